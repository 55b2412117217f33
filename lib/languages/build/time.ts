import type { Table } from '../../text/trie'
import type { Language } from '../registry'
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
import type { TimeTables } from '../tables/time'

/**
 * What a language gives by hand: every table of its own, and for months and weekdays only the forms that CLDR lacks. A
 * form written here as weak (`form?`) makes CLDR's own weak too.
 */
export interface TimeWords extends TimeTables {
  /** Locales whose month names are in use besides the language's own. */
  readonly monthLocales?: readonly string[]
  /** Lengths written as one word: each count with each unit (`drei` + `tägig*`). */
  readonly compoundLengths?: { readonly counts: Table; readonly units: Table }
}

const WORDS: Readonly<Record<Language, TimeWords>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }

/** Tables of one language. Names of months and weekdays come from the platform's CLDR. */
export function timeTables(language: Language): TimeTables {
  const { monthLocales = [], compoundLengths, ...tables } = WORDS[language]
  const locales = [language, ...monthLocales]
  const months = range(12).map((i) => new Date(Date.UTC(2025, i, 15)))
  const weekdays = range(7).map((i) => new Date(Date.UTC(2025, 1, 17 + i)))
  return {
    ...tables,
    month: merge(names(locales, 'month', months, '-u-ca-gregory'), tables.month),
    weekday: merge(names([language], 'weekday', weekdays, ''), tables.weekday),
    length: merge(tables.length, compoundLengths ? compound(compoundLengths) : {}),
  }
}

/** EXAMPLE `février`, `févr?`: the short form is weak where it differs */
function names(locales: readonly string[], field: 'month' | 'weekday', days: readonly Date[], calendar: string): Table {
  const table: Record<string, readonly string[]> = {}
  days.forEach((day, i) => {
    const forms = (style: 'long' | 'short'): string[] =>
      locales.flatMap((locale) => [{}, { day: 'numeric' } as const].map((beside) => partOf(locale + calendar, field, style, beside, day)))
    const long = forms('long')
    table[i + 1] = unique([...long, ...forms('short').filter((form) => !long.includes(form)).map((form) => `${form}?`)])
  })
  return table
}

function partOf(locale: string, field: 'month' | 'weekday', style: 'long' | 'short', beside: Intl.DateTimeFormatOptions, day: Date): string {
  const format = new Intl.DateTimeFormat(locale, { ...beside, [field]: style, timeZone: 'UTC' })
  return (format.formatToParts(day).find(({ type }) => type === field)?.value ?? '').replace(/\.$/u, '')
}

function merge(a: Table, b: Table): Table {
  const merged: Record<string, readonly string[]> = { ...a }
  for (const [id, forms] of Object.entries(b)) {
    const weak = new Set(forms.filter((form) => form.endsWith('?')).map((form) => form.slice(0, -1)))
    merged[id] = unique([...(merged[id] ?? []).filter((form) => !weak.has(form)), ...forms])
  }
  return merged
}

function compound({ counts, units }: { readonly counts: Table; readonly units: Table }): Table {
  const table: Record<string, readonly string[]> = {}
  for (const [count, stems] of Object.entries(counts)) {
    for (const [unit, endings] of Object.entries(units)) {
      table[`${count} ${unit}`] = stems.flatMap((stem) => endings.map((ending) => stem + ending))
    }
  }
  return table
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i)

const unique = (forms: readonly string[]): string[] => [...new Set(forms)]
