import type { TableName, Words } from '../../languages/pack'
import type { Flags, Sentence } from '../../model/sentence'
import type { DateValue } from '../../model/value'
import type { Context, FactKind, Found } from '../kind'
import { readAbsolute, type Expression } from './absolute'
import { afterNight, knows, readId, type Reader } from './atoms'
import { monthEnd, settle, weekdayOf } from './calendar'
import { markBounds } from './bound'
import { namesHour, readClock, type Clock } from './clock'
import { readHijri } from './hijri'
import { joinRanges, type Candidate } from './join'
import { readLoose } from './loose'
import { relateDates } from './relate'
import { readRelative, type Origin } from './relative'
import { sayDate } from './say'
import { futureAt } from './tense'

const DAY = 86_400_000
/** Rule of a time of day whose sentence names no day. */
export const TIME_ALONE = 'time-alone'
/** Rule of a night that two days share. */
const NIGHT = 'night'

/** Dates: absolute, relative to the publication day, ranges, lists, parts of months, times of day. */
export const date: FactKind<'date'> = {
  kind: 'date',
  find: findDates,
  relate: relateDates,
  keys: ({ start, end }) => [...new Set([start, end])].map((day) => `d:${day}`),
  canonical,
  say: sayDate,
}

function findDates(sentence: Sentence, words: Words, context: Context): Found<'date'>[] {
  const published = context.publishedAt?.slice(0, 10) ?? null
  const reader: Reader = { tokens: sentence.tokens, words, text: sentence.text, numbers: sentence.numbers, published }
  const begins = placesToBegin(reader)
  if (begins.length === 0) return []
  const origin: Origin = { published, future: (index) => futureAt(reader, index), numbers: sentence.numbers }
  const candidates: Candidate[] = []
  const clocks: Clock[] = []
  for (let i = 0; i < begins.length;) {
    if (!begins[i]) {
      i++
      continue
    }
    const other = readId(reader, 'relativeDay', i, 'not')
    if (other !== null) {
      i = other
      continue
    }
    const read = readAt(reader, i, origin)
    for (const candidate of read) candidates.push(candidate)
    const clock = read.length > 0 ? null : readClock(reader, i)
    if (clock) clocks.push(clock)
    i = read.reduce((end, { to }) => Math.max(end, to), Math.max(i + 1, clock?.to ?? 0))
  }
  if (candidates.length === 0 && clocks.length === 0) return []
  const dates = markBounds(reader, joinRanges(reader, joinApposition(candidates, sentence))).map(nameNight(reader))
  return withTimes(dates, clocks, published).map((found) => toFound(found, sentence, words))
}

/** EXAMPLE `in the night of 10 to 11 September`: some hour of the two days, not two days long */
const nameNight =
  (reader: Reader) =>
  (candidate: Candidate): Candidate =>
    isNextDay(candidate) && afterNight(reader, candidate.from) ? { ...candidate, rule: NIGHT } : candidate

const isNextDay = ({ start, end }: Candidate): boolean => Date.parse(end) - Date.parse(start) === DAY

/** Tables that a date begins with; a rule that begins with another one adds it here. */
const FIRST_WORDS: ReadonlySet<TableName> = new Set([
  'dayMark',
  'decade',
  'edge',
  'month',
  'relativeDay',
  'shift',
  'shiftWord',
  'spanWord',
  'timeUnit',
  'weekday',
])
/** Common words that begin one only where a unit of time is told: `a`, `in`, `before`. */
const LENGTHS: ReadonlySet<TableName> = new Set([...FIRST_WORDS, 'distance', 'vagueCount'])

const HOURS: ReadonlySet<TableName> = new Set(['clock'])

/** For each token whether a date or a time of day may begin there: with a number, a word of time, or as `Q3` does. */
function placesToBegin(reader: Reader): Flags {
  const { tokens, words, numbers } = reader
  const hasUnit = knows(reader, 'timeUnit') || knows(reader, 'spanWord')
  const known = words.begins(hasUnit ? LENGTHS : FIRST_WORDS, tokens)
  let begins: (true | undefined)[] | null = null
  const hours = words.begins(HOURS, tokens)
  for (let i = 0; i < tokens.length; i++)
    if (known[i] || tokens[i]?.type === 'number' || tokens[i]?.text === 'Q' || (hours[i] && namesHour(reader, i)))
      (begins ??= new Array<true | undefined>(tokens.length))[i] = true
  for (const { from } of numbers) (begins ??= new Array<true | undefined>(tokens.length))[from] = true
  return begins ?? []
}

function readAt(reader: Reader, i: number, origin: Origin): Candidate[] {
  const hijri = readHijri(reader, i)
  if (hijri) return [hijri]
  const absolute = readAbsolute(reader, i)
  if (absolute) return settleExpression(absolute, origin)
  const relative = readRelative(reader, i, origin)
  if (relative) return [{ ...relative, weekday: null }]
  return readLoose(reader, i, origin).map((loose) => ({ ...loose, weekday: null }))
}

function settleExpression({ parts, range, rule, from, to }: Expression, { published, future }: Origin): Candidate[] {
  const coming = parts.some(({ year }) => year === undefined) && future(from)
  const days = parts.map((part) => settle(part, published, coming))
  const [first, last] = [days[0], days.at(-1)]
  if (!range)
    return parts.flatMap((part, n) =>
      days[n]
        ? [
            {
              ...days[n],
              rule,
              weekday: part.weekday ?? null,
              approximate: false,
              from: parts.length > 1 ? part.from : from,
              to: n === parts.length - 1 ? to : part.to,
            },
          ]
        : [],
    )
  if (!first || !last || first.start > last.end) return []
  return [
    {
      start: first.start,
      end: last.end,
      inferred: first.inferred || last.inferred,
      rule,
      weekday: null,
      approximate: false,
      from,
      to,
    },
  ]
}

/** EXAMPLE `gisteren, maandag 17 februari 2025`: one date said twice. A day said in two ways keeps the fuller one. */
function joinApposition(candidates: readonly Candidate[], { tokens }: Sentence): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const between = last ? tokens.slice(last.to, candidate.from) : []
    const adjacent =
      last !== undefined &&
      between.length <= 2 &&
      between.every(({ text, type }) => (type === 'mark' ? /^[,()،]$/u.test(text) : text.length <= 3))
    if (last && adjacent && last.rule !== candidate.rule && namesSameDay(last, candidate)) {
      const fuller =
        candidate.rule !== 'weekday' && (last.rule.startsWith('relative') || last.rule.includes('weekday'))
          ? candidate
          : last
      joined[joined.length - 1] = {
        ...fuller,
        weekday: last.weekday ?? candidate.weekday ?? weekdayIn(last),
        from: last.from,
        to: candidate.to,
      }
    } else joined.push(candidate)
  }
  return joined
}

const namesSameDay = (a: Candidate, b: Candidate): boolean =>
  (a.start === b.start && a.end === b.end) ||
  [a, b].some(({ start }) => /^[wp]/u.test(start)) ||
  (a.rule === 'relative-day' && b.rule === 'weekday' && weekdayOf(a.start) === weekdayOf(b.start))

const weekdayIn = ({ start }: Candidate): number | null => (start.startsWith('w') ? Number(start.slice(1)) : null)

type Timed = Candidate & { readonly clock: Clock | null }

/** A time of day belongs to the nearest single day of its sentence; alone it is the publication day’s, until others settle it. */
function withTimes(candidates: readonly Candidate[], clocks: readonly Clock[], published: string | null): Timed[] {
  const days = candidates.filter(({ start, end }) => start === end)
  const timed = clocks.map((clock): Timed => {
    const near = [...days].sort((a, b) => Math.abs(a.from - clock.from) - Math.abs(b.from - clock.from))[0]
    const day = near ?? { start: published ?? 'p+0', end: published ?? 'p+0', inferred: published !== null }
    return {
      ...day,
      inferred: day.inferred,
      rule: near ? 'time' : TIME_ALONE,
      weekday: null,
      approximate: clock.approximate,
      from: clock.from,
      to: clock.to,
      clock,
    }
  })
  return [...candidates.map((candidate) => ({ ...candidate, clock: null })), ...timed].sort((a, b) => a.from - b.from)
}

function toFound(candidate: Timed, { tokens }: Sentence, words: Words): Found<'date'> {
  const { start, end, inferred, rule, weekday, approximate, from, to, clock } = candidate
  const value: DateValue = {
    start,
    end,
    time: clock?.time ?? null,
    zone: clock?.zone ?? null,
    inferred,
    approximate,
    weekday,
  }
  const last = tokens[Math.min(to, tokens.length) - 1]
  return { value, start: tokens[from]?.start ?? 0, end: last?.end ?? 0, rule, asked: askedAt(tokens, words, from) }
}

const START = new Set(['act.start', 'act.launch', 'act.open', 'act.open_session', 'act.arrive'])
const END = new Set(['act.end', 'act.close', 'act.close_session'])
const REACH = 5

/** `start` or `end` by the nearest concept within a few words before or just after; else `when`. */
function askedAt(tokens: Sentence['tokens'], words: Words, from: number): string {
  const said = words
    .concepts(tokens, Math.max(0, from - REACH), from)
    .findLast(({ id }) => START.has(id) || END.has(id))
  return said === undefined ? 'when' : START.has(said.id) ? 'start' : 'end'
}

/** ISO day, month, year or `a/b`, with the time of day when there is one. */
function canonical({ start, end, time }: DateValue): string {
  const clock = time ? `T${time}` : ''
  if (start === end) return `${start}${clock}`
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  if (/^\d{4}-\d{2}-01$/u.test(start) && end === monthEnd(Number(start.slice(0, 4)), Number(start.slice(5, 7))))
    return start.slice(0, 7)
  return `${start}/${end}`
}
