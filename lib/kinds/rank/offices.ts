import type { Relation } from '../../model/value'

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
  ],
  'office.minister': [
    'office.foreign_minister',
    'office.defence_minister',
    'office.interior_minister',
    'office.finance_minister',
    'office.justice_minister',
    'office.health_minister',
    'office.minister_of_state',
  ],
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
  'office.player': ['office.goalkeeper', 'office.defender', 'office.midfielder', 'office.striker', 'office.captain'],
  'office.prosecutor': ['office.lawyer'],
  'office.scientist': ['office.researcher', 'office.professor'],
}

/** How office `a` stands to `b`; offices of different families leave both possible. */
export function relateOffices(a: string, b: string): Relation {
  if (a === b) return 'same'
  const [aHolds, bHolds] = [HOLDS[a]?.includes(b) ?? false, HOLDS[b]?.includes(a) ?? false]
  if (aHolds && bHolds) return 'same'
  return aHolds ? 'wider' : bHolds ? 'narrower' : 'overlaps'
}
