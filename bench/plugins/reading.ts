/** A value as the scorer takes it: a day, days from–to (both ends included, null where open), or a length in days. */
export type Value =
  { readonly day: string } | { readonly from: string | null; readonly to: string | null } | { readonly days: number }

/** One expression of time as the scorer takes it: half-open UTF-16 range, type, and each value that it may have. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly type: 'date' | 'range' | 'duration'
  readonly values: readonly Value[]
}

/** What a plug-in of the date scorer exports besides `name` and `langs`; `ref` is the day that relative dates count from. */
export type Extract = (text: string, language: string, ref: Date) => readonly Reading[]

/** A day or an interval of days, by its ends. */
export const days = (from: string, to: string): Pick<Reading, 'type' | 'values'> =>
  from === to ? { type: 'date', values: [{ day: from }] } : { type: 'range', values: [{ from, to }] }

/**
 * A range said by two months or years, by its first and last day. The specs let it end where the last of them begins.
 * EXAMPLE `from 2014 to 2018` → 2014-01-01 to 2018-01-01
 */
export function fromTo(from: string, to: string): Pick<Reading, 'type' | 'values'> {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return days(from, `${to.slice(0, 4)}-01-01`)
  return from.endsWith('-01') && to === lastOfMonth(to) ? days(from, `${to.slice(0, 7)}-01`) : days(from, to)
}

/** The last day of the month that a day lies in. */
export const lastOfMonth = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
