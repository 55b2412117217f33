import type { NumberTables } from '../tables/number'
import type { Language } from '../registry'

/** Tables of one language. */
export const numberTables = (_language: Language): NumberTables => ({
  cardinal: {},
  ordinal: {},
  ordinalMark: {},
  scale: {},
  vague: {},
  numberJoin: {},
  bound: {},
})
