import type { QuantityValue } from '../../model/value'
import { anchor } from './figure'

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

/** Figures so far apart that no rounding of a conversion explains it. */
const FAR_APART = 1.3
/** Miles in kilometres, kilograms in pounds, metres in feet and yards, inches in centimetres; and equals but for rounding. */
const FACTORS = [1, 1.609, 2.205, 3.281, 1.094, 2.54]
const TOLERANCE = 0.04

/** Whether two figures may be one in other units. */
export function isConverted(a: QuantityValue, b: QuantityValue): boolean {
  const [unit, other] = [a.unit ?? b.unit ?? '', b.unit ?? a.unit ?? '']
  const isMeasure = CONVERTED.has(unit) || CONVERTED.has(other) || UNSURE.has(unit) || UNSURE.has(other)
  if (UNSURE.has(unit) && UNSURE.has(other)) return true
  const isPound = [unit, other].includes('count.pound') && (a.unit === null || b.unit === null)
  if (!isMeasure && !isPound && a.unit !== null && b.unit !== null) return false
  if (isMeasure && (a.unit === null || b.unit === null)) return true
  const [small = 0, large = 0] = [anchor(a), anchor(b)].sort((x, y) => x - y)
  const ratio = large / (small || 1)
  const factors = isMeasure || isPound ? FACTORS : [1]
  if (factors.some((factor) => Math.abs(ratio / factor - 1) < TOLERANCE)) return true
  return isMeasure && ratio <= FAR_APART
}

/** Measures whose word does not tell the unit: degrees of two scales, speeds, pounds of money or weight. */
const UNSURE: ReadonlySet<string> = new Set(['count.degree_celsius', 'count.speed', 'count.wind_speed', 'count.knot'])
