import type { Expression } from './absolute'
import { readId, readWeekday, skip, type Reader, type Said } from './atoms'

/** The years that two digits may stand for lie from so long before publication to so long after. */
const [YEARS_BEFORE, YEARS_AFTER] = [79, 20]

/**
 * A date in numbers: in full, with a short year, without a year or without a day. The short forms need a cue.
 * EXAMPLE `17/02/2025` · `2025-02-17` · `21 - 02 - 2025` · `17.2.2025` · `17.02.25` · `am 22.04.` · `in 11/2016` · `2016-05`
 */
export function readNumericDate(reader: Reader, i: number): Expression | null {
  const { tokens, text } = reader
  const token = tokens[i]
  if (token?.type !== 'number') return null
  const tail = foldTail(text, token.start)
  const form = readFull(reader, tail) ?? readYearMonth(reader, i, tail) ?? readDayMonthOnly(reader, i, tail)
  if (!form) return null
  const end = token.start + form.length
  const to = tokens.findIndex((other) => other.start >= end)
  const range = { from: i, to: to < 0 ? tokens.length : to }
  // A date that cannot be is passed over, so that nothing reads its parts.
  return { parts: form.said ? [{ ...form.said, ...range }] : [], range: false, rule: 'numeric', ...range }
}

type Parts = Pick<Said, 'year' | 'month' | 'day'>
interface Form {
  readonly said: Parts | null
  readonly length: number
}

const foldTail = (text: string, start: number): string =>
  text.slice(start, start + 24).replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

/** EXAMPLE `17/02/2025` · `2025-02-17` · `17.02.25` */
function readFull({ published }: Reader, tail: string): Form | null {
  const match = /^(\d{1,4})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,:-]\d)/u.exec(tail)
  if (!match) return null
  const [whole, a = '', sign = '', b = '', c = ''] = match
  if (a.length === 4 || c.length === 4) {
    const said = orderParts(a, b, c)
    return said || sign !== '.' ? { said, length: whole.length } : null
  }
  const year = sign === '-' || a.length > 2 ? null : shortYear(Number(c), published)
  const said = year === null ? null : orderParts(a, b, String(year))
  return said && { said, length: whole.length }
}

function shortYear(short: number, published: string | null): number | null {
  if (!published) return null
  const now = Number(published.slice(0, 4))
  const year = Math.floor(now / 100) * 100 + short
  return year > now + YEARS_AFTER ? year - 100 : year < now - YEARS_BEFORE ? year + 100 : year
}

/** EXAMPLE `2016-05` · `in 11/2016`; but no season `2015/16`, and no law `5/2021` */
function readYearMonth(reader: Reader, i: number, tail: string): Form | null {
  const yearFirst = /^(\d{4}) {0,2}([-/]) {0,2}(\d{1,2})(?![\d/]|[.,:-]\d)/u.exec(tail)
  const monthFirst = yearFirst ? null : /^(\d{1,2}) {0,2}([-/]) {0,2}(\d{4})(?![\d/]|[.,:-]\d)/u.exec(tail)
  const [whole = '', a = '', , b = ''] = yearFirst ?? monthFirst ?? []
  const [year, month] = yearFirst ? [Number(a), Number(b)] : [Number(b), Number(a)]
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null
  if (yearFirst && (b.length < 2 || month === (year + 1) % 100) && !isCued(reader, i)) return null
  return monthFirst && !isCued(reader, i) ? null : { said: { year, month }, length: whole.length }
}

/** EXAMPLE `am 22.04.` · `el 22/04` · `Friday 5/12`; month first when only that can be */
function readDayMonthOnly(reader: Reader, i: number, tail: string): Form | null {
  const match = /^(\d{1,2})([-/.])( ?)(\d{1,2})(\.?)(?![\d/%]|[.,:-]\d)/u.exec(tail)
  if (!match) return null
  const [whole, a = '', sign = '', space = '', b = '', point = ''] = match
  const said = dayMonth(Number(a), Number(b)) ?? dayMonth(Number(b), Number(a))
  if (!said || (space !== '' && !(sign === '.' && point === '.'))) return null
  const written = sign === '.' ? b.length === 2 || point !== '' : Number(said.day) > 12 || a.length + b.length === 4
  if (sign === '.' && !reader.words.pack.tables.timeFlag['day-point']) return null
  const weekday = endsWithWeekday(reader, i)
  if (
    !weekday &&
    !(written && (isDayCued(reader, i, (reader.tokens[i]?.start ?? 0) + whole.length) || isWhole(reader, i, whole)))
  )
    return null
  return { said, length: point && sign !== '.' ? whole.length - 1 : whole.length }
}

const dayMonth = (day: number, month: number): Parts | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
    ? { month, day }
    : null

/** Whether the number is all that its text says, as in the cell of a table. */
const isWhole = ({ tokens, text }: Reader, i: number, whole: string): boolean =>
  i === 0 && text.trim() === whole && tokens.length < 6

const endsWithWeekday = (reader: Reader, i: number): boolean =>
  [1, 2, 3].some((back) => {
    const weekday = readWeekday(reader, i - back, false)
    return weekday !== null && skip(reader, weekday.to, ['filler'], 1) === i
  })

const CUES = ['filler', 'dateCue', 'range', 'openEnd'] as const

const isCued = (reader: Reader, i: number): boolean =>
  [1, 2, 3].some((back) =>
    CUES.some((table) =>
      reader.words.at(table, reader.tokens, i - back).some(({ id, to }) => to === i && id !== 'not' && id !== 'and'),
    ),
  )

/** A cue, and behind the number neither a thing counted nor an hour. EXAMPLE not `ab 20.10 Uhr`, not `for 22.10 dollars` */
function isDayCued(reader: Reader, i: number, end: number): boolean {
  const { tokens, words, text } = reader
  if (!isCued(reader, i) || readId(reader, 'clock', i - 1, 'at') !== null) return false
  if (/^\d+\. ?\d+\.$/u.test(text.slice(tokens[i]?.start, end))) return true
  const next = tokens.findIndex(({ start }, n) => n > i && start >= end)
  if (next < 0 || tokens[next]?.type !== 'word') return tokens[next]?.text !== '%'
  return (
    !tokens[next].capital &&
    words.at('timeUnit', tokens, next).length === 0 &&
    words.at('clock', tokens, next).length === 0 &&
    !words.concepts(tokens, next, next + 3).some(({ from }) => from === next)
  )
}

function orderParts(a: string, b: string, c: string): Parts | null {
  const [x, y, z] = [Number(a), Number(b), Number(c)]
  if (a.length === 4) return c.length === 2 ? valid(x, y, z) : null
  if (c.length !== 4) return null
  return valid(z, y, x) ?? valid(z, x, y)
}

function valid(year: number, month: number, day: number): Parts | null {
  const leap = day !== 29 || month !== 2 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return year >= 1000 && year < 2200 && leap && dayMonth(day, month) ? { year, month, day } : null
}
