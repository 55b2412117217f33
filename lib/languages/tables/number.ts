import type { Table } from '../../text/trie'

/** Words of numbers; ids are the numbers themselves. */
export interface NumberTables {
  /** `0`…`999` as words (generated), with inflected forms. `one` words that are articles too are weak. */
  readonly cardinal: Table
  /** `1`…`100` as words (generated, with endings); `-1` last. */
  readonly ordinal: Table
  /** `mark`: what makes digits an ordinal: `st`, `e`, `ème`, `º`. */
  readonly ordinalMark: Table
  /** `1000`, `1000000`, `1000000000`, `1000000000000` with abbreviations (`k`, `mln`, `Mrd`). */
  readonly scale: Table
  /** Intervals: `24-99` (dozens), `200-999` (hundreds), `2000-9999` (thousands), `12-12` (a dozen). */
  readonly vague: Table
  /** `at-least more-than at-most less-than about exact nearly`; before the number. */
  readonly bound: Table
  /** The same after the number (`or more`, `au moins`, `على الأقل`). */
  readonly boundAfter: Table
  /** `between` (opens an interval), `to` and `and` (join its ends). */
  readonly interval: Table
}

/** What is written by hand for a language. */
export type NumberSource = Omit<NumberTables, 'cardinal' | 'ordinal'> & {
  /** Module of n2words that spells the numbers (`fr-FR`). */
  readonly spelling: string
  readonly moreCardinals: Table
  readonly moreOrdinals: Table
  /** Endings of ordinals in place of the last letters of the generated form: `[cut, ending]`. */
  readonly ordinalEndings: readonly (readonly [cut: number, ending: string])[]
  /** Number words that are articles or other words too. */
  readonly ambiguous: readonly string[]
}
