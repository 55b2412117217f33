import type { Table } from '../../text/trie'

/** Words of dates, times and durations; every table maps an id to forms (`stem*`, `form?`). */
export interface TimeTables {
  /** `1`…`12`, all regional variants. */
  readonly month: Table
  /** Months of the Islamic calendar, `1`…`12`. */
  readonly hijriMonth: Table | null
  /** `1` (Monday) … `7`. Abbreviations that are other words too are weak. */
  readonly weekday: Table
  /** Days from the publication day: `-2`, `-1`, `0`, `1`, `2`. */
  readonly relativeDay: Table
  /** `second minute hour day night week month quarter year decade century`, singular, dual, plural. */
  readonly timeUnit: Table
  /** `-1` (last, past), `0` (this, current), `1` (next, coming). */
  readonly shift: Table
  /** `ago` and `in` words: ids `ago.before` (`vor`, `il y a`, `قبل`), `ago.after` (`ago`, `geleden`), `in.before`, `in.after`. */
  readonly distance: Table
  /** `start middle end` of a month, year…: `early`, `fin`, `Mitte`. */
  readonly edge: Table
  /** `morning noon afternoon evening night midnight`. */
  readonly dayPart: Table
  /** `open` (`from`, `du`, `vom`, `between`), `join` (`to`, `au`, `bis`, `and` after between), `through` (`tot en met`). */
  readonly range: Table
  /** `since until before after` with a date. */
  readonly limit: Table
  /** Words that may stand inside a date: `of`, `de`, `dem`, `the`, `يوم`. */
  readonly filler: Table
  /** `year` words before a year (`عام`, `en`, `im Jahr`): a bare four-digit number after one of these is a year. */
  readonly yearCue: Table
  /** `hour` (`Uhr`, `h`, `o'clock`, `الساعة`), `am`, `pm`, `local`, `utc`, and zone names as offsets (`+01:00`: `CET`). */
  readonly clock: Table
  /** Vague lengths in the unit that follows: ids `2-10` (`a few`), `2-2` (`a couple of`), `0.5-0.5` (`half`). */
  readonly vagueCount: Table
  /** Cues that a length of time is meant: `for`, `lasted`, `pendant`, `استمر`. */
  readonly durationCue: Table
}
