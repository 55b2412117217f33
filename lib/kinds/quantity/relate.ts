import type { Bound, QuantityValue, Relation } from '../../model/value'
import { relateUnits } from '../units'
import { anchor, isFigure } from './figure'

/** How two quantities relate: units must fit; then the intervals, and rounding. */
export function relateQuantities(a: QuantityValue, b: QuantityValue): Relation {
  const units = relateUnits(a.unit, b.unit)
  if (units === 'apart') return 'apart'
  const numbers = relateNumbers(a, b)
  if (units === 'same' || numbers === 'apart' || numbers === 'overlaps') return numbers
  if (numbers !== 'same') return units === 'overlaps' || units === numbers ? numbers : 'overlaps'
  return 'same'
}

function relateNumbers(a: QuantityValue, b: QuantityValue): Relation {
  if (a.min === b.min && a.max === b.max)
    return a.bound === b.bound || a.bound === 'exact' || b.bound === 'exact'
      ? 'same'
      : (relateBounds(a, b) ?? 'overlaps')
  if (isRoundEither(a, b) || isRoundEither(b, a)) return 'same'
  const rounded = relateRounded(a, b) ?? relateAbout(a, b)
  if (rounded) return rounded
  if (isLeast(a, b) || isLeast(b, a)) return 'same'
  const bounds = relateBounds(a, b)
  if (bounds) return bounds
  if (saysAnother(a, b) || saysAnother(b, a)) return 'apart'
  const [aMax, bMax] = [reachOf(a), reachOf(b)]
  if (a.min > bMax || b.min > aMax) return 'apart'
  if (a.min >= b.min && aMax <= bMax) return 'narrower'
  return a.min <= b.min && aMax >= bMax ? 'wider' : 'overlaps'
}

/** EXAMPLE `at least 144` and `144`: a toll is always at least what was counted. */
const isLeast = (a: QuantityValue, b: QuantityValue): boolean => a.bound === 'at-least' && isPoint(b) && a.min === b.min

/** EXAMPLE `about 18 million` and `18 million`: so round a figure is about it, said or unsaid; but `about 62` is wider than `62` */
const isRoundEither = (about: QuantityValue, b: QuantityValue): boolean =>
  about.bound === 'about' &&
  isFigure(about) &&
  isPoint(b) &&
  anchor(about) === b.min &&
  /^\d{1,2}0+$/u.test(String(b.min))

/** EXAMPLE `about 10,000` is wider than `about 10,100`: each lies within what the other means. */
function relateAbout(a: QuantityValue, b: QuantityValue): Relation | null {
  if (a.bound !== 'about' || b.bound !== 'about' || !isFigure(a) || !isFigure(b)) return null
  const [x, y] = [anchor(a), anchor(b)]
  const isMutual = x >= b.min && x <= (b.max ?? x) && y >= a.min && y <= (a.max ?? y)
  if (!isMutual || roundness(x) === roundness(y)) return null
  return roundness(x) > roundness(y) ? 'wider' : 'narrower'
}

/** Bounds from the most exact; between the ends of a line nothing fits. */
const LOOSENESS: Readonly<Record<Bound, number>> = {
  exact: 0,
  about: 1,
  'more-than': 2,
  'at-least': 3,
  'less-than': -2,
  'at-most': -3,
}

/** EXAMPLE `about 55` is narrower than `at least 55`: one figure, bounded in two ways */
function relateBounds(a: QuantityValue, b: QuantityValue): Relation | null {
  const [x, y] = [LOOSENESS[a.bound], LOOSENESS[b.bound]]
  if (x === y || x * y < 0 || anchor(a) !== anchor(b) || !isFigure(a) || !isFigure(b)) return null
  return Math.abs(x) > Math.abs(y) ? 'wider' : 'narrower'
}

/** How far a value goes. Who says `thousands` may mean somewhat more than ten. */
const reachOf = (value: QuantityValue): number =>
  value.max === null ? Infinity : isFigure(value) ? value.max : value.max * 2

/** How far beyond a lower bound a figure lies that nobody would have bounded so. */
const FAR = 4
/** Two bounds of one sort are two tellings of one figure only when they are this near. */
const NEAR = 1.25

/**
 * Nobody who knows of 2,800 says `at least 150`; two who say `more than`, or `up to`, with another number speak of other
 * figures. Bounds at which a count stands are read as writers use them, not as logic would.
 */
function saysAnother(a: QuantityValue, b: QuantityValue): boolean {
  if (isUpper(a)) return anchor(b) * (isUpper(b) ? NEAR : FAR) < anchor(a)
  if (a.max !== null || a.min <= 0) return false
  return b.min > a.min * (b.max === null ? NEAR : FAR)
}

const isUpper = ({ bound }: QuantityValue): boolean => bound === 'at-most' || bound === 'less-than'

/** EXAMPLE `60,012` is narrower than `60,000`; `7.7` stays apart from `7.9` */
function relateRounded(a: QuantityValue, b: QuantityValue): Relation | null {
  if (!isPoint(a) || !isPoint(b)) return null
  const [x, y] = [roundness(a.min), roundness(b.min)]
  if (x === y) return relateDecimals(a.min, b.min)
  const [coarse, fine] = x > y ? [a.min, b.min] : [b.min, a.min]
  if (Math.abs(coarse - fine) > Math.max(x, y) / 2) return null
  return x > y ? 'wider' : 'narrower'
}

/** EXAMPLE `16.41` is narrower than `16.4`; `7.7` stays apart from `7.9` */
function relateDecimals(a: number, b: number): Relation | null {
  const [x, y] = [decimals(a), decimals(b)]
  if (x === y || Math.min(x, y) === 0) return null
  const unit = 10 ** -Math.min(x, y)
  if (Math.abs(a - b) >= unit * 0.999) return null
  return x < y ? 'wider' : 'narrower'
}

const decimals = (n: number): number => String(n).split('.')[1]?.length ?? 0

const isPoint = ({ min, max, bound }: QuantityValue): boolean => min === max && bound === 'exact'

/** The place down to which a number is round, from hundreds on: 60000 → 10000, 60012 → 0, 1700 → 100. */
function roundness(n: number): number {
  if (!Number.isInteger(n) || n < 1000) return 0
  let place = 1
  while (n % (place * 10) === 0) place *= 10
  return place >= 100 ? place : 0
}
