import type { QuantityValue } from '../../model/value'

/** The number that was said, whatever bounds it. */
export const anchor = ({ min, max, bound }: QuantityValue): number =>
  bound === 'at-most' || bound === 'less-than'
    ? (max ?? min)
    : bound === 'about' && max !== null
      ? (min + max) / 2
      : min

/** A number that is a year of our time more often than a count. */
export const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1900 && n <= 2100

/** A number, not `dozens` or `tens of thousands`. */
export function isFigure({ min, max }: QuantityValue): boolean {
  return max === null || max <= min * 1.5 || min === 0
}

/** 1 for equal numbers, 0 from ten times on; `steepness` brings that point nearer. */
export function nearNumbers(a: number, b: number, steepness = 1): number {
  if (a <= 0 || b <= 0) return a === b ? 1 : 0
  return Math.max(0, 1 - steepness * Math.abs(Math.log10(a / b)))
}

/** How near two estimates of one thing may be. */
const ESTIMATE = 0.8
/** EXAMPLE `almost 4,000 metres` beside `some 5,000` */
export const areEstimates = (a: QuantityValue, b: QuantityValue): boolean =>
  a.bound === 'about' && b.bound === 'about' && nearNumbers(anchor(a), anchor(b)) >= ESTIMATE

/** How near a figure lies to another that is it rounded. */
const ROUNDED = 0.98
/** EXAMPLE `about 350` and 342: who of the others says 350 rounds it */
export const isRoundOf = (about: QuantityValue, other: QuantityValue): boolean =>
  about.bound === 'about' && isFigure(about) && nearNumbers(anchor(about), anchor(other)) >= ROUNDED

/** Below it figures are found everywhere. */
const SMALL = 13

/** EXAMPLE 2 → .1 · 40 → .35 · 144 → .7 · 3408 → 1 · 50000 → .5 (round numbers tell less) */
function tellingNumber(value: number): number {
  const written = String(Math.abs(value)).replace('.', '')
  let digits = written.length
  while (written[digits - 1] === '0') digits--
  const size = value < SMALL ? 0.1 : value < 100 ? 0.35 : 0.5
  return Math.min(1, Number.isInteger(value) ? size + 0.2 * Math.max(0, digits - 2) : 0.5 + 0.1 * digits)
}

/** What a story counts more than once, so that equal figures may be of two things. */
const ORDINARY: ReadonlySet<string> = new Set([
  'count.percent',
  'count.percentage_point',
  'count.person',
  'count.dead',
  'count.injured',
  'count.match_minute',
  'count.kilometre',
  'count.metre',
  'count.age',
  'count.dollar',
  'count.euro',
])
const BARE = 0.8
const SPECIAL = 0.06

/** 0–1: how unlikely two reports count the same of another thing. EXAMPLE 38 → .28 · 38 people → .35 · 38 candidates → .41 */
export function tellingCount({ min, unit }: QuantityValue): number {
  if (unit === null) return tellingNumber(min) * BARE
  return tellingNumber(min) + (!ORDINARY.has(unit) && min >= SMALL && min % 10 > 0 ? SPECIAL : 0)
}

/** What many parties, players or rivals of one story have each. */
const MANIFOLD = /^count\.(?:seat|vote|goal|point|set|medal|title|trophy|win|match|candidate|country|day|night)$/u

/** Whether a story counts such things once: two trains, three citizens. EXAMPLE not `two dead`, `two seats` */
export const isSingle = ({ unit, bound }: QuantityValue): boolean =>
  unit !== null && bound === 'exact' && !ORDINARY.has(unit) && !MANIFOLD.test(unit)
