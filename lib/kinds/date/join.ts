import { endsBefore, readId, skip, type Reader } from './atoms'
import { addDays, type Days } from './calendar'
import { readJoint } from './joint'

/** A date found, with the tokens that give it. */
export interface Candidate extends Days {
  readonly rule: string
  readonly weekday: number | null
  readonly approximate: boolean
  readonly from: number
  readonly to: number
}

/**
 * Two dates of any form with a word of range between them, or a date and the present, become one range.
 * EXAMPLE `next Monday to Friday` · `between today and tomorrow` · `12 Jan 2016 - 22/01/2016` · `between March 2019 and now`
 */
export function joinRanges(reader: Reader, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const range = last && isJoined(reader, last, candidate) ? rangeOf(last, candidate) : null
    if (range) joined[joined.length - 1] = range
    else joined.push(candidate)
  }
  return joined.map((candidate) => untilNow(reader, candidate) ?? candidate)
}

/** Rules whose dates are ranges already. */
const RANGES: ReadonlySet<string> = new Set(['date-range', 'day-range', 'day-list', 'years', 'counted-span'])

function isJoined(reader: Reader, a: Candidate, b: Candidate): boolean {
  if (RANGES.has(a.rule) || RANGES.has(b.rule) || !isFull(a) || !isFull(b)) return false
  const joint = readJoint(reader, a.to)
  if (!joint || (joint.to !== b.from && skip(reader, joint.to, ['filler', 'dateCue'], 3) !== b.from)) return false
  if (joint.value === 'and') return isOpened(reader, a.from) || readId(reader, 'range', b.to, 'between.after') !== null
  return readId(reader, 'range', a.to, 'to') !== null || isAlike(a, b)
}

const isOpened = (reader: Reader, i: number): boolean => endsBefore(reader, 'range', i, 'between', 3)

/** Only dates of one form are joined by a mere sign. */
const isAlike = (a: Candidate, b: Candidate): boolean =>
  FORMS.some((form) => form.includes(a.rule) && form.includes(b.rule))
const FORMS = [
  ['weekday', 'shifted-weekday', 'weekday-day'],
  ['date', 'numeric'],
  ['month', 'month-year'],
]

function rangeOf(a: Candidate, b: Candidate): Candidate | null {
  const [first, second] = settleEnds(a, b)
  return first.start < second.end
    ? {
        start: first.start,
        end: second.end,
        inferred: a.inferred || b.inferred,
        rule: 'date-range',
        weekday: null,
        approximate: a.approximate || b.approximate,
        from: a.from,
        to: b.to,
      }
    : null
}

/** An end whose year or week was settled alone follows the other end. */
function settleEnds(a: Candidate, b: Candidate): readonly [Days, Days] {
  if (b.rule === 'weekday' && b.start <= a.end) {
    const weeks = Math.floor(daysBetween(b.start, a.end) / 7) + 1
    return [a, { ...b, start: addDays(b.start, 7 * weeks), end: addDays(b.end, 7 * weeks) }]
  }
  if (isYearless(a) && !b.inferred) {
    const same = inYear(a, Number(b.start.slice(0, 4)))
    return [same.start <= b.end ? same : inYear(a, Number(b.start.slice(0, 4)) - 1), b]
  }
  if (isYearless(b) && b.start <= a.end) {
    const same = inYear(b, Number(a.end.slice(0, 4)))
    return [a, same.start > a.start ? same : inYear(b, Number(a.end.slice(0, 4)) + 1)]
  }
  return [a, b]
}

const isYearless = ({ inferred, rule }: Candidate): boolean => inferred && ['date', 'numeric', 'month'].includes(rule)

const inYear = (days: Days, year: number): Days => ({
  ...days,
  start: `${year}${days.start.slice(4)}`,
  end: `${year}${days.end.slice(4)}`,
})

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

const isFull = ({ start, end }: Days): boolean => /^\d/u.test(start) && /^\d/u.test(end)

/** EXAMPLE `from March 2019 until now` · `between 22 January and now` */
function untilNow(reader: Reader, date: Candidate): Candidate | null {
  if (!reader.published || RANGES.has(date.rule) || !isFull(date) || date.start >= reader.published) return null
  const joint = readJoint(reader, date.to)
  const opened = joint && (readId(reader, 'range', date.to, 'to') !== null || isOpened(reader, date.from))
  const to = opened ? readId(reader, 'range', joint.to, 'now') : null
  return to === null ? null : { ...date, end: reader.published, inferred: true, rule: 'date-range', to }
}
