import type { Kind } from '../model/value'

const ORDER: Readonly<Record<Kind, true>> = {
  date: true,
  duration: true,
  standing: true,
  quantity: true,
  rank: true,
  role: true,
  outcome: true,
  place: true,
}

/**
 * Every kind of fact, in the order in which they claim the words of a sentence: a number inside a date is no quantity.
 * Apart from the kinds themselves, so that a screen that names them need not carry them.
 */
export const KIND_NAMES = Object.keys(ORDER) as readonly Kind[]
