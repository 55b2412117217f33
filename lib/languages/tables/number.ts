import type { Table } from '../../text/trie'

/** Words of numbers; ids are the numbers themselves. */
export interface NumberTables {
  /** `0`…`999` as words (generated), with inflected forms. */
  readonly cardinal: Table
  /** `1`…`100` as words; `-1` last. */
  readonly ordinal: Table
  /** Endings that make digits an ordinal: id `suffix`: `st`, `e`, `ème`, `º`; `.` where a point does (German). */
  readonly ordinalMark: Table
  /** `1000`, `1000000`, `1000000000`, `1000000000000` with abbreviations (`k`, `mln`, `Mrd`). */
  readonly scale: Table
  /** Intervals: `24-99` (dozens), `200-999` (hundreds), `2000-9999` (thousands), `12-12` (a dozen), `20000-99999`. */
  readonly vague: Table
  /** Words inside number words: `and`, `et`, `و`, `und`. */
  readonly numberJoin: Table
  /** Ids `at-least more-than at-most less-than about exact up-to`; before or after the number. */
  readonly bound: Table
}
