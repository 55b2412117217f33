import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { AnyFact } from '../model/fact'
import type { Kind, Relation } from '../model/value'

/**
 * Whether the later report may say another thing because the story went on. Where a day is unknown or both are of one day,
 * values that fit each other are taken to be of one moment, and values that exclude each other to be of two: less alarm.
 */
export function movedOn(a: AnyFact, b: AnyFact, relation: Relation): boolean {
  const { moves } = POLICY[a.kind] as ComparePolicy<Kind>
  const [dayA, dayB] = [a.asOf?.slice(0, 10), b.asOf?.slice(0, 10)]
  if (dayA && dayB && dayA !== dayB) {
    /* EXAMPLE 16,502,444 votes, and 16.5 million a day later: who says less exactly what was known tells nothing new */
    if (relation === (dayA < dayB ? 'narrower' : 'wider')) return false
    return dayA < dayB ? moves(a, b, true) : moves(b, a, true)
  }
  return (relation === 'apart' || relation === 'overlaps') && (moves(a, b, false) || moves(b, a, false))
}

/** Whether both reports tell their day, and the days differ. */
export function areDated(a: AnyFact, b: AnyFact): boolean {
  const [dayA, dayB] = [a.asOf?.slice(0, 10), b.asOf?.slice(0, 10)]
  return dayA !== undefined && dayB !== undefined && dayA !== dayB
}

/** Whether days that both reports tell show that the story moved on from one value to the other: no alarm, so little is needed. */
export function surelyMoved(a: AnyFact, b: AnyFact): boolean {
  return areDated(a, b) && movedOn(a, b, 'apart')
}
