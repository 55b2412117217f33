import type { Table } from '../../text/trie'

/**
 * Words of dates, times and durations; every table maps an id to forms (`stem*`, `form?`). The id `not` may stand in
 * any table: phrases that hold such a word but mean another thing (`Black Friday`, `اليوم الوطني`).
 */
export interface TimeTables {
  /** `1`…`12`, all regional variants. Abbreviations and forms that are other words too are weak: they need a day. */
  readonly month: Table
  /** Months of the Islamic calendar, `1`…`12`. */
  readonly hijriMonth: Table | null
  /** `1` (Monday) … `7`. Abbreviations that are other words too are weak. */
  readonly weekday: Table
  /** Days from the publication day: `-2`, `-1`, `0`, `1`, `2`. Weak: not after an article (`la mañana`). */
  readonly relativeDay: Table
  /**
   * `second minute hour day week weekend month quarter year decade century`: the bare id is singular, `day.many` the forms
   * that mean several, `night` the night.
   */
  readonly timeUnit: Table
  /** `-1` (last, past), `0` (this, current), `1` (next, coming). */
  readonly shift: Table
  /** `ago` and `in` words: ids `ago.before` (`vor`, `il y a`, `قبل`), `ago.after` (`ago`, `geleden`), `in.before`, `in.after`. Weak: only of the future. */
  readonly distance: Table
  /** `start middle end` of a month, year…: `early`, `fin`, `Mitte`. */
  readonly edge: Table
  /** `morning noon afternoon evening night midnight`. */
  readonly dayPart: Table
  /**
   * `open` (`from`, `du`, `vom`), `between`, `join` (`to`, `au`, `bis`, `tot en met`), `and` (a list; an end after `between`),
   * `night.join` (joins two days only after a night: `op` in `de nacht van zondag op maandag`), `night.to` (`Nacht zum`: the
   * night before the day that follows).
   */
  readonly range: Table
  /** `since until before after` with a date; `every` (`each`, `chaque`): what follows is no single day. */
  readonly limit: Table
  /** Words that may stand inside a date: `of`, `de`, `dem`, `the`, `يوم`. */
  readonly filler: Table
  /**
   * What makes a bare number a year or a lone month a date: `year` (`im Jahr`, `عام`) and `year.after` (`года`), `month`
   * (`month of`) and `month.after` (`ayında`), `in` (`in`, `en`), `not` (`resolution 1973`).
   */
  readonly yearCue: Table
  /**
   * `hour` (`Uhr`, `o'clock`), `hours` (`uur`, `heures`: a length too, a clock only after `at`), `at` (`at`, `um`, `الساعة`), `am`,
   * `pm`, `local`, `utc`, and zone names as offsets (`+01:00`: `CET`).
   */
  readonly clock: Table
  /** Vague lengths in the unit that follows: ids `2-10` (`a few`), `1-1` (`an`, weak), `+0.5` (`and a half`). */
  readonly vagueCount: Table
  /**
   * Cues around a length of time: `before` (`for`, `pendant`), `after` (`long`, `lang`), `age.before` (`aged`), `age.after`
   * (`old`), `later` (`later`, `plus tard`) and `later.before` (`بعد`).
   */
  readonly durationCue: Table
  /** Whole lengths in one phrase: ids `3 day` (`dreitägig`), `2 day` (`يومين`), `0.5 hour` (`half an hour`). */
  readonly length: Table
  /** Verbs and adverbs of time: `future`, `past`; `future.ending`, `past.ending` are word endings, not words. */
  readonly tense: Table
  /** Flags, without forms: `month-day` when the day may follow its month (`February 17`). */
  readonly order: Table
}
