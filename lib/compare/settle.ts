import { TIME_ALONE } from '../kinds/date'
import type { AnyFact, Fact, Mention } from '../model/fact'
import type { DateValue } from '../model/value'

/**
 * Settles open dates by the story: `--02-17` takes the year, and `w5` the day, that the other reports name most often.
 * What no report settles stays open. A time of day alone is of the day that its report speaks of. Settled values are marked inferred.
 */
export function settleDates(facts: readonly AnyFact[]): AnyFact[] {
  const days = namedDays(facts)
  const own = daysToldBy(facts)
  return facts.map((fact) => {
    if (fact.kind !== 'date') return fact
    if (fact.mentions[0]?.rule === TIME_ALONE) return settleTime(fact, own.get(fact.article) ?? [])
    return isOpen(fact.value) ? settle(fact, days) : fact
  })
}

/** How many days before or after the publication day a time of day may be of. */
const NEAR = 3

/** The whole single days that each report tells, in the order of its text. */
function daysToldBy(facts: readonly AnyFact[]): ReadonlyMap<string, readonly Mention<'date'>[]> {
  const told = new Map<string, Mention<'date'>[]>()
  for (const { kind, value, article, mentions } of facts)
    if (kind === 'date' && value.time === null && value.start === value.end && !isOpen(value))
      told.set(article, [...(told.get(article) ?? []), ...mentions])
  for (const mentions of told.values()) mentions.sort(inText)
  return told
}

const inText = ({ span: a }: Mention, { span: b }: Mention): number => a.block - b.block || a.start - b.start

/** A time of day whose sentence names no day is of the day that its report told last, else of the first that it tells. */
function settleTime(fact: Fact<'date'>, told: readonly Mention<'date'>[]): Fact<'date'> {
  const [first] = fact.mentions
  const near = told.filter(
    ({ value }) => isOpen(fact.value) || Math.abs(Date.parse(value.start) - Date.parse(fact.value.start)) <= NEAR * DAY,
  )
  const day = (first && near.findLast((mention) => inText(mention, first) < 0)) ?? near[0]
  return day ? inferred(fact, day.value.start, day.value.end) : fact
}

function inferred(fact: Fact<'date'>, start: string, end: string): Fact<'date'> {
  const value = { ...fact.value, start, end, inferred: true }
  return { ...fact, value, mentions: fact.mentions.map((mention) => ({ ...mention, value })) }
}

const FEW = 20
const DAY = 86_400_000

const isOpen = ({ start, end }: DateValue): boolean => !/^\d/u.test(start) || !/^\d/u.test(end)

/** Days of a date or of a few days; the ends of a year or a month are named by nobody. */
const isSpan = ({ start, end }: DateValue): boolean => Date.parse(end) - Date.parse(start) <= FEW * DAY

/** Whole single days with the number of reports that name them, most often named first. */
function namedDays(facts: readonly AnyFact[]): readonly string[] {
  const reports = new Map<string, Set<string>>()
  for (const { kind, value, article } of facts) {
    if (kind !== 'date' || !isSpan(value)) continue
    for (const day of [value.start, value.end]) {
      if (/^\d{4}-\d{2}-\d{2}$/u.test(day)) reports.set(day, (reports.get(day) ?? new Set()).add(article))
    }
  }
  return [...reports].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? 1 : -1)).map(([day]) => day)
}

function settle(fact: Fact<'date'>, days: readonly string[]): Fact<'date'> {
  const start = settleDay(fact.value.start, days)
  const end = settleDay(fact.value.end, days)
  return start === null || end === null || start > end ? fact : inferred(fact, start, end)
}

function settleDay(open: string, days: readonly string[]): string | null {
  if (/^\d/u.test(open)) return open
  if (open.startsWith('--')) {
    const year = (days.find((day) => day.endsWith(open.slice(1))) ?? days[0])?.slice(0, 4)
    return year ? `${year}${open.slice(1)}` : null
  }
  const weekday = /^w([1-7])$/u.exec(open)?.[1]
  return weekday ? (days.find((day) => weekdayOf(day) === Number(weekday)) ?? null) : null
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
