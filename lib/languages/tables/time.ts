import type { Table } from '../../text/trie'

/**
 * Words of dates, times and durations; every table maps an id to forms (`stem*`, `form?`). The id `not` stands for phrases
 * that hold such a word but mean another thing (`la mañana`, `اليوم الوطني`): they are passed over.
 */
export interface TimeTables {
  /** `1`…`12`, all regional variants (generated). Names that are other words too are weak. */
  readonly month: Table
  /** `1`…`12`, names in full alone (generated): what a month may be called without a day. */
  readonly monthName: Table
  /** Months of the Islamic calendar, `1`…`12` (generated). */
  readonly hijriMonth: Table
  /** `1` (Monday) … `7`, and abbreviations (generated). Those that are other words too are weak. */
  readonly weekday: Table
  /** Days from the publication day: `-2` … `2`; `not`. Weak: in lower case and not after an article. */
  readonly relativeDay: Table
  /** `second minute hour day night week weekend month quarter half year decade century`, singular and plural. */
  readonly timeUnit: Table
  /** Lengths in one word: id `3 day`, `2 month` (`driedaagse`, `يومين`). */
  readonly spanWord: Table
  /** Ends of adjectives of length, behind digits: `tägig*` in `7-tägig`; generated. */
  readonly unitSuffix: Table
  /** Counts in one word: id `5 count.person`, `12 count.storey` (`fünfköpfig`, `zwölfstöckig`); generated. */
  readonly countWord: Table
  /** `-1` (last, past), `0` (this, current), `1` (next, coming). */
  readonly shift: Table
  /** `ago.before` (`vor`, `il y a`, `قبل`), `ago.after` (`ago`, `geleden`), `in.before`, `in.after` (`later`). */
  readonly distance: Table
  /** `start middle end` of a month or year. */
  readonly edge: Table
  /** `morning noon afternoon evening night midnight`. */
  readonly dayPart: Table
  /**
   * `between` (opens a range that `and` closes), `to` (joins a range), `and` (joins a list), `night.join` (joins two days
   * after a night: `op` in `de nacht van zondag op maandag`), `night.to` (`Nacht zum`: the night before the day that follows).
   */
  readonly range: Table
  /** `since after before until` before a date that bounds an open time, and the same with `.after` behind it. */
  readonly openEnd: Table
  /** Decades: `before` (`los años`) and `after` (`er Jahre`) a number, or a name by its number (`90`: `neunziger Jahre`). */
  readonly decade: Table
  /** One word for a unit and its side: `-1 year` (`Vorjahr`), `0 year` (`heuer`). */
  readonly shiftWord: Table
  /** Words that may stand inside a date: `of`, `de`, `dem`, `the`, `يوم`. */
  readonly filler: Table
  /** `mark`: what may follow the digits of a day (`st`, `er`, `º`); a number: a word for that day (`فاتح`). */
  readonly dayMark: Table
  /**
   * `cue`: words before a month or a year alone (`in`, `en`, `im Jahr`, `عام`); `month`: those that tell a month from
   * another word of its spelling (`شهر`); `year.after`, `month.after`, `weekday.after`: words behind one (`года`, `ayında`,
   * `günü`); `every`: what follows is no single day (`each`, `tous les`); `not`: the number behind is no year (`resolution`).
   */
  readonly dateCue: Table
  /** `hour` (`Uhr`, `h`), `at` (before a time), `near` (before one that is not exact: `shortly before`), `near.after` (behind one), `midnight` and `noon` (weak: behind `at` or `near` only), `am`, `pm`, `local`, and zones as offsets (`+01:00`: `CET`). */
  readonly clock: Table
  /** `whole` (`all`, `den ganzen`); vague lengths before a unit: `2-10` (`a few`), `2-3` (`a couple of`), `0.5-0.5` (`half a`), `1-1` (`a`, `one`). */
  readonly vagueCount: Table
  /** `approximate` (`about`, `nearly`) and `length` (`for`, `lasted`, `pendant`) before a length. */
  readonly durationCue: Table
  /**
   * `age`: words behind years that make them an age (`old`, `âgé`); `of`: such words before them (`aged`, `im Alter von`); `at`:
   * words that do so where no punishment is told (`mit 17 Jahren`); `average`: words for an age behind which a number alone is one
   * (`average age`, `yaş ortalaması`); `has`: verbs by which people have years (`tenía`, `было`), `is`: verbs by which the
   * youngest do (`war`), `small`: words between them and the years (`solo`), `mean`: such that make them an average (`en moyenne`), `not`: where the verb means another thing (`y a`).
   */
  readonly ageCue: Table
  /** `future`: words of what is to come; `border`: words that open another clause. */
  readonly tense: Table
  /**
   * Flags, without forms but one: `month-day` (the day may follow its month: `February 17`), `capital-month`, `capital-weekday` (written
   * with a capital; generated), `day-point` (`22.04.`; generated), `bare-unit` (with the forms of a unit
   * that may be one alone: `час 45 минут`, `неделю назад`).
   */
  readonly timeFlag: Table
  /** `ending` and `prefix` of verbs in the future (`-ront`, `سي-`), without mark; tested on words, not looked up; `not`: nouns that end so. */
  readonly futureForm: Table
}

/** What is written by hand for a language; months and weekdays come from the platform. */
export type TimeSource = Omit<
  TimeTables,
  'month' | 'monthName' | 'hijriMonth' | 'weekday' | 'unitSuffix' | 'countWord'
> & {
  /** Spellings of months that the platform does not print, by month. */
  readonly moreMonths: Table
  readonly moreWeekdays: Table
  /** Month and weekday forms that are other words too. */
  readonly ambiguous: readonly string[]
  /** What weekdays are written together with (`abend`). */
  readonly weekdayEndings?: readonly string[]
  /** Numbers and units as lengths in one word have them: `elf` with `monatig*`. */
  readonly spanNumber?: Table
  readonly spanUnit?: Table
  /** What is counted in one word with those numbers, by concept: `köpfig*`. */
  readonly countUnit?: Table
  /** Regions whose month names differ (`ar-MA`). */
  readonly variants: readonly string[]
}
