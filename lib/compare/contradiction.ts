import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { Kind } from '../model/value'
import { surelyMoved } from './moved'
import { apartIn, isExcused, isOutvoted, isSlip, signsOf, type Field, type Rivalry } from './rivalry'

/**
 * What each sign of `signsOf` counts, in log odds. Fitted by logistic regression to figures changed on purpose in
 * translated news documents and in independent reports of one event, against all differing figures of the unchanged ones.
 */
const WEIGHTS = [2, 4.1, 2.4, 1.3, 0.2, 2, 0.5, 3.9, 1, 2.3] as const

/**
 * From how sure it is on that two camps stand in one row: less is needed where one report differs a little from many that
 * agree, and least where the row only tells that the story moved on.
 */
const OPPOSED = { conflict: 0.5, slip: 0.3, update: 0.1 } as const

/** From how sure it is on that a value leaves a camp that it only fits, and that many outvote an excuse. */
export const PLAIN = 0.85
const OUTVOTED = 0.65

/** Whether it is sure enough that two camps answer one question. */
export const isOpposed = (rivalry: Rivalry, sure: number, field: Field): boolean => {
  const { edges } = rivalry
  if (isExcused(rivalry, field) && !(isOutvoted(rivalry) && sure >= OUTVOTED)) return false
  const apart = apartIn(edges)
  if (apart.every(({ a, b }) => surelyMoved(a, b))) return sure >= OPPOSED.update
  return sure >= OPPOSED[isSlip(rivalry, field) ? 'slip' : 'conflict']
}

/** 0–1: how surely two camps with differing values answer one question. */
export function contradiction(rivalry: Rivalry, field: Field): number {
  const [fact] = rivalry.mine
  if (!fact) return 0
  const { opposing } = POLICY[fact.kind] as ComparePolicy<Kind>
  const odds = signsOf(rivalry, field).reduce((sum, sign, i) => sum + sign * (WEIGHTS[i] ?? 0), opposing)
  return 1 / (1 + Math.exp(-odds))
}
