import { readDay, readId, readInteger, readMonth, readWeekday, readYear, skip, type Read, type Reader, type Said } from './atoms'

/** A date or a range as said, before years and weekdays are settled. */
export interface Expression {
  readonly parts: readonly Said[]
  /** True when two parts are the ends of a range. */
  readonly range: boolean
  readonly rule: string
  readonly from: number
  readonly to: number
}

const DASH = /^[-–—‑‐/]$/u

/**
 * The date expression that starts at token `i`: numeric, day and month in either order, ranges and lists.
 * EXAMPLE `maandag 17 februari 2025` · `Du 17 au 19 février` · `17, 18 et 19 février` · `February 17` · `17.02.2025`
 */
export function readAbsolute(reader: Reader, i: number): Expression | null {
  return readNumericDate(reader, i) ?? readDayList(reader, i) ?? readDated(reader, i)
}

/** EXAMPLE `17/02/2025` · `2025-02-17` · `21 - 02 - 2025` · `17.2.2025`; month first when only that can be. */
function readNumericDate(reader: Reader, i: number): Expression | null {
  const { tokens, text } = reader
  const token = tokens[i]
  if (token?.type !== 'number') return null
  const match = /^(\d{1,4})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)/u.exec(foldTail(text, token.start))
  if (!match) return null
  const [whole, a = '', , b = '', c = ''] = match
  const said = orderParts(a, b, c)
  if (!said) return null
  const end = token.start + whole.length
  const to = tokens.findIndex((other) => other.start >= end)
  const range = { from: i, to: to < 0 ? tokens.length : to }
  return { parts: [{ ...said, ...range }], range: false, rule: 'numeric', ...range }
}

const foldTail = (text: string, start: number): string => text.slice(start, start + 24).replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

function orderParts(a: string, b: string, c: string): Pick<Said, 'year' | 'month' | 'day'> | null {
  const [x, y, z] = [Number(a), Number(b), Number(c)]
  if (a.length === 4) return c.length === 2 ? valid(x, y, z) : null
  if (c.length !== 4) return null
  return valid(z, y, x) ?? valid(z, x, y)
}

const valid = (year: number, month: number, day: number): Pick<Said, 'year' | 'month' | 'day'> | null =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null

/** Days that share the month after them. EXAMPLE `17 au 19 février 2025` · `17, 18 et 19 février` · `17-19 February` */
function readDayList(reader: Reader, i: number): Expression | null {
  const first = readWeekdayDay(reader, i)
  if (!first) return null
  const days: Said[] = [first]
  let range = false
  let at = first.to
  for (;;) {
    const joint = readJoint(reader, at)
    const next = joint && readWeekdayDay(reader, joint.to)
    if (!joint || !next || (range && days.length > 1)) break
    if (joint.value === 'to') range = true
    days.push(next)
    at = next.to
  }
  if (days.length < 2) return null
  const month = readMonth(reader, skip(reader, at, ['filler'], 2), true)
  if (!month) return null
  const year = readYear(reader, month.to)
  const to = year?.to ?? month.to
  const between = readId(reader, 'range', i - 1, 'between') !== null
  const parts = days.map((day) => ({ ...day, month: month.value, ...(year ? { year: year.value } : {}) }))
  return { parts, range: range || (between && days.length === 2), rule: range ? 'day-range' : 'day-list', from: first.from, to }
}

function readWeekdayDay(reader: Reader, i: number): Said | null {
  const weekday = readWeekday(reader, i, true)
  const at = weekday ? skip(reader, skipComma(reader, weekday.to), ['filler'], 2) : i
  const day = readDay(reader, at)
  return day ? { day: day.value, from: i, to: day.to, ...(weekday ? { weekday: weekday.value } : {}) } : null
}

const skipComma = ({ tokens }: Reader, i: number): number => (tokens[i]?.text === ',' ? i + 1 : i)

/** `to` between the ends of a range, `and` (or a comma) between the items of a list. */
function readJoint(reader: Reader, i: number): Read<'to' | 'and'> | null {
  const { tokens } = reader
  const token = tokens[i]
  if (!token) return null
  const to = readId(reader, 'range', i, 'to')
  if (to !== null) return { value: 'to', to: skip(reader, to, ['filler'], 1) }
  if (DASH.test(token.text)) return { value: 'to', to: i + 1 }
  if (token.type === 'number' && /^[-–‑]$/u.test(token.gap)) return { value: 'to', to: i }
  const and = readId(reader, 'range', i, 'and')
  if (and !== null) return { value: 'and', to: skip(reader, and, ['filler'], 1) }
  return token.text === ',' ? { value: 'and', to: i + 1 } : null
}

/** One date, or a range of two whole dates. EXAMPLE `28 February to 2 March 2025` · `Monday, February 17` */
function readDated(reader: Reader, i: number): Expression | null {
  const first = readOne(reader, i)
  if (!first) return null
  const joint = readJoint(reader, first.to)
  const second = joint && readOne(reader, joint.to)
  const between = readId(reader, 'range', i - 1, 'between') !== null
  if (joint && second && (joint.value === 'to' || between) && isOrdered(first, second)) {
    const filled = { ...(second.year === undefined ? {} : { year: second.year }), ...first }
    return { parts: [filled, second], range: true, rule: 'date-range', from: first.from, to: second.to }
  }
  return { parts: [first], range: false, rule: first.day === undefined ? 'month' : 'date', from: first.from, to: first.to }
}

const isOrdered = (a: Said, b: Said): boolean => a.day !== undefined && b.day !== undefined && (a.year ?? b.year ?? 0) <= (b.year ?? 9999)

function readOne(reader: Reader, i: number): Said | null {
  const weekday = readWeekday(reader, i, true)
  const at = weekday ? skip(reader, skipComma(reader, weekday.to), ['filler'], 2) : i
  const dated = readDayMonth(reader, at) ?? readMonthDay(reader, at) ?? (weekday ? null : readMonthYear(reader, at))
  return dated ? { ...dated, from: i, ...(weekday ? { weekday: weekday.value } : {}) } : null
}

/** EXAMPLE `17 de febrero de 2025` · `1er mars` · `17. Februar` */
function readDayMonth(reader: Reader, i: number): Said | null {
  const day = readDay(reader, i)
  if (!day) return null
  const at = skip(reader, day.to, ['filler'], 2)
  const month = readMonth(reader, at, true)
  if (!month) return null
  const other = readSecondName(reader, month)
  const year = readYear(reader, other)
  return { day: day.value, month: month.value, ...(year ? { year: year.value } : {}), from: i, to: year?.to ?? other }
}

/** A month told twice in brackets or after a slash. EXAMPLE `17 شباط/فبراير` */
function readSecondName(reader: Reader, month: Read<number>): number {
  const again = reader.tokens[month.to]?.text === '/' ? readMonth(reader, month.to + 1, true) : null
  return again && again.value === month.value ? again.to : month.to
}

/** EXAMPLE `February 17, 2025` */
function readMonthDay(reader: Reader, i: number): Said | null {
  const month = readMonth(reader, i, true)
  const day = month && readDay(reader, month.to)
  if (!month || !day || readInteger(reader, day.to, 2) !== null) return null
  const next = reader.tokens[day.to]
  if (next && (next.text === ':' || (next.text === '%' && next.gap.length < 2))) return null
  const year = readYear(reader, day.to)
  return { day: day.value, month: month.value, ...(year ? { year: year.value } : {}), from: i, to: year?.to ?? day.to }
}

/** EXAMPLE `March 2025` · `mars 2025` */
function readMonthYear(reader: Reader, i: number): Said | null {
  const month = readMonth(reader, i, true)
  const year = month && readYear(reader, readSecondName(reader, month))
  return month && year ? { month: month.value, year: year.value, from: i, to: year.to } : null
}
