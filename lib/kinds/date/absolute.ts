import {
  endsBefore,
  isMonthName,
  readDay,
  readDayWord,
  readInteger,
  readMonth,
  readShift,
  readShortYear,
  readWeekday,
  readYear,
  skip,
  type Read,
  type Reader,
  type Said,
} from './atoms'
import { readJoint } from './joint'
import { readMonthRange } from './months'
import { readNumericDate } from './numeric'
import { readSignedDate } from './signed'

/** A date or a range as said, before years and weekdays are settled. */
export interface Expression {
  readonly parts: readonly Said[]
  /** True when two parts are the ends of a range. */
  readonly range: boolean
  readonly rule: string
  readonly from: number
  readonly to: number
}

/**
 * The date expression that starts at token `i`: numeric, day and month in either order, ranges and lists.
 * EXAMPLE `maandag 17 februari 2025` · `Du 17 au 19 février` · `17, 18 et 19 février` · `February 17` · `17.02.2025`
 */
export function readAbsolute(reader: Reader, i: number): Expression | null {
  const numeric = readNumericDate(reader, i)
  if (numeric || !reader.words.has('month', reader.tokens)) return numeric
  return readMonthRange(reader, i) ?? readDayList(reader, i) ?? readMonthDays(reader, i) ?? readDated(reader, i)
}

/** Days that share the month after them. EXAMPLE `17 au 19 février 2025` · `17, 18 et 19 février` · `17-19 February` */
function readDayList(reader: Reader, i: number): Expression | null {
  const { days, range, to: at } = readDays(reader, i, readWeekdayDay)
  if (days.length < 2) return null
  const month = readMonth(reader, skip(reader, at, ['filler'], 2), true)
  if (!month) return null
  const named = readSecondName(reader, month)
  const year = readYear(reader, named)
  const to = year?.to ?? readShift(reader, named)?.to ?? named
  return listed(reader, days, range, { month: month.value, ...(year ? { year: year.value } : {}) }, i, to)
}

/** EXAMPLE `February 17 to 19, 2025` · `February 12 and 13` */
function readMonthDays(reader: Reader, i: number): Expression | null {
  if (!hasFlag(reader, 'month-day')) return null
  const month = readMonth(reader, i, true)
  if (!month) return null
  const { days, range, to } = readDays(reader, month.to, readFreeDay)
  if (days.length < 2) return null
  const year = readYear(reader, to)
  return listed(reader, days, range, { month: month.value, ...(year ? { year: year.value } : {}) }, i, year?.to ?? to)
}

function readDays(
  reader: Reader,
  i: number,
  read: (reader: Reader, i: number) => Said | null,
): { days: Said[]; range: boolean; to: number } {
  const first = read(reader, i)
  if (!first) return { days: [], range: false, to: i }
  const days: Said[] = [first]
  let range = false
  let to = first.to
  for (;;) {
    const joint = readJoint(reader, to)
    const next = joint && read(reader, joint.to)
    if (!joint || !next || (range && days.length > 1)) break
    if (joint.value === 'to') range = true
    days.push(next)
    to = next.to
  }
  return { days, range, to }
}

function listed(
  reader: Reader,
  days: readonly Said[],
  range: boolean,
  month: { readonly month: number; readonly year?: number },
  from: number,
  to: number,
): Expression {
  const ends = range || (days.length === 2 && endsBefore(reader, 'range', from, 'between', 2))
  const parts = days.map((day, n) => ({
    ...day,
    ...month,
    ...(n === 0 ? { from } : {}),
    ...(n === days.length - 1 ? { to } : {}),
  }))
  return { parts, range: ends, rule: ends ? 'day-range' : 'day-list', from, to }
}

function readWeekdayDay(reader: Reader, i: number): Said | null {
  const weekday = readWeekday(reader, i, true)
  const at = weekday ? skip(reader, skipComma(reader, weekday.to), ['filler'], 2) : i
  const day = readDay(reader, at)
  return day ? { day: day.value, from: i, to: day.to, ...(weekday ? { weekday: weekday.value } : {}) } : null
}

/** A day after its month: digits that count nothing. */
function readFreeDay(reader: Reader, i: number): Said | null {
  const day = readInteger(reader, i, 2) === null ? null : readDay(reader, i)
  return day && isFree(reader, day.to) ? { day: day.value, from: i, to: day.to } : null
}

function isFree({ tokens, words }: Reader, i: number): boolean {
  const next = tokens[i]
  if (!next) return true
  if (next.text === ':' || /^[%$€£°]$/u.test(next.text)) return false
  return (
    next.type !== 'word' ||
    !words.concepts(tokens, i, i + 3).some(({ id, from }) => from === i && id.startsWith('count.'))
  )
}

const skipComma = ({ tokens }: Reader, i: number): number =>
  tokens[i]?.text === ',' || tokens[i]?.text === '،' ? i + 1 : i

const hasFlag = ({ words }: Reader, flag: string): boolean => words.pack.tables.timeFlag[flag] !== undefined

/** One date, or a range of two whole dates. EXAMPLE `28 February to 2 March 2025` · `Monday, February 17` */
function readDated(reader: Reader, i: number): Expression | null {
  const first = readOne(reader, i)
  if (!first) return null
  const joint = readJoint(reader, first.to)
  const second = joint && readOne(reader, joint.to)
  const opened = endsBefore(reader, 'range', i, 'between', 2)
  if (joint && second && (joint.value === 'to' || opened) && isOrdered(first, second)) {
    const year = first.year ?? (second.year === undefined ? undefined : second.year - (isLater(first, second) ? 1 : 0))
    return {
      parts: [{ ...first, ...(year === undefined ? {} : { year }) }, second],
      range: true,
      rule: 'date-range',
      from: i,
      to: second.to,
    }
  }
  return { parts: [first], range: false, rule: first.day === undefined ? 'month' : 'date', from: i, to: first.to }
}

const isOrdered = (a: Said, b: Said): boolean =>
  (a.day === undefined) === (b.day === undefined) && (a.year ?? b.year ?? 0) <= (b.year ?? 9999)

/** EXAMPLE `28 December to 2 January`: the first lies in the year before. */
const isLater = (a: Said, b: Said): boolean => (a.month ?? 0) > (b.month ?? 0)

function readOne(reader: Reader, i: number): Said | null {
  const weekday = readWeekday(reader, i, true)
  const at = weekday ? skip(reader, skipComma(reader, weekday.to), ['filler', 'dayPart'], 2) : i
  const dated =
    readSignedDate(reader, at) ??
    readDayMonth(reader, at) ??
    readMonthDay(reader, at) ??
    (weekday ? null : readMonthYear(reader, at))
  return dated
    ? {
        ...dated,
        from: i,
        ...(weekday ? { weekday: weekday.value } : {}),
        ...readWeekdayAfter(reader, dated, weekday !== null),
      }
    : null
}

/** EXAMPLE `17 Şubat 2025 Pazartesi` · `17 February (Monday)` */
function readWeekdayAfter(reader: Reader, dated: Said, known: boolean): { weekday?: number; to?: number } {
  if (known || dated.day === undefined) return {}
  const bracket = reader.tokens[dated.to]?.text === '('
  const weekday = readWeekday(reader, bracket ? dated.to + 1 : dated.to, bracket)
  if (!weekday || (bracket && reader.tokens[weekday.to]?.text !== ')')) return {}
  return { weekday: weekday.value, to: bracket ? weekday.to + 1 : weekday.to }
}

/** EXAMPLE `17 de febrero de 2025` · `1er mars` · `17. Februar` · `17 février dernier` · `first of March` */
function readDayMonth(reader: Reader, i: number): Said | null {
  const day = readDay(reader, i) ?? readDayWord(reader, i)
  if (!day) return null
  const at = skip(reader, day.to, ['filler'], 2)
  const month = readMonth(reader, at, true)
  const inWords = reader.numbers.some(({ from, digits }) => from === i && !digits)
  if (!month || (inWords && at === day.to && !isMonthName(reader, at))) return null
  return { day: day.value, ...monthAndYear(reader, month), from: i }
}

/** The year after a month, or the side it lies on. EXAMPLE `mars 2025` · `مارس الجاري` */
function monthAndYear(
  reader: Reader,
  month: Read<number>,
): { month: number; year?: number; direction?: -1 | 0 | 1; to: number } {
  const at = readSecondName(reader, month)
  const year = readYear(reader, at) ?? readShortYear(reader, at)
  if (year) return { month: month.value, year: year.value, to: year.to }
  const shift = readShift(reader, at)
  return shift
    ? { month: month.value, direction: Math.sign(shift.value) as -1 | 0 | 1, to: shift.to }
    : { month: month.value, to: at }
}

/** A month told twice in brackets or after a slash. EXAMPLE `17 شباط/فبراير` · `17 شباط (فبراير)` */
function readSecondName(reader: Reader, month: Read<number>): number {
  const sign = reader.tokens[month.to]?.text
  const again = sign === '/' || sign === '(' ? readMonth(reader, month.to + 1, true) : null
  if (!again || again.value !== month.value) return month.to
  return sign === '(' && reader.tokens[again.to]?.text === ')' ? again.to + 1 : again.to
}

/** EXAMPLE `February 17, 2025` */
function readMonthDay(reader: Reader, i: number): Said | null {
  if (!hasFlag(reader, 'month-day')) return null
  const month = readMonth(reader, i, true)
  const at = month ? skip(reader, month.to, ['filler'], 1) : i
  const day = month && readFreeDay(reader, at)
  if (!month || !day?.day || readInteger(reader, day.to, 2) !== null) return null
  const year = readYear(reader, day.to)
  return { day: day.day, month: month.value, ...(year ? { year: year.value } : {}), from: i, to: year?.to ?? day.to }
}

/** EXAMPLE `March 2025` · `mars 2025` · `mars prochain` */
function readMonthYear(reader: Reader, i: number): Said | null {
  const month = readMonth(reader, i, true)
  const said = month && monthAndYear(reader, month)
  return said && (said.year !== undefined || said.direction !== undefined) ? { ...said, from: i } : null
}
