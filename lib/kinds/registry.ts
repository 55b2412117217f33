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

/**
 * Every kind of fact, in the order in which they claim the words of a sentence: a number inside a date is no quantity.
 */
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

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]
