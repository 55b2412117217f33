import type { Table } from '../../text/trie'

/** Words around persons. Offices themselves are lexicon concepts (`office.*`). */
export interface PersonTables {
  /** Military ranks by NATO officer grade: ids `6-6`, `6-10`, `5.5-5.5`, `0-0` for other ranks; `MA:5.5-5.5` in one country alone. */
  readonly rank: Table
  /** `person`: `Mr`, `Mme`, `السيد`. */
  readonly honorific: Table
  /** `particle`: what may stand in lower case inside a name: `de`, `van`, `ben`. */
  readonly particle: Table
  /** `former acting deputy transitional designated outgoing` before or after an office. */
  readonly modifier: Table
  /** `word`: never part of a name, though capitalised or after a title. */
  readonly notName: Table
}

export type PersonSource = Omit<PersonTables, 'rank'>
