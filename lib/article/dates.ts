import { foldDigits } from '../text/fold'

const NUMERIC = /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}))(?!\d)/u
/** Locales whose month names pages may print beside those of their language. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { ar: ['ar', 'ar-MA', 'ar-DZ', 'ar-LB', 'ar-IQ'] }

/**
 * The ISO day that a line names: numeric, or day, month name and year in one of the given languages (by Intl). Null when it
 * names none.
 */
export function dayIn(line: string, languages: readonly string[]): string | null {
  const text = foldDigits(line)
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [, y, m, d, day, month, year] = numeric
    return y
      ? isoDay(Number(y), Number(m), Number(d))
      : (isoDay(Number(year), Number(month), Number(day)) ?? isoDay(Number(year), Number(day), Number(month)))
  }
  return languages.map((language) => dayInWords(text, language)).find((day) => day !== null) ?? null
}

function dayInWords(text: string, language: string): string | null {
  const lower = text.toLocaleLowerCase(language)
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(lower)?.[0]
  if (!year) return null
  for (const [name, month] of monthNames(language)) {
    const at = lower.indexOf(name)
    if (at < 0) continue
    const before = /(?<!\d)(\d{1,2})\D{0,6}$/u.exec(lower.slice(0, at))?.[1]
    const after = /^\D{0,3}(\d{1,2})(?!\d)/u.exec(lower.slice(at + name.length))?.[1]
    const day = before ?? after
    if (day) return isoDay(Number(year), month, Number(day))
  }
  return null
}

/** Month names, longest first. */
function monthNames(language: string): [string, number][] {
  const names = new Map<string, number>()
  for (const locale of VARIANTS[language] ?? [language])
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
      for (let i = 0; i < 12; i++) {
        const name = format.formatToParts(new Date(Date.UTC(2024, i, 15))).find(({ type }) => type === 'month')?.value
        if (name && /\p{L}/u.test(name)) names.set(name.toLocaleLowerCase(locale).replace(/\.$/u, ''), i + 1)
      }
    }
  return [...names].sort((a, b) => b[0].length - a[0].length)
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year > 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null
}
