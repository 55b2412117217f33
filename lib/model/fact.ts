import type { Instant, Span } from './article'
import type { Kind, ValueOf } from './value'

export type Modality = 'asserted' | 'attributed' | 'expected' | 'possible' | 'denied'

/** One place in a report that gives a value. */
export interface Mention<K extends Kind = Kind> {
  readonly kind: K
  readonly value: ValueOf[K]
  readonly span: Span
  /** Which rule found it. */
  readonly rule: string
  readonly modality: Modality
  /** Whose word it is, when attributed. */
  readonly by: string | null
}

/** A language-neutral key with its weight (0–1): how near to the fact it stands. */
export interface Term {
  readonly key: string
  readonly weight: number
}

/** The question that a fact answers, in language-neutral terms. */
export interface Slot {
  /** What is asked: `start`, `end`, `when`, `count.dead`, `rank`, `act.sign`, `where`… */
  readonly asked: string
  /** The person asked about, as written, when the question is about one. */
  readonly person: string | null
  /** What the clause and sentence speak of: concepts, places, people, days, numbers. */
  readonly terms: readonly Term[]
}

/** A value with its evidence. */
export interface Fact<K extends Kind = Kind> {
  readonly kind: K
  /** Id of the report. */
  readonly article: string
  readonly slot: Slot
  readonly value: ValueOf[K]
  readonly mentions: readonly Mention<K>[]
  /** The moment for which the value is said to hold, when known. */
  readonly asOf: Instant | null
}

/** A fact of one of the kinds, as a union that narrows on `kind`. */
export type AnyFact = { [K in Kind]: Fact<K> }[Kind]
