import type { ClauseTables } from '../tables/clause'
import type { Language } from '../registry'

/** Tables of one language. */
export const clauseTables = (_language: Language): ClauseTables => ({
  modality: {},
  reporting: {},
  clauseBorder: {},
  stopword: {},
})
