import type { Words } from '../../languages/pack'
import type { NumberHit, Sentence } from '../../model/sentence'
import type { QuantityValue } from '../../model/value'
import { isBehindAverage } from '../age-clause'
import { PART, questionUnit } from '../units'
import { isState } from './degree'
import type { Unit } from './unit'

/** What a count asks: its unit, and whether some are counted of those counted before; `from` is where its words begin. */
export function askedOf(
  value: QuantityValue,
  unit: Unit | null,
  { number, from }: { readonly number: NumberHit; readonly from: number },
  sentence: Sentence,
  words: Words,
): string {
  if (unit && isState(unit.unit)) return unit.unit
  if (unit?.unit === 'count.age') return `count.age${ageOf(value, number, sentence, words)}`
  const isSome = isPart(from, sentence, words) || isRest(number, unit, sentence, words)
  return `${unit ? questionUnit(unit.unit) : 'number'}${isSome ? PART : ''}`
}

/** The age of one, of many from–to, or of many on average, which are three questions. */
function ageOf({ min, max, bound }: QuantityValue, number: NumberHit, sentence: Sentence, words: Words): string {
  if (bound === 'exact' && max !== null && max > min) return ':span'
  return isBehindAverage(number, sentence, words) ? ':average' : ''
}

/** EXAMPLE `of whom 12` · `darunter mindestens 400 Ausländer`: what follows is counted among the others */
const isPart = (from: number, { tokens }: Sentence, words: Words): boolean =>
  words.has('counted', tokens) &&
  [1, 2, 3].some((back) =>
    words.at('counted', tokens, from - back).some((hit) => hit.id === 'of-whom' && hit.to <= from),
  )

/** EXAMPLE `a single charge after 17 other charges were dropped`: those that are left */
const isRest = ({ to }: NumberHit, unit: Unit | null, { tokens }: Sentence, words: Words): boolean =>
  unit?.unit === 'count.charge' && words.at('counted', tokens, to).some(({ id }) => id === 'other')
