import type { Said } from './atoms'

const DAY_MS = 86_400_000

/** Interval of days as in DateValue; `inferred` when a part was settled by the publication day. */
export interface Days {
  readonly start: string
  readonly end: string
  readonly inferred: boolean
}

/** Shifts an ISO day by whole days. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

export const monthEnd = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

export const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

export const two = (n: number): string => String(n).padStart(2, '0')

/** -1 told as past, 1 as coming, 0 not told. */
export type Direction = -1 | 0 | 1

/**
 * Settles what was said: a missing year is the one that brings the day nearest to the publication day, on the side that
 * is told. Null when the day does not exist.
 */
export function settle(
  { year, month, day, direction = 0 }: Said,
  published: string | null,
  coming: boolean,
): Days | null {
  const future: Direction = direction !== 0 ? direction : coming ? 1 : 0
  if (month === undefined)
    return year === undefined ? null : { start: iso(year, 1, 1), end: iso(year, 12, 31), inferred: false }
  if (day === undefined) return settleMonth(year, month, published, future)
  if (day > Number(monthEnd(year ?? 2024, month).slice(8))) return null
  if (year !== undefined) return same(iso(year, month, day), false)
  return published
    ? same(
        nearest(published, future, (y) => iso(y, month, day)),
        true,
      )
    : same(`--${two(month)}-${two(day)}`, false)
}

const same = (day: string, inferred: boolean): Days => ({ start: day, end: day, inferred })

function settleMonth(year: number | undefined, month: number, published: string | null, future: Direction): Days {
  if (year !== undefined) return { start: iso(year, month, 1), end: monthEnd(year, month), inferred: false }
  if (!published) return { start: `--${two(month)}-01`, end: `--${monthEnd(2023, month).slice(5)}`, inferred: false }
  const chosen = Number(nearest(published, future, (y) => iso(y, month, 15)).slice(0, 4))
  return { start: iso(chosen, month, 1), end: monthEnd(chosen, month), inferred: true }
}

/** The year that brings a day nearest to publication; a day on the other side than told counts as far. */
function nearest(published: string, direction: Direction, dayIn: (year: number) => string): string {
  const at = Date.parse(published)
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].map(dayIn)
  const wrong = (day: string): boolean => (direction > 0 && day < published) || (direction < 0 && day > published)
  const distance = (day: string): number => Math.abs(Date.parse(day) - at) + (wrong(day) ? 200 * DAY_MS : 0)
  return days.reduce((best, day) => (distance(day) < distance(best) ? day : best))
}

/** Gregorian day of a day of the Islamic calendar (Umm al-Qura), or null when there is none near. */
export function fromHijri(year: number, month: number, day: number): string | null {
  const estimate = Date.UTC(622, 6, 16) + Math.floor((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1) * DAY_MS
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (let shift = -4; shift <= 4; shift++) {
    const date = new Date(estimate + shift * DAY_MS)
    const parts = Object.fromEntries(
      format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    )
    if (parts['year'] === year && parts['month'] === month && parts['day'] === day)
      return date.toISOString().slice(0, 10)
  }
  return null
}

/** The months from the given one on, `count` of them. `month` may lie outside 1–12. */
export function monthsOf(year: number, month: number, count = 1): { start: string; end: string } {
  const at = (shift: number, day: number): string =>
    new Date(Date.UTC(year, month - 1 + shift, day)).toISOString().slice(0, 10)
  return { start: at(0, 1), end: at(count, 0) }
}

/** The same day some months away, or the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const end = monthsOf(year, month + months).end
  return date < Number(end.slice(8)) ? `${end.slice(0, 8)}${two(date)}` : end
}

/** Monday of the week that a day lies in. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** The unit of the calendar that a day lies in, or one `shift` units away. */
export function shiftedUnit(unit: string, shift: number, day: string): { start: string; end: string } | null {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (unit === 'week') return daysFrom(addDays(mondayOf(day), 7 * shift), 7)
  if (unit === 'weekend') return daysFrom(addDays(mondayOf(day), 7 * shift + 5), 2)
  if (unit === 'month') return monthsOf(year, month + shift)
  if (unit === 'quarter') return monthsOf(year, month - ((month - 1) % 3) + 3 * shift, 3)
  const years = { year: 1, decade: 10, century: 100 }[unit]
  return years ? monthsOf(year - (year % years) + years * shift, 1, 12 * years) : null
}

const daysFrom = (start: string, count: number): { start: string; end: string } => ({
  start,
  end: addDays(start, count - 1),
})
