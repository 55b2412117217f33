import type { Kind } from '../model/value'
import { date } from './date'
import { duration } from './duration'
import type { FactKind } from './kind'
import { outcome } from './outcome'
import { place } from './place'
import { quantity } from './quantity'
import { rank } from './rank'
import { role } from './role'
import { standing } from './standing'

/** Every kind of fact; `order.ts` says which of them claims words first. */
export const KINDS: { readonly [K in Kind]: FactKind<K> } = {
  date,
  duration,
  standing,
  quantity,
  rank,
  role,
  outcome,
  place,
}
