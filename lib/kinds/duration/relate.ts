import type { DurationValue, Relation } from '../../model/value'
import { YEAR } from './read'

/** How two lengths relate: by their intervals, and a length in whole units holds what is told more exactly. */
export function relateDurations(a: DurationValue, b: DurationValue): Relation {
  if (a.min === b.min && a.max === b.max)
    return a.approximate === b.approximate ? 'same' : a.approximate ? 'wider' : 'narrower'
  const [x, y] = [widen(a), widen(b)]
  if (x.max < y.min || y.max < x.min) return isInWhole(a, b) ? 'wider' : isInWhole(b, a) ? 'narrower' : 'apart'
  if (x.min >= y.min && x.max <= y.max) return 'narrower'
  return x.min <= y.min && x.max >= y.max ? 'wider' : 'overlaps'
}

const TEN_MINUTES = 600
const QUARTER = 900
const HOUR = 3600
const WEEK = 604_800
const [SHORT_YEAR, LONG_YEAR] = YEAR

const isInWhole = (a: DurationValue, b: DurationValue): boolean => isInWeeks(a, b) || isInYears(a, b) || isInHours(a, b)

const isWhole = ({ min }: DurationValue, unit: number, least: number): boolean =>
  min >= least * unit && min % unit === 0

/** EXAMPLE `two weeks` is wider than `13 days`: who counts in weeks leaves some days out. */
function isInWeeks(a: DurationValue, b: DurationValue): boolean {
  const isWeeks = (value: DurationValue): boolean => value.min === value.max && isWhole(value, WEEK, 2)
  return isWeeks(a) && !isWeeks(b) && b.min === b.max && Math.abs(a.min - b.min) <= WEEK / 3
}

/** EXAMPLE `five years in power` holds `five and a half years`: who counts in years leaves the months out. */
function isInYears(a: DurationValue, b: DurationValue): boolean {
  const isYears = (value: DurationValue): boolean => value.max > value.min && isWhole(value, SHORT_YEAR, 2)
  return isYears(a) && !isYears(b) && b.min > a.min && b.max < (a.min / SHORT_YEAR + 1) * LONG_YEAR
}

/** EXAMPLE `after two hours` holds `after 1 hour 45 minutes`, and `an hour and a half` holds `1 hour 22 minutes` */
function isInHours(a: DurationValue, b: DurationValue): boolean {
  const isRound = (value: DurationValue): boolean => value.min === value.max && isWhole(value, HOUR / 2, 2)
  const slack = a.min % HOUR === 0 ? QUARTER : TEN_MINUTES
  return isRound(a) && !isRound(b) && b.min === b.max && Math.abs(a.min - b.min) <= slack
}

/** A length told as approximate may be a fifth off. */
const widen = ({ min, max, approximate }: DurationValue): { min: number; max: number } =>
  approximate ? { min: min * 0.8, max: max * 1.25 } : { min, max }
