import type { Table } from '../../text/trie'

/** Names of places by gazetteer id; cases and articles included. */
export interface PlaceTables {
  /** Countries (`ML`), regions (`region:sahel`). */
  readonly country: Table
  /** Demonyms and adjectives by country id, inflected. */
  readonly demonym: Table
  /** Cities by id (`ML/bamako`). */
  readonly city: Table
  /** Prepositions of place: `in`, `at`, `à`, `in`, `near`: ids `in near to from`. */
  readonly placeCue: Table
}
