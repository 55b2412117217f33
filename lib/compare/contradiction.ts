import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { Kind } from '../model/value'
import { signsOf, type Field, type Rivalry } from './rivalry'

/** 0–1: how surely two camps answer one question. */
export function contradiction(rivalry: Rivalry, field: Field): number {
  const { contradictAt, soleAt } = POLICY[(rivalry.mine[0] as { kind: Kind }).kind] as ComparePolicy<Kind>
  const apart = rivalry.edges.filter(({ relation }) => relation === 'apart')
  const score = rivalry.edges.reduce((sum, { question, context }) => sum + question * context, 0) / rivalry.edges.length
  const sole =
    soleAt !== null && apart.every(({ a, b, question }) => question > 0.9 && field.alone.has(a) && field.alone.has(b))
  const [, , , mutual = 0] = signsOf(rivalry, field)
  return mutual > 0.5 && score >= (sole ? soleAt : contradictAt) ? 1 : 0
}
export const CONTRADICTS = 0.5
