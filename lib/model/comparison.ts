import type { AnyFact, Slot } from './fact'
import type { Kind } from './value'

export type Verdict = 'agree' | 'finer' | 'update' | 'conflict' | 'only'

/** Why a row has its verdict; the words for it are the interface's. */
export type Reason =
  | 'same-value'
  | 'more-exact'
  | 'rounded-or-bounded'
  | 'count-moved-on'
  | 'status-moved-on'
  | 'values-exclude-each-other'
  | 'weekday-does-not-fit'
  | 'one-report-only'

/** Facts that stand together; the first is the most exact. */
export interface Camp {
  readonly reports: readonly string[]
  readonly facts: readonly AnyFact[]
}

/** The facts of several reports that answer the same question. */
export interface Row {
  readonly kind: Kind
  readonly slot: Slot
  readonly camps: readonly Camp[]
  readonly verdict: Verdict
  readonly reason: Reason
  /** 0–1: how sure it is that the facts answer the same question. */
  readonly strength: number
}
