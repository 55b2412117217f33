import type { Relation } from '../../model/value'

/** Objects that are said for one another. */
const SAME_OBJECT: Readonly<Record<string, string>> = {
  'instrument.accord': 'instrument.agreement',
  'instrument.deal': 'instrument.agreement',
  'instrument.pact': 'instrument.agreement',
  'act.agree': 'instrument.agreement',
  'instrument.bill': 'instrument.law',
  'event.truce': 'event.ceasefire',
  'instrument.ceasefire_agreement': 'event.ceasefire',
  'body.committee': 'body.commission',
  'body.national_assembly': 'body.parliament',
  'body.cabinet': 'body.government',
  'event.inquiry': 'event.investigation',
  'event.session': 'event.talks',
  'event.round': 'event.talks',
  'instrument.action_plan': 'instrument.roadmap',
  'event.runoff': 'event.election',
  'event.award': 'event.nobel_prize',
  'topic.humanitarian_aid': 'act.help',
  'count.aid': 'act.help',
  'count.boat': 'count.ship',
  'count.detainee': 'count.prisoner',
  'count.victim': 'count.body',
  'count.dead': 'count.body',
  'topic.port': 'place.port',
  'place.school': 'count.school',
  'body.school': 'count.school',
  'body.church': 'count.church',
  'place.temple': 'count.church',
  'place.runway': 'place.airport',
  'event.acquisition': 'event.merger',
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
  'instrument.disaster_area': 'instrument.state_of_emergency',
  'body.joint_commission': 'body.commission',
  'body.commission': 'event.talks',
  'event.press_conference': 'event.conference',
  'event.final': 'event.match',
  'event.semi_final': 'event.match',
  'event.quarter_final': 'event.match',
  'topic.ferry': 'count.ship',
  'topic.oil_tanker': 'count.ship',
  'event.world_cup': 'event.tournament',
  'event.championship': 'event.tournament',
}

/** The concept that stands for an object and all that are said for it. */
export const sameObject = (object: string): string => SAME_OBJECT[object] ?? object

/** How object `a` stands to `b`; null is an object that was not named. */
export function relateObjects(a: string | null, b: string | null): Relation {
  if (a === b) return 'same'
  if (a === null) return 'wider'
  if (b === null) return 'narrower'
  const [x, y] = [sameObject(a), sameObject(b)]
  if (x === y) return 'same'
  return isSortOf(x, y) ? 'narrower' : isSortOf(y, x) ? 'wider' : 'overlaps'
}

/** Whether `a` is a sort of `b`, at whatever remove. EXAMPLE `joint commission` of `meeting` */
function isSortOf(a: string, b: string): boolean {
  for (let up = SORT_OF[a]; up !== undefined; up = SORT_OF[up]) if (up === b) return true
  return false
}
