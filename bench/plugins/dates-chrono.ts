import * as chrono from 'chrono-node'
import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { days, fromTo, type Extract, type Reading } from './reading'

const LOCALES: Readonly<Record<string, Pick<typeof chrono, 'parse'>>> = {
  ar: chrono.ar,
  de: chrono.de,
  en: chrono.en,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  nl: chrono.nl,
  pt: chrono.pt,
}

export const name = 'chrono-node'
export const langs: readonly string[] = Object.keys(LOCALES)

export const extract: Extract = (text, language, ref) =>
  (LOCALES[language]?.parse(text, ref) ?? []).flatMap((result) => reading(result))

function reading({ index, text, start, end }: ParsedResult): Reading[] {
  const [first, last] = [interval(start), interval(end ?? start)]
  if (!first || !last) return []
  return [{ start: index, end: index + text.length, ...(end ? fromTo : days)(first.from, last.to) }]
}

/**
 * The day, month or year that chrono is certain of. What it only implies (the first of a month, noon) is not said by the
 * text. Null for a time of day alone: the sets leave those out.
 */
function interval(components: ParsedComponents): { from: string; to: string } | null {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')]
  if (year === null || month === null || day === null) return null
  if (components.tags().has('result/relativeDateAndTime')) return null
  if (components.isCertain('day') || components.isCertain('weekday'))
    return { from: iso(year, month, day), to: iso(year, month, day) }
  if (components.isCertain('month')) return { from: iso(year, month, 1), to: iso(year, month + 1, 0) }
  return components.isCertain('year') ? { from: iso(year, 1, 1), to: iso(year, 12, 31) } : null
}

const iso = (year: number, month: number, day: number): string => {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000)
  return date.toISOString().slice(0, 10)
}
