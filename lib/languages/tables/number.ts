import type { Table } from '../../text/trie'

/** Words of numbers; ids are the numbers themselves. */
export interface NumberTables {
  /**
   * `0`…`999` as words (generated), with inflected forms, and `0.5`, `1.5` (`anderhalf`). Weak: articles (`one` words) and
   * words that need a scale behind them (`half a` million).
   */
  readonly cardinal: Table
  /** `1`…`100` as words (generated, with endings); `-1` last. */
  readonly ordinal: Table
  /** `mark`: what makes digits an ordinal (`st`, `e`, `ème`, `º`); `point`: flag without forms, `81.` before a word is one. */
  readonly ordinalMark: Table
  /** `1000`, `1000000`, `1000000000`, `1000000000000` with abbreviations (`k`, `mln`, `Mrd`); `2000`: duals. */
  readonly scale: Table
  /** Nouns that say `two` by their form, by concept (generated; empty where a language has none). */
  readonly dual: Table
  /** `.` or `,`: the decimal sign, with words behind which three digits after it are a fraction (`3.750 percent`). */
  readonly decimal: Table
  /** A half more: `number` behind the number (`eight and a half hours`), `unit` behind its unit (`huit heures et demie`). */
  readonly half: Table
  /** Intervals: `24-99` (dozens), `200-999` (hundreds), `2000-9999` (thousands), `12-12` (a dozen). */
  readonly vague: Table
  /** `at-least more-than at-most less-than about nearly exact`; before the number. */
  readonly bound: Table
  /** The same after the number (`or more`, `au moins`, `على الأقل`). */
  readonly boundAfter: Table
  /** `between` (opens an interval), `to` and `and` (join its ends; `and` joins the parts of a number too). */
  readonly interval: Table
  /**
   * Words between a number and what it counts. `of` directly behind the number (`hundreds of`, `el número de`), `other` anywhere
   * (`more`, `other`, `new`), `of-whom` (what follows is counted anew), `total` beside a noun whose number comes later (`number of`, `sayısı`); `adjective`: flag without forms, adjectives stand before nouns.
   */
  readonly counted: Table
  /**
   * How badly people are hurt: `serious` and `slight` (`schwer`, `leves`), `critical` (states that say it alone: `in critical
   * condition`), `condition` (the word for a state, after which `critical` is said of people).
   */
  readonly degree: Table
  /** Minute of play: `before` the number (`a los`), `unit` behind it. */
  readonly minuteCue: Table
  /** `time` (`for the third time`: time, fois, Mal), `first` to `fourth` (`erstmals`, `вдруге`: one word), `nth` (`للمرة 16`: before digits). */
  readonly occurrence: Table
  /** `1` (`largest`, `deadliest`), `-1` (`lowest`); `record` (`record high`): counts without a span. */
  readonly superlative: Table
  /**
   * `since` what a superlative holds for (`since`, `ever`, `in … years`), `worldwide` what a bare ordinal ranks in, `place` (`third place`), `finish` and, behind the ordinal, `finished` (`came third`, `ikinci oldu`), `behind` (`second behind`), `second` (`runner-up`), `holder` (`defending champion`);
   * `career` (`the third of his career`) and `row` (`second in a row`) behind the ordinal, `career-before` and `row-before` before it; `last` before a span (`son 25 yılın`), `which` opens a clause on a superlative where it is an article elsewhere (`das Beben, das`).
   */
  readonly rankCue: Table
  /** `not`: phrases with an ordinal that order nothing (`first half`, `at first`, `Second World War`); `one`: those that do where since when is told (`the first to`). */
  readonly notOrdinal: Table
}

/** What is written by hand for a language. */
export type NumberSource = Omit<NumberTables, 'cardinal' | 'ordinal' | 'dual'> & {
  /** Module of n2words that spells the numbers (`fr-FR`). */
  readonly spelling: string
  readonly moreCardinals: Table
  readonly moreOrdinals: Table
  /** Endings of ordinals in place of the last letters of the generated form: `[cut, ending]`. */
  readonly ordinalEndings: readonly (readonly [cut: number, ending: string])[]
  /** Number words that are articles or other words too. */
  readonly ambiguous: readonly string[]
  /** Whether thousands are written together with their number (`zwanzigtausend`). */
  readonly joinedThousands: boolean
}
