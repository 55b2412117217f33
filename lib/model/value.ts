/**
 * A calendar day, Gregorian: `2025-02-17`; `--02-17` when the year is open. Open parts are settled later by the
 * publication day or by the story's other reports; until then they compare by the parts both sides have.
 */
export type Day = string

/** An interval of days, both ends included, with a time of day where the text gives one. */
export interface DateValue {
  readonly start: Day
  readonly end: Day
  /** `HH:MM`, 24 hours, at `zone`. */
  readonly time: string | null
  /** `local` (said to be local time, or unsaid), `utc`, or an offset such as `+01:00`. */
  readonly zone: string | null
  /** True when a part was settled by the publication day or another report rather than said. */
  readonly inferred: boolean
  /** `early March`, `about 17 February`. */
  readonly approximate: boolean
  /** 1 = Monday … 7 = Sunday, when a weekday is said beside the date. */
  readonly weekday: number | null
}

/** An interval of seconds: `three days` is 259200–259200, `a few minutes` 120–600 and approximate. */
export interface DurationValue {
  readonly min: number
  readonly max: number
  readonly approximate: boolean
}

export type Bound = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'

/** An interval of numbers with what is counted. */
export interface QuantityValue {
  readonly min: number
  /** null: no upper end (`at least 144` is min 144, max null). */
  readonly max: number | null
  readonly bound: Bound
  /** Concept id (`count.dead`, `count.euro`, `count.percent`, `count.magnitude`), or null for a bare number. */
  readonly unit: string | null
}

/** A military grade or a civil office of one person. */
export interface RankValue {
  /** Range on the NATO officer scale: 1–10 for OF-1…OF-10, 0 for other ranks; `general` alone is 6–10. */
  readonly grade: { readonly min: number; readonly max: number } | null
  /** Concept id (`office.president`), null for a purely military rank. */
  readonly office: string | null
  /** Place or body id the office is of (`FR`, `body.nato`), when said. */
  readonly of: string | null
  /** `former`, `acting`, `deputy`, `transitional`, `designated`, sorted. */
  readonly modifiers: readonly string[]
  readonly person: string
}

/** What a person did in the event: led the delegation, chaired, scored. */
export interface RoleValue {
  /** Concept id (`office.head_of_delegation`, `act.chair`, `act.score`). */
  readonly role: string
  /** Persons in reading order, as written. */
  readonly people: readonly string[]
  /** Place or body the role is for, when said. */
  readonly of: string | null
}

/** An ordinal place or a record. */
export interface StandingValue {
  /** 1 for first, 4 for fourth, -1 for last. */
  readonly ordinal: number
  /** `rank` (first, fourth worldwide), `title` (third title), `superlative` (largest since), `age` (1 oldest, -1 youngest). */
  readonly sort: 'rank' | 'title' | 'superlative' | 'age'
  /** Concept id of what is ordered (`act.meet`, `count.title`), when known. */
  readonly noun: string | null
}

export type Status = 'done' | 'under-way' | 'expected' | 'proposed' | 'possible' | 'denied'

/** An act with its object, and how far it has come. */
export interface OutcomeValue {
  /** Concept id (`act.sign`). */
  readonly act: string
  /** Concept id (`instrument.memorandum_of_understanding`), when known. */
  readonly object: string | null
  readonly status: Status
  /** `2-1`, higher score of the named winner first; votes `319-185`. */
  readonly score: string | null
}

/** A place as a chain from the place itself outwards: `['ML/bamako', 'ML']`. */
export interface PlaceValue {
  readonly chain: readonly string[]
  /** As written, for places that no gazetteer has. */
  readonly name: string
  /**
   * Set where nothing but a cue of place tells that the name is of one: `sure` where a capital tells a name (`in Wuraba`),
   * `doubtful` where it may be any word (`in Haft`).
   */
  readonly bare?: 'sure' | 'doubtful'
  /** Concept of the site that is called by the place (`place.airport` of `Nairobi airport`), or that the name is of. */
  readonly site?: string
}

/** One line here is what makes a kind exist; the compiler then names every place that must know it. */
export interface ValueOf {
  date: DateValue
  duration: DurationValue
  quantity: QuantityValue
  rank: RankValue
  role: RoleValue
  standing: StandingValue
  outcome: OutcomeValue
  place: PlaceValue
}

export type Kind = keyof ValueOf
export type AnyValue = ValueOf[Kind]

/** How `a` stands to `b`: `narrower` means that a is the more exact one and lies within b. */
export type Relation = 'same' | 'narrower' | 'wider' | 'overlaps' | 'apart'
