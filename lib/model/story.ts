import type { Article } from './article'
import type { AnyFact, Term } from './fact'

/** A few dozen language-neutral keys that tell what a report is about. */
export interface Fingerprint {
  /** Id of the report. */
  readonly report: string
  /** Publication day, when known. */
  readonly day: string | null
  /**
   * Most telling first: concepts `c:`, places `p:`, persons `h:`, other names `w:`, numbers `n:`, days `d:`; then, where
   * these are few, beginnings of other words `t:`. Weights sum the mentions, title and lead counting more.
   */
  readonly terms: readonly Term[]
}

/** A report with everything derived from it. `engine` is the version of the code that derived it. */
export interface AnalysedReport {
  readonly article: Article
  /** False when no language pack reads its language: kept, listed, not compared. */
  readonly comparable: boolean
  readonly facts: readonly AnyFact[]
  readonly fingerprint: Fingerprint
  readonly engine: number
}

export type EventRelation = 'same' | 'related' | 'other'

/** How another report stands to the one being read. */
export interface EventMatch {
  readonly report: string
  /** 0–1. */
  readonly score: number
  readonly relation: EventRelation
  /** Keys both share, most telling first. */
  readonly shared: readonly string[]
}
