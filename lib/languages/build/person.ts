import type { PersonTables } from '../tables/person'
import type { Language } from '../registry'

/** Tables of one language. */
export const personTables = (_language: Language, _ranks: string): PersonTables => ({
  rank: {},
  honorific: {},
  particle: {},
  modifier: {},
  notName: {},
})
