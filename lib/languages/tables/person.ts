import type { Table } from '../../text/trie'

/** Words around persons. Offices themselves are lexicon concepts (`office.*`). */
export interface PersonTables {
  /** Military ranks by grade: ids `6`, `6-10`, `0`; a country's own ladder as `MA:5+`, `FR/navy:7`. */
  readonly rank: Table
  /** `Mr`, `Mme`, `السيد`, `Herr`: ids `m f`, `royal`, `cleric`, `academic`. */
  readonly honorific: Table
  /** Name particles that may stand in lower case inside a name: `de`, `van`, `ben`, `al`. */
  readonly particle: Table
  /** `former acting deputy transitional designated first honorary outgoing` before or after an office. */
  readonly modifier: Table
  /** Words that never are part of a name though capitalised or after a title. */
  readonly notName: Table
}
