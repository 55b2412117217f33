import { inspect } from 'node:util'
import { wordsFor } from '../../cli/load'
import { analyse } from '../../lib/extract/analyse'
import { LANGUAGES } from '../../lib/languages/registry'
import type { AnyFact } from '../../lib/model/fact'
import type { DateValue, DurationValue } from '../../lib/model/value'
import { articleFrom } from './article'
import { days, fromTo, lastOfMonth, type Reading } from './reading'

// The scorer prints its list of misses as one array, of which Node would show a hundred.
inspect.defaultOptions.maxArrayLength = null

const DAY = 86_400

export const name = 'Parallax'
export const langs: readonly string[] = LANGUAGES

/** What the whole analysis of a report finds, as in the product: no kind is asked alone. */
export const extract = (text: string, language: string, ref: Date, set?: { readonly id: string }): Reading[] => {
  const words = wordsFor(language)
  if (!words) return []
  // Some cases of the specs have no readable day.
  const published = Number.isNaN(ref.getTime()) ? null : ref.toISOString().slice(0, 10)
  const { facts } = analyse(articleFrom(text, language, published), words)
  const timex = set?.id.endsWith('.tml') ?? false
  return facts.flatMap((fact) => readings(fact, published ?? '', timex))
}

function readings(fact: AnyFact, published: string, timex: boolean): Reading[] {
  if (fact.kind === 'date')
    return fact.value.time === null
      ? fact.mentions.map(({ span, value, rule }) => ({
          ...span,
          ...(timex ? timexReading(value, rule) : specReading(value, rule, published)),
        }))
      : []
  if (fact.kind === 'duration')
    return fact.mentions.map(({ span, value }) => ({ ...span, type: 'duration', values: [length(value)] }))
  return []
}

type Said = Pick<Reading, 'type' | 'values'>

/** TIMEX3 names the date that a bound is told by, and calls `the last three days` a length. */
function timexReading(value: DateValue, rule: string): Said {
  const { start, end } = value
  if (rule.startsWith('counted-span') && isFull(start))
    return { type: 'duration', values: [{ days: Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) }] }
  return dateReading(value, rule)
}

/** The specs let `since`, `after`, `before` and `until` open the time, and count months and years to the day. */
function specReading(value: DateValue, rule: string, published: string): Said {
  const [name = '', bound] = rule.split('+')
  const { start, end, approximate } = value
  if (name === 'distance' && approximate && start !== end) {
    const day = `${start.slice(0, 4)}${end.slice(5, 7) === start.slice(5, 7) ? start.slice(4, 7) : published.slice(4, 7)}${published.slice(7)}`
    return { type: 'date', values: [{ day }] }
  }
  if (!bound || !isFull(start)) return dateReading(value, name)
  const after = start === end ? start : new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10)
  if (bound === 'since') return { type: 'range', values: [{ from: start, to: null }] }
  if (bound === 'after') return { type: 'range', values: [{ from: after, to: null }] }
  return { type: 'range', values: [{ from: null, to: name === 'part' ? end : start }] }
}

/** Rules that read two dates as the ends of a range. */
const RANGES: ReadonlySet<string> = new Set(['years', 'date-range'])

function dateReading({ start, end, approximate }: DateValue, rule: string): Said {
  if (!isFull(start) || !isFull(end)) return { type: start === end ? 'date' : 'range', values: [] }
  if (RANGES.has(rule)) return fromTo(start, end)
  // TIMEX3 writes `early March` as the month with a modifier, and the sets keep no modifiers.
  if (approximate && rule.startsWith('part') && start.slice(0, 7) === end.slice(0, 7))
    return days(`${start.slice(0, 7)}-01`, lastOfMonth(end))
  return days(start, end)
}

/** The middle: a month is 28 to 31 days long. */
const length = ({ min, max }: DurationValue): { days: number } => ({ days: (min + max) / 2 / DAY })

const isFull = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day)
