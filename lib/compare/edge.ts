import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { AnyFact } from '../model/fact'
import type { Kind, Relation } from '../model/value'

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

/** Whether both say the same but for rounding or what they call it: `28.5` and `28.52`, `241 people` and `241 dead`. */
export const isEqual = ({ a, b, relation }: Edge): boolean =>
  relation === 'same' || (POLICY[a.kind] as ComparePolicy<Kind>).near(a.value, b.value) > EQUAL

const EQUAL = 0.999
