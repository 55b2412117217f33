import type { Instant } from '../model/article'
import type { Sentence } from '../model/sentence'
import type { Kind, Relation, ValueOf } from '../model/value'
import type { Words } from '../languages/pack'

/** What a kind may know of the report beyond the sentence. */
export interface Context {
  readonly language: string
  readonly publishedAt: Instant | null
}

/** A candidate: a value and the words that give it, as offsets in the block. */
export interface Found<K extends Kind> {
  readonly value: ValueOf[K]
  readonly start: number
  readonly end: number
  /** Name of the rule that found it, for `--explain`. */
  readonly rule: string
  /** What is asked (see Slot.asked). */
  readonly asked: string
  /** The person asked about, when the question is about one. */
  readonly person?: string
}

/** How values are put into the reader's words. */
export interface Wording {
  /** BCP 47 locale of the interface, for Intl. */
  readonly locale: string
  /** Name of a concept in the interface language. */
  concept(id: string): string
  /** A number, or all between two, of what a unit counts: `85 people`; null for a bare number. */
  count(unit: string | null, from: number, to: number): string
  /** Name of a place in the interface language. */
  place(id: string): string
  /** A phrase of the interface (`phrase('at-least', '144')`). */
  phrase(key: string, ...parts: string[]): string
}

/** The one interface that a kind of fact implements. */
export interface FactKind<K extends Kind> {
  readonly kind: K
  /** Candidates in one sentence; linear in its tokens. */
  find(sentence: Sentence, words: Words, context: Context): Found<K>[]
  /** How a stands to b: `narrower` when a is more exact and lies within b. relate(a, a) is `same`; narrower mirrors wider. */
  relate(a: ValueOf[K], b: ValueOf[K]): Relation
  /** Of two values that one report gives of one thing, the one that is better told; without it the first. */
  surer?(a: ValueOf[K], b: ValueOf[K]): ValueOf[K]
  /** Language-neutral keys; equal values have equal keys. */
  keys(value: ValueOf[K]): string[]
  /** The canonical short string of the command line (`2025-02-17/2025-02-19`, `P3D`, `>=144 dead`). */
  canonical(value: ValueOf[K]): string
  /** The value in the reader's words. */
  say(value: ValueOf[K], wording: Wording): string
}
