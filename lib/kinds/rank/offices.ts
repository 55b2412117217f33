import type { Relation } from '../../model/value'

/** Departments of one government: who heads one of them heads no other. */
const PORTFOLIOS: readonly string[] = [
  'office.foreign_minister',
  'office.defence_minister',
  'office.interior_minister',
  'office.finance_minister',
  'office.justice_minister',
  'office.health_minister',
]

/** Wider offices with those that they hold. Concepts as in the lexicon. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'office.head_of_state': [
    'office.president',
    'office.king',
    'office.queen',
    'office.emir',
    'office.sultan',
    'office.emperor',
    'office.transitional_president',
    'office.acting_president',
    'office.military_ruler',
    'office.junta_leader',
  ],
  'office.head_of_government': ['office.prime_minister', 'office.chancellor'],
  'office.president': ['office.transitional_president', 'office.acting_president'],
  'office.leader': [
    'office.president',
    'office.prime_minister',
    'office.party_leader',
    'office.opposition_leader',
    'office.military_ruler',
    'office.junta_leader',
    'office.head_of_state',
    'office.chairman',
    'office.transitional_president',
    'office.head_of_government',
    'office.commander',
    'office.chancellor',
    'office.head',
    'office.police_chief',
    'office.intelligence_chief',
  ],
  'office.head': [
    'office.director',
    'office.director_general',
    'office.executive_director',
    'office.police_chief',
    'office.intelligence_chief',
  ],
  'office.minister': [...PORTFOLIOS, 'office.minister_of_state'],
  'office.secretary_of_state': ['office.foreign_minister'],
  'office.commander': ['office.commander_in_chief', 'office.chief_of_general_staff'],
  'office.chief_of_general_staff': ['office.chief_of_staff'],
  'office.chief_of_staff': ['office.chief_of_general_staff'],
  'office.adviser': ['office.strategic_adviser'],
  'office.envoy': ['office.special_envoy'],
  'office.chairman': ['office.chairwoman'],
  'office.chairwoman': ['office.chairman'],
  'office.military_ruler': ['office.junta_leader', 'office.transitional_president'],
  'office.junta_leader': ['office.military_ruler', 'office.transitional_president'],
  'office.player': [
    'office.goalkeeper',
    'office.defender',
    'office.midfielder',
    'office.striker',
    'office.captain',
    'office.substitute',
  ],
  'office.prosecutor': ['office.lawyer'],
  'office.scientist': ['office.researcher', 'office.professor'],
}

/** EXAMPLE `EZB-Chefin`, `the bank's head`: plain words for whatever the post is called, not a vaguer post. */
const PLAIN: ReadonlySet<string> = new Set([
  'office.leader',
  'office.head',
  'office.head_of_state',
  'office.head_of_government',
])

/** How office `a` stands to `b`; offices of different families leave both possible. */
export function relateOffices(a: string, b: string): Relation {
  if (a === b) return 'same'
  const [aHolds, bHolds] = [HOLDS[a]?.includes(b) ?? false, HOLDS[b]?.includes(a) ?? false]
  if (aHolds && bHolds) return 'same'
  if ((aHolds && PLAIN.has(a)) || (bHolds && PLAIN.has(b))) return 'same'
  if (PORTFOLIOS.includes(a) && PORTFOLIOS.includes(b)) return 'apart'
  return aHolds ? 'wider' : bHolds ? 'narrower' : 'overlaps'
}

/** Offices that are taken up and left on a day. A singer or a scientist may be called a former one at any time. */
const MANDATES: ReadonlySet<string> = new Set(
  'president vice_president acting_president transitional_president head_of_state head_of_government prime_minister deputy_prime_minister chancellor minister foreign_minister defence_minister interior_minister finance_minister justice_minister health_minister minister_of_state secretary_of_state king queen emir sultan emperor governor mayor prefect secretary_general director_general chief_executive speaker_of_parliament chief_of_staff chief_of_general_staff commander_in_chief pope central_bank_governor'.split(
    ' ',
  ),
)

/** Whether somebody either holds the office or is a former holder, but never both. */
export const isMandate = (office: string): boolean => MANDATES.has(office.replace('office.', ''))
