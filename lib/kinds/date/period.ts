import { knows, readInteger, readMonth, readShift, readYear, skip, type Reader } from './atoms'
import { addDays, mondayOf, monthsOf, settle } from './calendar'
import { readUnit } from './distance'
import type { Origin, Relative } from './relative'

/**
 * Parts of a year or month by their number, decades and centuries.
 * EXAMPLE `the first week of 2021` · `last two months of 2021` · `third quarter of 2016` · `Q3 2016` · `den sechziger Jahren` · `the 15th century`
 */
export function readPeriod(reader: Reader, i: number, origin: Origin): Relative | null {
  const found =
    readQuarterSign(reader, i) ??
    (knows(reader, 'timeUnit') ? readCentury(reader, i) : null) ??
    (knows(reader, 'decade') ? readDecade(reader, i, origin) : null) ??
    (knows(reader, 'timeUnit') ? readNumbered(reader, i, origin) : null)
  return found && { inferred: false, rule: 'period', approximate: false, from: i, ...found }
}

interface Period {
  readonly start: string
  readonly end: string
  readonly to: number
}

/** EXAMPLE `Q3 2016` · `2016 Q3` */
function readQuarterSign(reader: Reader, i: number): Period | null {
  const before = readInteger(reader, i, 4)
  const year = before !== null && before >= 1900 && before <= 2100 ? before : null
  const at = year === null ? i : i + 1
  const quarter =
    reader.tokens[at]?.text === 'Q' && reader.tokens[at + 1]?.gap === '' ? readInteger(reader, at + 1, 1) : null
  if (quarter === null || quarter < 1 || quarter > 4) return null
  const after = year === null ? readYear(reader, at + 2) : null
  const said = year ?? after?.value
  return said === undefined ? null : { ...monthsOf(said, 3 * quarter - 2, 3), to: after?.to ?? at + 2 }
}

/** EXAMPLE `15th century` · `dem 20. Jahrhundert` */
function readCentury(reader: Reader, i: number): Period | null {
  const ordinal = ordinalAt(reader, i)
  const unit = ordinal && readUnit(reader, ordinal.to)
  return ordinal && unit?.unit === 'century' && ordinal.value > 9 && ordinal.value < 22
    ? { ...monthsOf(100 * (ordinal.value - 1), 1, 1200), to: unit.to }
    : null
}

/** EXAMPLE `the 1990s` · `60er Jahren` · `los años 90` · `gli anni ’90` · `fünfziger Jahren` */
function readDecade(reader: Reader, i: number, { published }: Origin): Period | null {
  const { tokens, words } = reader
  const named = words.at('decade', tokens, i)[0]
  if (named && /^\d/u.test(named.id)) return decadeOf(Number(named.id), named.to, published)
  const quote = named?.id === 'before' && /^[’'‘]$/u.test(tokens[named.to]?.text ?? '') ? 1 : 0
  const at = named?.id === 'before' ? named.to + quote : i
  const value = readInteger(reader, at, 4) ?? (named ? wordAt(reader, at) : null)
  const number = reader.numbers.find(({ from }) => from === at)
  const after = words.at('decade', tokens, at + 1).find(({ id }) => id === 'after')
  if (value === null || value % 10 !== 0 || (named?.id !== 'before' && !after)) return null
  return decadeOf(value, after?.to ?? number?.to ?? at + 1, published)
}

const wordAt = ({ numbers }: Reader, i: number): number | null =>
  numbers.find(({ from, digits, sort }) => from === i && !digits && sort === 'cardinal')?.min ?? null

/** Two digits are those of the last such decade before publication. */
function decadeOf(value: number, to: number, published: string | null): Period | null {
  if (value >= 1500 && value < 2100) return { ...monthsOf(value, 1, 120), to }
  if (value < 10 || value > 99 || !published) return null
  const now = Number(published.slice(0, 4))
  const year = Math.floor(now / 100) * 100 + value
  return { ...monthsOf(year > now ? year - 100 : year, 1, 120), to }
}

/** EXAMPLE `third quarter of 2016` · `erste Woche im Januar 2015` · `last two months of last year` · `الربع الثالث 2016` */
function readNumbered(reader: Reader, i: number, origin: Origin): Period | null {
  const said = readPlace(reader, i)
  const whole = said && readContainer(reader, said.to, origin)
  if (!said || !whole) return null
  const span = partOf(whole, said)
  return span && span.start >= addDays(whole.start, -6) && span.end <= addDays(whole.end, 6)
    ? { ...span, to: whole.to }
    : null
}

/** Which units of the whole: the n-th, or `count` from its start (1) or up to its end (-1). */
interface Place {
  readonly unit: string
  readonly place: number
  readonly count: number
  readonly to: number
}

function readPlace(reader: Reader, i: number): Place | null {
  const ordinal = ordinalAt(reader, i)
  const last = ordinal ? null : readShift(reader, i)
  const side = ordinal ?? (last?.value === -1 ? last : null)
  const number = side && reader.numbers.find(({ from, sort }) => from === side.to && sort === 'cardinal')
  const unit = unitAt(reader, number?.to ?? side?.to ?? i)
  const behind = unit && !side ? ordinalAt(reader, unit.to) : null
  if (!unit || (!side && !behind) || (number && ordinal && ordinal.value !== 1)) return null
  return {
    unit: unit.unit,
    place: (ordinal ?? behind ?? { value: -1 }).value,
    count: number?.min ?? 1,
    to: Math.max(unit.to, behind?.to ?? 0),
  }
}

/** A weak name too: the year or month behind tells it. */
function unitAt({ tokens, words }: Reader, i: number): { unit: string; to: number } | null {
  const hit = words.at('timeUnit', tokens, i)[0]
  return hit ? { unit: hit.id, to: hit.to } : null
}

function ordinalAt({ numbers }: Reader, i: number): { value: number; to: number } | null {
  const hit = numbers.find(({ from, sort, min, max }) => from === i && sort === 'ordinal' && min === max)
  return hit ? { value: hit.min, to: hit.to } : null
}

function readContainer(reader: Reader, i: number, { published, future }: Origin): Period | null {
  const at = skip(reader, i, ['filler', 'dateCue'], 3)
  const month = readMonth(reader, at, true)
  const year = readYear(reader, month?.to ?? i)
  if (!month) return year ? { ...monthsOf(year.value, 1, 12), to: year.to } : null
  const said = { month: month.value, ...(year ? { year: year.value } : {}), from: at, to: month.to }
  const days = settle(said, published, future(i))
  return days && /^\d/u.test(days.start) ? { ...days, to: year?.to ?? month.to } : null
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6 }

function partOf(whole: Period, { unit, place, count }: Place): { start: string; end: string } | null {
  if (unit === 'week') {
    // Weeks of a month are counted in more ways than one.
    if (whole.start.slice(0, 7) === whole.end.slice(0, 7)) return null
    // A week belongs to the year or month that its Thursday lies in.
    const first = mondayOf(addDays(whole.start, 3))
    const behind = mondayOf(addDays(whole.end, 4))
    const start = place < 0 ? addDays(behind, -7 * count) : addDays(first, 7 * (place - 1))
    return { start, end: addDays(start, 7 * count - 1) }
  }
  if (unit === 'day' && count > 1)
    return place < 0
      ? { start: addDays(whole.end, 1 - count), end: whole.end }
      : { start: whole.start, end: addDays(whole.start, count - 1) }
  const size = MONTHS[unit]
  if (!size) return null
  const [year, month, last] = [
    Number(whole.start.slice(0, 4)),
    Number(whole.start.slice(5, 7)),
    Number(whole.end.slice(5, 7)),
  ]
  return monthsOf(year, place < 0 ? last + 1 - size * count : month + size * (place - 1), size * count)
}
