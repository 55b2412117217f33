import type { PlaceTables } from '../tables/place'
import type { Language } from '../registry'

/** Tables of one language. */
export const placeTables = (_language: Language): PlaceTables => ({
  country: {},
  demonym: {},
  city: {},
  placeCue: {},
})
