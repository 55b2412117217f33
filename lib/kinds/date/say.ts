import type { DateValue } from '../../model/value'
import type { Wording } from '../kind'
import { weekdayOf } from './calendar'

const MONDAY = '2024-01-01'

/** A date in the reader's words, by Intl. */
export function sayDate(value: DateValue, wording: Wording): string {
  const { start, end, time } = value
  const said = start === end ? sayDay(start, wording) : sayRange(start, end, wording)
  return time ? wording.phrase('date-time', said, time) : said
}

function sayDay(day: string, { locale, phrase }: Wording): string {
  if (day.startsWith('w')) return format(locale, { weekday: 'long' }).format(shift(Number(day.slice(1)) - 1))
  if (day.startsWith('p'))
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Number(day.slice(1)), 'day')
  if (day.startsWith('--')) return format(locale, { day: 'numeric', month: 'long' }).format(utc(`2024${day.slice(1)}`))
  return Number.isNaN(weekdayOf(day))
    ? phrase('unknown')
    : format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day))
}

function sayRange(start: string, end: string, { locale, phrase }: Wording): string {
  if (start.startsWith('--') || end.startsWith('--')) {
    return format(locale, { day: 'numeric', month: 'long' }).formatRange(
      utc(`2024${start.slice(1)}`),
      utc(`2024${end.slice(1)}`),
    )
  }
  if (/^[wp]/u.test(start) || /^[wp]/u.test(end)) return phrase('unknown')
  const years = start.endsWith('-01-01') && end.endsWith('-12-31')
  const month = start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && Number(end.slice(8)) >= 28
  const style: Intl.DateTimeFormatOptions = years
    ? { year: 'numeric' }
    : month
      ? { month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' }
  return format(locale, style).formatRange(utc(start), utc(end))
}

const format = (locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const shift = (days: number): Date => new Date(Date.parse(`${MONDAY}T00:00:00Z`) + days * 86_400_000)
