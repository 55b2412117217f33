import type { AnyFact } from '../model/fact'
import type { Relation } from '../model/value'

/** Two facts of different reports that may answer one question. */
export interface Edge {
  readonly a: AnyFact
  readonly b: AnyFact
  readonly relation: Relation
  /** 0–1: how surely both answer one question. */
  readonly question: number
  readonly context: number
  readonly strength: number
}
