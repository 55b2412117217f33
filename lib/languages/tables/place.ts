import type { Table } from '../../text/trie'

/** Names of places by gazetteer id; cases and articles included. */
export interface PlaceTables {
  /** Countries (`ML`), regions (`region:sahel`). */
  readonly country: Table
  /** Demonyms and adjectives by country id, inflected. */
  readonly demonym: Table
  /** Cities by id (`ML/bamako`). */
  readonly city: Table
  /** Prepositions of place: ids `in near to from`, and `origin destination` for the ends of a journey (`bound for`); case endings that an apostrophe parts off are `ending` (where) and `aim` (whither). */
  readonly placeCue: Table
  /** Cues of place that bring in other names as readily (`at Acme`, `en Ligue 1`): id `other`. */
  readonly looseCue: Table
  /** Nouns that name what follows or precedes: ids `town` (`the town of`), `region` (`region of`), `after` (`… airport`). */
  readonly placeNoun: Table
  /** Words before a weak name that make it a place: id `any` or the place's own id. */
  readonly placeSupport: Table
  /** Longer names that hold a place name and are none: `New York Times`; id `other`. */
  readonly notPlace: Table
}

/** What a language writes by hand; build/place adds Intl's regions, CLDR's cities and the inflection. */
export interface PlaceSource {
  /** Names beside Intl's; a first entry `!` drops Intl's own. */
  readonly country: Table
  readonly region: Table
  /** Base forms: the masculine adjective, or its stem where adjectives have cases; then nouns. */
  readonly demonym: Table
  /** Names that differ from the English ones (every name, where the script differs); an empty list leaves a city out. */
  readonly city: Table
  readonly placeCue: Table
  readonly looseCue: Table
  readonly placeNoun: Table
  readonly placeSupport: Table
  readonly notPlace: Table
}
