/** What makes an act an outcome: its class, and the concepts it may act on. */
export interface ActClass {
  /** Acts that mean the same for a comparison. */
  readonly acts: readonly string[]
  /** Concepts that may be its object. */
  readonly objects: RegExp
  /** Without an object: `never` an outcome, or only when the act is said in no uncertain form. */
  readonly bare: 'never' | 'strong'
}

const TEXTS =
  /^instrument\.(?!report|survey|poll|mandate|veto_power|licence|ban|curfew|lockdown|sanctions|tariff|visa|state_of|martial|ultimatum|arrest)/u
const GATHERINGS =
  /^(?:event\.(?:summit|conference|session|talks|round|ceremony|press_conference|election|referendum|hearing|exercise|campaign|celebration|festival|funeral|operation|visit|mission|offensive|investigation|inquiry|trial)|body\.(?:joint_commission|commission|committee|council|board))$/u
const BODIES =
  /^(?:body\.(?:government|cabinet|joint_commission|commission|committee|council|board|transitional_council|military_council)|event\.(?:coalition|operation|offensive|investigation|inquiry|campaign|mission|satellite|partnership)|instrument\.(?:roadmap|action_plan|framework|strategy))$/u
const CONTESTS =
  /^(?:event\.(?:election|referendum|final|semi_final|quarter_final|match|championship|tournament|world_cup|runoff|nobel_prize|award)|count\.(?:title|trophy|gold_medal))$/u
const OFFICES = /^office\./u
const MEASURES =
  /^instrument\.(?:sanctions|embargo|tariff|visa|ban|curfew|state_of_emergency|martial_law|lockdown|ultimatum)$/u
const NOTHING = /^$/u

/** Classes of acts by name. The one place that says which acts are outcomes and which are the same one. */
export const ACT_CLASSES: Readonly<Record<string, ActClass>> = {
  sign: { acts: ['act.sign'], objects: TEXTS, bare: 'never' },
  agree: {
    acts: ['act.agree'],
    objects: /^(?:instrument\.(?!report|survey|poll)|event\.(?:ceasefire|truce))/u,
    bare: 'never',
  },
  approve: { acts: ['act.approve', 'act.ratify', 'act.pass', 'act.adopt'], objects: TEXTS, bare: 'never' },
  reject: { acts: ['act.reject', 'act.veto'], objects: TEXTS, bare: 'never' },
  establish: { acts: ['act.launch', 'act.form', 'act.inaugurate'], objects: BODIES, bare: 'never' },
  hold: { acts: ['act.meet', 'act.convene', 'act.organise'], objects: GATHERINGS, bare: 'never' },
  open: {
    acts: ['act.open_session', 'act.start'],
    objects:
      /^event\.(?:summit|conference|session|talks|round|hearing|trial|campaign|operation|offensive|exercise|investigation|festival|conclave)$/u,
    bare: 'never',
  },
  close: { acts: ['act.close_session', 'act.end'], objects: GATHERINGS, bare: 'never' },
  cancel: {
    acts: ['act.cancel'],
    objects: /^(?:event\.(?!verdict|sentence)|instrument\.(?!report|survey|poll))/u,
    bare: 'never',
  },
  postpone: { acts: ['act.postpone'], objects: /^event\./u, bare: 'never' },
  suspend: {
    acts: ['act.suspend'],
    objects:
      /^(?:event\.(?:session|talks|round|match|strike|operation|offensive|campaign|mission|ceasefire)|instrument\.(?!report|survey|poll))/u,
    bare: 'never',
  },
  resume: { acts: ['act.resume'], objects: GATHERINGS, bare: 'never' },
  extend: { acts: ['act.extend'], objects: /^(?:instrument\.|event\.(?:ceasefire|truce))/u, bare: 'never' },
  lift: { acts: ['act.lift'], objects: MEASURES, bare: 'never' },
  impose: { acts: ['act.impose', 'act.impose_curfew'], objects: MEASURES, bare: 'never' },
  declare: {
    acts: ['act.declare', 'act.declare_emergency'],
    objects: /^(?:instrument\.(?:state_of_emergency|martial_law)|event\.(?:ceasefire|war))$/u,
    bare: 'never',
  },
  'cut-rates': { acts: ['event.rate_cut'], objects: NOTHING, bare: 'strong' },
  'raise-rates': { acts: ['event.rate_rise'], objects: NOTHING, bare: 'strong' },
  elect: { acts: ['act.elect'], objects: OFFICES, bare: 'never' },
  appoint: { acts: ['act.appoint', 'act.nominate'], objects: OFFICES, bare: 'never' },
  'swear-in': { acts: ['act.swear_in'], objects: OFFICES, bare: 'strong' },
  resign: { acts: ['act.resign'], objects: OFFICES, bare: 'strong' },
  dismiss: { acts: ['act.dismiss'], objects: OFFICES, bare: 'never' },
  win: { acts: ['act.win', 'act.defeat', 'act.lose'], objects: CONTESTS, bare: 'never' },
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
  'close-border': { acts: ['act.close_border'], objects: NOTHING, bare: 'strong' },
}

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ACT_CLASSES).flatMap(([name, { acts }]) => acts.map((act) => [act, name])),
)

/** The class of an act concept, or null when it makes no outcome. EXAMPLE `act.ratify` → `approve` */
export const actClass = (act: string): string | null => CLASS_OF.get(act) ?? null

/** Objects that are said for one another. */
const SAME_OBJECT: Readonly<Record<string, string>> = {
  'instrument.accord': 'instrument.agreement',
  'instrument.deal': 'instrument.agreement',
  'instrument.pact': 'instrument.agreement',
  'instrument.bill': 'instrument.law',
  'event.truce': 'event.ceasefire',
  'instrument.ceasefire_agreement': 'event.ceasefire',
  'body.committee': 'body.commission',
  'body.national_assembly': 'body.parliament',
  'body.cabinet': 'body.government',
  'event.inquiry': 'event.investigation',
  'instrument.action_plan': 'instrument.roadmap',
  'event.runoff': 'event.election',
  'event.award': 'event.nobel_prize',
}

/** Objects that are a sort of another. */
const SORT_OF: Readonly<Record<string, string>> = {
  'instrument.memorandum_of_understanding': 'instrument.agreement',
  'instrument.treaty': 'instrument.agreement',
  'instrument.convention': 'instrument.agreement',
  'instrument.protocol': 'instrument.agreement',
  'instrument.peace_agreement': 'instrument.agreement',
  'instrument.trade_agreement': 'instrument.agreement',
  'instrument.defence_agreement': 'instrument.agreement',
  'instrument.contract': 'instrument.agreement',
  'event.ceasefire': 'instrument.agreement',
  'instrument.joint_statement': 'instrument.declaration',
  'body.joint_commission': 'body.commission',
  'event.final': 'event.match',
  'event.semi_final': 'event.match',
  'event.quarter_final': 'event.match',
  'event.world_cup': 'event.tournament',
  'event.championship': 'event.tournament',
}

/** The concept that stands for an object and all that are said for it. */
export const sameObject = (object: string): string => SAME_OBJECT[object] ?? object

/** Whether object `a` is a sort of `b` (`memorandum` of `agreement`). Both as given by `sameObject`. */
export const isSortOf = (a: string, b: string): boolean => SORT_OF[a] === b
