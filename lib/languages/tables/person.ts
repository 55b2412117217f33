import type { Table } from '../../text/trie'

/** Words around persons. Offices themselves are lexicon concepts (`office.*`). */
export interface PersonTables {
  /** Words for a team by whose it is: `of` before its coach (`les hommes de`), `s` behind (`Reed's side`). */
  readonly side: Table
  /** Military ranks by NATO officer grade: ids `6-6`, `6-10`, `5.5-5.5`, `0-0` for other ranks; `MA:5.5-5.5` in one country alone. */
  readonly rank: Table
  /** `person`: `Mr`, `Mme`, `السيد`. */
  readonly honorific: Table
  /** `particle`: what may stand in lower case inside a name: `de`, `van`, `ben`. */
  readonly particle: Table
  /** `former acting deputy transitional designated outgoing` before or after an office. */
  readonly modifier: Table
  /** `former`: written on to an office (`exalcalde`, `експрезидент`). Read as patterns, never looked up. */
  readonly modifierPrefix: Table
  /** `possessive`: before a word of kinship (`his wife`); empty where the word's own ending says so. */
  readonly possessive: Table
  /** `word`: never part of a name, though capitalised or after a title. */
  readonly notName: Table
  /** Spellings that no name has: id `word`; `لل-` begins, `-ًا` ends a word. Read as patterns of single words, never looked up. */
  readonly notNameShape: Table
  /** `agent`: leads from an act to whoever did it (`by`, `par`, `von`); empty where a case ending does. */
  readonly agent: Table
  /** `is`: leads from a name to what its bearer is now (`is`, `ist`); empty where nothing stands between. */
  readonly copula: Table
  /**
   * Case endings of names by what stands in their place in the nominative: `ским` → `ский`, `ом` → nothing; `last`: of last
   * names alone (`Trumps`). Endings that add a vowel alone are left out: names are compared by sound. Read as patterns, never
   * looked up.
   */
  readonly nameEnding: Table
}

export type PersonSource = Omit<PersonTables, 'rank'>
