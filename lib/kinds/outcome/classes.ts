import type { ActClass } from './act-class'
import { NEWS_CLASSES } from './classes-news'

const TEXTS =
  /^instrument\.(?!report|survey|poll|mandate|veto_power|licence|ban|curfew|lockdown|sanctions|tariff|visa|state_of|martial|ultimatum|arrest)/u
const APPROVED = new RegExp(`${TEXTS.source}|^event\\.(?:merger|acquisition)$`, 'u')
const GATHERINGS =
  /^(?:event\.(?:summit|conference|session|talks|round|ceremony|press_conference|election|referendum|hearing|exercise|campaign|celebration|festival|funeral|operation|visit|mission|offensive|investigation|inquiry|trial)|body\.(?:joint_commission|commission|committee|council|board))$/u
const BODIES =
  /^(?:body\.(?:government|cabinet|joint_commission|commission|committee|council|board|transitional_council|military_council)|event\.(?:coalition|operation|offensive|campaign|mission|satellite|partnership)|instrument\.(?:roadmap|action_plan|framework|strategy))$/u
const CONTESTS =
  /^(?:event\.(?:election|referendum|race|marathon|grand_prix|final|semi_final|quarter_final|match|championship|tournament|world_cup|runoff|nobel_prize|award)|count\.(?:title|trophy|gold_medal))$/u
const OFFICES = /^office\./u
const MEASURES =
  /^instrument\.(?:sanctions|embargo|tariff|visa|ban|curfew|state_of_emergency|martial_law|lockdown|ultimatum|disaster_area|national_mourning|alert)$/u
const AGREEMENTS =
  /^(?:instrument\.(?:agreement|accord|deal|pact|treaty|contract|ceasefire_agreement|peace_agreement|trade_agreement|defence_agreement|memorandum_of_understanding|resolution|referendum_result)|event\.(?:ceasefire|truce|talks|merger|acquisition|coalition|summit|round|peace_process|mission)|act\.agree)$/u
const RATES = /^topic\.interest_rate$/u
const NOTHING = /^$/u
const CRIMINALS = /^count\.(?:suspect|gunman|attacker|thief|terrorist)$/u
const CAPTIVES = /^(?:count\.(?:hostage|prisoner|detainee)|topic\.bail)$/u
/** What stands near one who is set free. */
const CUSTODY =
  /^(?:place\.prison|count\.(?:prisoner|detainee|hostage)|topic\.bail|act\.(?:arrest|detain|exchange_prisoners|convict|sentence)|event\.(?:sentence|kidnapping)|body\.(?:court|supreme_court))$/u
const CORPSES = /^(?:count\.(?:body|victim|dead|suspect|gunman|attacker)|office\.pilot)$/u
const SHIPS = /^(?:count\.(?:ship|boat|submarine)|topic\.(?:ferry|oil_tanker|aircraft_carrier))$/u
/** What is shut and opened again. */
const SITES =
  /^(?:count\.(?:bridge|road|school|hospital|church)|place\.(?:airport|runway|port|station|border|embassy|tunnel|strait|canal|school|hospital|temple|monument|castle|zoo|library)|topic\.(?:port|airspace|metro|theatre)|body\.(?:school|university|museum|church))$/u
const RESULTS = /^event\.election_result$/u
const ELECTORAL = /^body\.constitutional_court$/u
/** What a court speaks of that tells the winner. */
const VICTORY = /^(?:act\.(?:win|elect|defeat)|event\.election_result|mode\.(?:final_figure|preliminary))$/u
/** What one who kills himself did before. */
const CRIME =
  /^(?:count\.(?:suspect|gunman|attacker|hostage|dead|victim)|event\.(?:shooting|attack|murder|killing)|act\.(?:shoot|kill|attack)|body\.police)$/u
/** What sends distress calls. */
const CRAFT =
  /^(?:office\.(?:pilot|captain_2)|count\.(?:crew|aircraft|passenger_plane|helicopter|ship|boat)|event\.(?:plane_crash|helicopter_crash|shipwreck)|topic\.(?:flight|black_box)|act\.crash)$/u

/** Acts that name their object themselves. */
export const IMPLIED: Readonly<Record<string, readonly [act: string, object: string]>> = {
  'act.declare_emergency': ['act.declare', 'instrument.state_of_emergency'],
  'act.impose_curfew': ['act.impose', 'instrument.curfew'],
}

/** Classes of acts by name. The one place that says which acts are outcomes and which are the same one. */
export const ACT_CLASSES: Readonly<Record<string, ActClass>> = {
  ...NEWS_CLASSES,
  sign: { acts: ['act.sign'], objects: TEXTS, bare: 'never' },
  agree: {
    acts: ['act.agree'],
    objects: /^(?:instrument\.(?!report|survey|poll)|event\.(?:ceasefire|truce))/u,
    bare: 'never',
  },
  approve: {
    acts: ['act.approve', 'act.ratify', 'act.pass', 'act.adopt'],
    objects: APPROVED,
    bare: 'never',
    byDecision: true,
  },
  reject: { acts: ['act.reject', 'act.veto'], objects: TEXTS, bare: 'never' },
  establish: { acts: ['act.launch', 'act.form', 'act.inaugurate'], objects: BODIES, bare: 'never' },
  hold: { acts: ['act.meet', 'act.convene', 'act.organise', 'act.take_place'], objects: GATHERINGS, bare: 'never' },
  open: {
    acts: ['act.open_session', 'act.start'],
    objects:
      /^event\.(?:summit|conference|session|talks|round|hearing|trial|campaign|operation|offensive|exercise|festival|conclave)$/u,
    bare: 'never',
  },
  close: { acts: ['act.close_session', 'act.end'], objects: GATHERINGS, bare: 'never' },
  lift: {
    acts: ['act.lift', 'act.cancel'],
    objects: MEASURES,
    bare: 'never',
    byDecision: true,
    local: true,
    as: 'act.lift',
  },
  cancel: {
    acts: ['act.cancel'],
    objects:
      /^(?:event\.(?!verdict|sentence|distress_call|half_time|extra_time|penalty_shootout)|instrument\.(?!report|survey|poll))/u,
    bare: 'never',
    byDecision: true,
  },
  'fall-through': { acts: ['act.fall_through'], objects: AGREEMENTS, bare: 'never' },
  postpone: {
    acts: ['act.postpone', 'act.reschedule'],
    objects: /^(?:event\.(?!distress_call|half_time|extra_time|penalty_shootout)|body\.)/u,
    bare: 'never',
    byDecision: true,
  },
  'rule-out': { acts: ['act.rule_out'], objects: AGREEMENTS, bare: 'never' },
  'enter-into-force': {
    acts: ['act.enter_into_force'],
    objects: /^(?:instrument\.(?!report|survey|poll)|event\.(?:ceasefire|truce))/u,
    bare: 'never',
  },
  appeal: {
    acts: ['act.call_for', 'act.ask'],
    objects: /^(?:act\.help|topic\.humanitarian_aid|count\.aid)$/u,
    bare: 'never',
  },
  leave: { acts: ['act.depart', 'act.send_away'], objects: NOTHING, bare: 'person', told: 'done' },
  suspend: {
    acts: ['act.suspend'],
    objects:
      /^(?:event\.(?:session|talks|round|match|strike|operation|offensive|campaign|mission|ceasefire)|instrument\.(?!report|survey|poll))/u,
    bare: 'never',
  },
  resume: { acts: ['act.resume'], objects: GATHERINGS, bare: 'never' },
  extend: {
    acts: ['act.extend'],
    objects: /^(?:instrument\.|event\.(?:ceasefire|truce))/u,
    bare: 'never',
    byDecision: true,
  },
  impose: {
    acts: ['act.impose', 'act.declare', ...Object.keys(IMPLIED)],
    objects: MEASURES,
    bare: 'never',
    byDecision: true,
    local: true,
  },
  declare: {
    acts: ['act.declare'],
    objects: /^event\.(?:ceasefire|truce|war)$/u,
    bare: 'never',
    byDecision: true,
  },
  'cut-rates': { acts: ['event.rate_cut', 'act.cut'], objects: RATES, bare: 'strong', byDecision: true },
  'raise-rates': { acts: ['event.rate_rise', 'act.raise'], objects: RATES, bare: 'strong', byDecision: true },
  'keep-rates': { acts: ['act.keep'], objects: RATES, bare: 'never', byDecision: true },
  elect: { acts: ['act.elect'], objects: OFFICES, bare: 'named' },
  appoint: { acts: ['act.appoint', 'act.nominate'], objects: OFFICES, bare: 'never' },
  'swear-in': { acts: ['act.swear_in'], objects: OFFICES, bare: 'strong', later: true },
  resign: { acts: ['act.resign'], objects: OFFICES, bare: 'strong', later: true },
  dismiss: { acts: ['act.dismiss'], objects: OFFICES, bare: 'named' },
  win: {
    acts: ['act.win', 'act.defeat', 'act.lose'],
    objects: CONTESTS,
    bare: 'never',
    as: 'act.win',
    told: 'undenied',
  },
  'half-time': { acts: ['event.half_time'], objects: NOTHING, bare: 'score', quiet: true },
  draw: { acts: ['act.draw'], objects: CONTESTS, bare: 'never' },
  convict: { acts: ['act.convict'], objects: OFFICES, bare: 'strong' },
  acquit: { acts: ['act.acquit'], objects: OFFICES, bare: 'strong' },
  sentence: { acts: ['act.sentence'], objects: OFFICES, bare: 'strong' },
  extradite: { acts: ['act.extradite'], objects: OFFICES, bare: 'strong' },
  dissolve: {
    acts: ['act.dissolve'],
    objects: /^body\.(?:parliament|national_assembly|senate|government|cabinet|commission|committee)$/u,
    bare: 'never',
  },
  overthrow: {
    acts: ['act.overthrow', 'act.seize_power'],
    objects:
      /^(?:office\.(?:president|head_of_state|prime_minister|king|emperor|sultan)|body\.(?:government|presidency))$/u,
    bare: 'never',
  },
  'cut-ties': { acts: ['act.cut_ties'], objects: NOTHING, bare: 'strong' },
  normalise: { acts: ['act.normalise'], objects: NOTHING, bare: 'strong' },
  'exchange-prisoners': { acts: ['act.exchange_prisoners'], objects: NOTHING, bare: 'strong' },
  'plead-guilty': { acts: ['act.plead_guilty'], objects: NOTHING, bare: 'strong', quiet: true },
  concede: { acts: ['act.concede_defeat'], objects: NOTHING, bare: 'strong', quiet: true },
  arrest: {
    acts: ['act.arrest', 'act.detain'],
    objects: CRIMINALS,
    bare: 'uncounted',
    quiet: true,
    as: 'act.arrest',
    told: 'undenied',
  },
  release: { acts: ['act.release'], objects: CAPTIVES, bare: 'named', amid: CUSTODY, quiet: true },
  identify: { acts: ['act.identify'], objects: CORPSES, bare: 'never', quiet: true },
  sink: { acts: ['act.sink'], objects: SHIPS, bare: 'never', quiet: true },
  shut: { acts: ['act.close'], objects: SITES, bare: 'never', quiet: true, local: true },
  'open-site': {
    acts: ['act.open', 'act.inaugurate'],
    as: 'act.open',
    objects: SITES,
    bare: 'never',
    quiet: true,
    local: true,
    later: true,
  },
  reopen: { acts: ['act.reopen'], objects: SITES, bare: 'never', quiet: true, local: true, later: true },
  certify: {
    acts: ['act.certify', 'act.confirm', 'act.approve', 'act.ratify'],
    objects: RESULTS,
    bare: 'never',
    quiet: true,
    as: 'act.certify',
  },
  /* the court that has the last word on an election names who won it */
  proclaim: {
    acts: ['act.announce', 'act.confirm', 'act.declare', 'act.certify'],
    objects: ELECTORAL,
    bare: 'never',
    amid: VICTORY,
    quiet: true,
    as: 'act.certify',
  },
  suicide: { acts: ['topic.suicide'], objects: NOTHING, bare: 'strong', amid: CRIME, quiet: true, noun: true },
  distress: { acts: ['event.distress_call'], objects: NOTHING, bare: 'strong', amid: CRAFT, quiet: true, noun: true },
  'close-border': { acts: ['act.close_border'], objects: NOTHING, bare: 'strong' },
}
