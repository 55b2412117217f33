import type { Relation } from '../model/value'

/** Wider units with those that they hold. Concepts as in the lexicon. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'count.casualty': ['count.dead', 'count.injured', 'count.victim'],
  'count.victim': ['count.dead', 'count.injured'],
  'count.person': [
    'count.dead',
    'count.victim',
    'count.casualty',
    'count.injured',
    'count.seriously_injured',
    'count.slightly_injured',
    'count.hospitalised',
    'count.intensive_care',
    'count.missing',
    'count.trapped',
    'count.survivor',
    'count.hostage',
    'count.prisoner',
    'count.detainee',
    'count.arrested_person',
    'count.displaced_person',
    'count.refugee',
    'count.migrant',
    'count.homeless',
    'count.evacuee',
    'count.occupant',
    'count.passenger',
    'count.crew',
    'count.soldier',
    'count.civilian',
    'count.child',
    'count.woman',
    'count.man',
    'count.worker',
    'count.resident',
    'count.inhabitant',
    'count.citizen',
    'count.foreigner',
    'count.tourist',
    'count.guest',
    'count.spectator',
    'count.fan',
    'count.protester',
    'count.participant',
    'count.voter',
    'count.rescued',
    'count.suspect',
    'count.thief',
  ],
  'count.occupant': ['count.passenger', 'count.crew'],
  'count.displaced_person': ['count.homeless', 'count.evacuee', 'count.refugee'],
  'count.inhabitant': ['count.resident', 'count.citizen'],
  'count.resident': ['count.inhabitant', 'count.citizen'],
  'count.citizen': ['count.foreigner'],
  'count.foreigner': ['count.citizen'],
  'count.spectator': ['count.fan'],
  'count.detainee': ['count.prisoner', 'count.arrested_person'],
  'count.house': ['count.home'],
  'count.home': ['count.house'],
  'count.building': ['count.house', 'count.home', 'count.school', 'count.hospital'],
  'count.aircraft': ['count.passenger_plane', 'count.fighter_jet', 'count.helicopter'],
  'count.medal': ['count.gold_medal', 'count.silver_medal', 'count.bronze_medal'],
  'count.title': ['count.trophy'],
  'count.trophy': ['count.title'],
  'count.member_state': ['count.country'],
  'count.country': ['count.member_state'],
  'count.city': ['count.town', 'count.village'],
  'count.town': ['count.village', 'count.city'],
  'count.village': ['count.town'],
  'count.soldier': ['count.officer'],
  'event.fire': ['event.wildfire'],
  'event.wildfire': ['event.fire'],
  'office.leader': ['office.head_of_state', 'office.head_of_government', 'office.president', 'office.prime_minister'],
  'office.head_of_state': ['office.president'],
  'office.head_of_government': ['office.prime_minister'],
  'count.percent': ['count.percentage_point'],
  'count.percentage_point': ['count.percent'],
}

/** What the question of a count ends with that counts some of those counted before. */
export const PART = ':part'

/** Units that are one question: `titles` and `trophies`, `homes` and `houses`. */
export const questionUnit = (unit: string): string => {
  const equals = FAMILIES[unit]?.filter((other) => FAMILIES[other]?.includes(unit)) ?? []
  return [unit, ...equals].sort()[0] ?? unit
}

/** Currency signs and other signs that mean the same in every language. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: 'count.dollar',
  '€': 'count.euro',
  '£': 'count.pound',
  '¥': 'count.yen',
  '₽': 'count.ruble',
  '%': 'count.percent',
  '٪': 'count.percent',
  '°': 'count.degree_celsius',
}

/** How unit `a` stands to `b`; an unknown unit (null) fits any. */
export function relateUnits(a: string | null, b: string | null): Relation {
  if (a === b) return 'same'
  if (a === null || b === null) return 'overlaps'
  const [aHolds, bHolds] = [FAMILIES[a]?.includes(b) ?? false, FAMILIES[b]?.includes(a) ?? false]
  if (aHolds && bHolds) return 'same'
  return aHolds ? 'wider' : bHolds ? 'narrower' : 'apart'
}

/** 0–1: how far numbers of two units may answer one question. */
export function unitDistance(a: string | null, b: string | null): number {
  const relation = relateUnits(a, b)
  /* EXAMPLE `91` beside `55 heads of state`: a number alone is of people more often than of what is seldom counted */
  if (a === null || b === null) return a === b ? 0.5 : (a ?? b)?.startsWith('count.') ? 0.45 : 0.2
  return relation === 'same' ? 1 : relation === 'apart' ? 0 : 0.55
}
