import { time as ar } from '../ar/time'
import { time as de } from '../de/time'
import { time as en } from '../en/time'
import { time as es } from '../es/time'
import { time as fr } from '../fr/time'
import { time as it } from '../it/time'
import { time as nl } from '../nl/time'
import { time as pl } from '../pl/time'
import { time as pt } from '../pt/time'
import { time as ru } from '../ru/time'
import { time as tr } from '../tr/time'
import { time as uk } from '../uk/time'
import type { Language } from '../registry'
import type { Table } from '../../text/trie'
import type { TimeSource, TimeTables } from '../tables/time'

const SOURCES: Readonly<Record<Language, TimeSource>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }

type Forms = Record<string, string[]>

/** Words of time of one language: months and weekdays as the platform prints them, the rest by hand. */
export function timeTables(language: Language): TimeTables {
  const { moreMonths, moreWeekdays, ambiguous, variants, weekdayEndings = [], ...source } = SOURCES[language]
  const { spanNumber = {}, spanUnit = {}, countUnit = {}, ...tables } = source
  const weak = new Set(ambiguous)
  const locales = [language, ...variants]
  return {
    ...tables,
    spanWord: merge(tables.spanWord, spans(spanNumber, spanUnit)),
    unitSuffix: spanUnit,
    countWord: spans(spanNumber, countUnit),
    month: mark(merge(abbreviated(locales, 'month', 12), moreMonths), weak),
    monthName: mark(merge(printed(locales, LONG_MONTHS, 12, 'gregory'), moreMonths), new Set()),
    hijriMonth: mark(printed([language], [{ month: 'long' }], 12, 'islamic-umalqura'), weak),
    weekday: mark(
      merge(merge(abbreviated(locales, 'weekday', 7), joined(language, weekdayEndings)), moreWeekdays),
      weak,
    ),
    timeFlag: { ...tables.timeFlag, ...capitals(language), ...dayPoint(language) },
  }
}

const LONG_MONTHS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }]
const SHORT_MONTHS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'short' }, { month: 'short', day: 'numeric' }]

/** Names and abbreviations; an abbreviation that is no name is weak. */
function abbreviated(locales: readonly string[], part: 'month' | 'weekday', count: number): Forms {
  const long = printed(locales, part === 'month' ? LONG_MONTHS : [{ weekday: 'long' }], count, 'gregory')
  const names = new Set(Object.values(long).flat())
  const short = printed(locales, part === 'month' ? SHORT_MONTHS : [{ weekday: 'short' }], count, 'gregory')
  return merge(
    long,
    Object.fromEntries(
      Object.entries(short).map(([id, forms]) => [
        id,
        forms.filter((form) => !names.has(form)).map((form) => `${form}?`),
      ]),
    ),
  )
}

/** The part of a date that each style prints, for months 1–12 or weekdays 1–7. */
function printed(
  locales: readonly string[],
  styles: readonly Intl.DateTimeFormatOptions[],
  count: number,
  calendar: string,
): Forms {
  const forms: Forms = {}
  for (const locale of locales)
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { ...style, timeZone: 'UTC' })
      const part = style.weekday ? 'weekday' : 'month'
      for (let i = 1; i <= count; i++) {
        const name = format.formatToParts(sampleDay(i, count, calendar)).find(({ type }) => type === part)?.value
        const form = name?.replace(/\.$/u, '').trim()
        if (form && /\p{L}/u.test(form)) (forms[i] ??= []).push(form)
      }
    }
  return forms
}

/** A day in the given month (by Islamic months for that calendar) or on the given weekday. */
function sampleDay(i: number, count: number, calendar: string): Date {
  if (count === 7) return new Date(Date.UTC(2024, 0, i))
  if (calendar === 'gregory') return new Date(Date.UTC(2024, i - 1, 15))
  const month = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', timeZone: 'UTC' })
  for (let day = 0; day < 360; day++) {
    const date = new Date(Date.UTC(2024, 6, 10 + day))
    if (Number.parseInt(month.format(date), 10) === i) return date
  }
  throw new Error(`no day in month ${i} of ${calendar}`)
}

/** EXAMPLE `dienstagabend` */
function joined(language: Language, endings: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const names = printed([language], [{ weekday: 'long' }], 7, 'gregory')
  return Object.fromEntries(
    Object.entries(names).map(([id, [name = '']]) => [id, endings.map((ending) => name + ending)]),
  )
}

/** Every number with every unit. EXAMPLE `elfmonatig*` → `11 month` */
const spans = (numbers: Table, units: Table): Table =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([n, heads]) =>
      Object.entries(units).map(([unit, tails]) => [
        `${n} ${unit}`,
        heads.flatMap((head) => tails.map((tail) => head + tail)),
      ]),
    ),
  )

/** Whether the language writes months and weekdays with a capital. */
function capitals(language: Language): Table {
  const isCapital = (forms: Forms): boolean => /^\p{Lu}/u.test(forms['1']?.[0] ?? '')
  return {
    ...(isCapital(printed([language], [{ month: 'long' }], 12, 'gregory')) ? { 'capital-month': [] } : {}),
    ...(isCapital(printed([language], [{ weekday: 'long' }], 7, 'gregory')) ? { 'capital-weekday': [] } : {}),
  }
}

/** Whether the language parts day and month by a point. EXAMPLE `22.04.` */
function dayPoint(language: Language): Table {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' })
  return /\d\./u.test(format.format(sampleDay(1, 7, 'gregory'))) ? { 'day-point': [] } : {}
}

function merge(
  printedForms: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, readonly string[]>>,
): Forms {
  const all: Forms = {}
  for (const id of new Set([...Object.keys(printedForms), ...Object.keys(more)]))
    all[id] = [...(printedForms[id] ?? []), ...(more[id] ?? [])]
  return all
}

/** Ambiguous forms become weak; names in lower case, so that capitals do not matter. */
function mark(forms: Forms, weak: ReadonlySet<string>): Forms {
  return Object.fromEntries(
    Object.entries(forms).map(([id, list]) => [
      id,
      [...new Set(list.map((form) => form.toLocaleLowerCase()))].map((form) => markForm(form, weak)),
    ]),
  )
}

function markForm(form: string, weak: ReadonlySet<string>): string {
  if (form.endsWith('?') || form.endsWith('*')) return form
  return weak.has(form) || form.length < 3 ? `${form}?` : form
}
