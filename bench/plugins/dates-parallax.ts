import { inspect } from 'node:util'
import { wordsFor } from '../../cli/load'
import { analyse } from '../../lib/extract/analyse'
import { LANGUAGES } from '../../lib/languages/registry'
import type { AnyFact } from '../../lib/model/fact'
import type { DateValue, DurationValue } from '../../lib/model/value'
import { articleFrom } from './article'
import { days, fromTo, lastOfMonth, type Extract, type Reading } from './reading'

// The scorer prints its list of misses as one array, of which Node would show a hundred.
inspect.defaultOptions.maxArrayLength = null

const DAY = 86_400

export const name = 'Parallax'
export const langs: readonly string[] = LANGUAGES

/** What the whole analysis of a report finds, as in the product: no kind is asked alone. */
export const extract: Extract = (text, language, ref) => {
  const words = wordsFor(language)
  if (!words) return []
  // Some cases of the specs have no readable day.
  const published = Number.isNaN(ref.getTime()) ? null : ref.toISOString().slice(0, 10)
  const { facts } = analyse(articleFrom(text, language, published), words)
  return facts.flatMap((fact) => readings(fact))
}

function readings(fact: AnyFact): Reading[] {
  if (fact.kind === 'date')
    return fact.value.time === null
      ? fact.mentions.map(({ span, value, rule }) => ({ ...span, ...dateReading(value, rule) }))
      : []
  if (fact.kind === 'duration')
    return fact.mentions.map(({ span, value }) => ({ ...span, type: 'duration', values: [length(value)] }))
  return []
}

/** Rules that read two dates as the ends of a range. */
const RANGES: ReadonlySet<string> = new Set(['years', 'date-range'])

function dateReading({ start, end, approximate }: DateValue, rule: string): Pick<Reading, 'type' | 'values'> {
  if (!isFull(start) || !isFull(end)) return { type: start === end ? 'date' : 'range', values: [] }
  if (RANGES.has(rule)) return fromTo(start, end)
  // TIMEX3 writes `early March` as the month with a modifier, and the sets keep no modifiers.
  if (approximate && start !== end && start.slice(0, 7) === end.slice(0, 7))
    return days(`${start.slice(0, 7)}-01`, lastOfMonth(end))
  return days(start, end)
}

/** The middle: a month is 28 to 31 days long. */
const length = ({ min, max }: DurationValue): { days: number } => ({ days: (min + max) / 2 / DAY })

const isFull = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day)
