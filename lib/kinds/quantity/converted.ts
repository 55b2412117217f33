import type { QuantityValue } from '../../model/value'
import { unitDistance } from '../units'
import { anchor, tellingCount } from './figure'

const DEGREE = 'count.degree_celsius'

/** Measures that outlets convert for their readers: two figures of them may be one. */
const CONVERTED: ReadonlySet<string> = new Set([
  'count.kilogram',
  'count.tonne',
  'count.litre',
  'count.barrel',
  'count.hectare',
  'count.square_kilometre',
  'count.metre',
  'count.centimetre',
  'count.millimetre',
  'count.mile',
  'count.foot',
  'count.kilometre',
])

/** EXAMPLE `198` beside `1.98`, `2.8 billion` beside `2,800 billones`: one figure in other units or scales. */
export function isRescaled(a: QuantityValue, b: QuantityValue): boolean {
  const [small, large] = [anchor(a), anchor(b)].sort((x, y) => x - y)
  return (
    small !== undefined &&
    large !== undefined &&
    small > 0 &&
    /^100+$/u.test(String(Number((large / small).toPrecision(9))))
  )
}

/** Measures that are taken for one another: who confuses them leaves the figure as it was. */
const TAKEN_FOR: readonly (readonly string[])[] = [
  ['count.mile', 'count.kilometre'],
  ['count.foot', 'count.metre'],
  ['count.dollar', 'count.euro', 'count.pound', 'count.franc', 'count.ruble', 'count.yuan', 'count.yen'],
]
/** How surely such figures answer one question, and how telling they must be. */
const SWAPPED = { question: 0.8, telling: 0.3 } as const

/** EXAMPLE `2.6 miles` and `2.6 km`, `100 billion dollars` and `100 billion francs`: one of them has the wrong unit */
const isSwapped = (a: QuantityValue, b: QuantityValue): boolean =>
  a.unit !== b.unit &&
  anchor(a) === anchor(b) &&
  Math.min(tellingCount(a), tellingCount(b)) >= SWAPPED.telling &&
  TAKEN_FOR.some((units) => [a, b].every(({ unit }) => unit !== null && units.includes(unit)))

/** 0–1: how far two figures may answer one question by their units. */
export const unitsAsk = (a: QuantityValue, b: QuantityValue): number =>
  isSwapped(a, b) ? SWAPPED.question : unitDistance(a.unit, b.unit)

/** Figures so far apart that no rounding of a conversion explains it. */
const FAR_APART = 1.3
/** Miles in kilometres, kilograms in pounds, metres in feet and yards, inches in centimetres; and equals but for rounding. */
const FACTORS = [1, 1.609, 2.205, 3.281, 1.094, 2.54]
const TOLERANCE = 0.04

/** Whether two figures are one in other units, to all appearance. */
export function isConverted(a: QuantityValue, b: QuantityValue): boolean {
  if (isSwapped(a, b)) return false
  const factors = isMeasure(a, b) || isPounds(a, b) ? FACTORS : [1]
  if (factors.length === 1 && a.unit !== null && b.unit !== null) return false
  const [small = 0, large = 0] = [anchor(a), anchor(b)].sort((x, y) => x - y)
  return (
    factors.some((factor) => Math.abs(large / (small || 1) / factor - 1) < TOLERANCE) ||
    (isDegree(a) && isDegree(b) && isFahrenheit(small, large))
  )
}

/** Whether two figures may be one in other units for all that is known: of a measure whose unit is unsaid, or not far apart. */
export function isMeasured(a: QuantityValue, b: QuantityValue): boolean {
  if (isUnsure(a) && isUnsure(b)) return true
  if (!isMeasure(a, b) || isSwapped(a, b)) return false
  const [small = 0, large = 0] = [anchor(a), anchor(b)].sort((x, y) => x - y)
  return a.unit === null || b.unit === null || large / (small || 1) <= FAR_APART
}

const isMeasure = (a: QuantityValue, b: QuantityValue): boolean =>
  [a, b].some(({ unit }) => unit !== null && (CONVERTED.has(unit) || UNSURE.has(unit)))

const isPounds = ({ unit: a }: QuantityValue, { unit: b }: QuantityValue): boolean =>
  (a === 'count.pound' && b === null) || (b === 'count.pound' && a === null)

/** Measures whose word does not tell the unit: degrees of two scales, speeds. */
const UNSURE: ReadonlySet<string> = new Set([DEGREE, 'count.speed', 'count.wind_speed', 'count.knot'])
const isUnsure = ({ unit }: QuantityValue): boolean => unit !== null && UNSURE.has(unit)

/** A temperature, or a difference of two. */
const isFahrenheit = (celsius: number, fahrenheit: number): boolean =>
  [0, 32].some((zero) => Math.abs((celsius * 9) / 5 + zero - fahrenheit) <= DEGREES)
const isDegree = ({ unit }: QuantityValue): boolean => unit === DEGREE
/** Degrees Fahrenheit that a temperature may be rounded by. */
const DEGREES = 2
