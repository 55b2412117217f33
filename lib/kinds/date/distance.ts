import { isUnitAlone } from '../unit-alone'
import { readId, readShift, type Reader } from './atoms'
import { addDays, monthsOf } from './calendar'
import type { Origin, Relative } from './relative'

/** A count of units of time, `three days`. */
export interface Length {
  readonly count: number
  readonly unit: string
  readonly to: number
}

/**
 * A day some way from publication.
 * EXAMPLE `three days ago` · `vor drei Tagen` · `hace tres días` · `dans trois jours` · `two weeks from now`; `in two weeks`
 * needs a word of what is to come, and `two weeks later` gives nothing
 */
export function readDistance(reader: Reader, i: number, origin: Origin): Relative | null {
  const ago = readId(reader, 'distance', i, 'ago.before')
  const ahead = ago === null ? readId(reader, 'distance', i, 'in.before') : null
  const length = readLength(reader, ago ?? ahead ?? i)
  if (!length) return null
  const behind = readId(reader, 'distance', length.to, 'ago.after')
  if (ago !== null || behind !== null)
    return counted(-length.count, length.unit, origin.published, i, behind ?? length.to)
  const now = readId(reader, 'distance', length.to, 'now.after')
  if (now !== null) return counted(length.count, length.unit, origin.published, i, now)
  const sure = isStrong(reader, i) || origin.future(i)
  return ahead !== null && length.unit !== 'hour' && sure
    ? counted(length.count, length.unit, origin.published, i, length.to)
    : null
}

const isStrong = ({ tokens, words }: Reader, i: number): boolean =>
  words.at('distance', tokens, i).some(({ id, weak }) => id === 'in.before' && !weak)

/** EXAMPLE `three days` · `eine Woche` · `يومين` */
export function readLength(reader: Reader, i: number): Length | null {
  const { tokens, words, numbers } = reader
  const span = words.at('spanWord', tokens, i)[0]
  if (span) {
    const [count, unit] = span.id.split(' ')
    return { count: Number(count), unit: unit ?? '', to: span.to }
  }
  const number = numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
  const one = number ? undefined : words.at('vagueCount', tokens, i).find(({ id }) => id in SINGLE)
  const unit = readUnit(reader, number?.to ?? one?.to ?? (isOneUnit(reader, i) ? i : -1))
  if (!unit || (number && (number.min !== number.max || number.min >= 1000))) return null
  /* EXAMPLE `a week and a half` · `une semaine et demie` */
  const half = readId(reader, 'half', unit.to, 'unit')
  const count = (number?.min ?? SINGLE[one?.id ?? ''] ?? 1) + (half === null ? 0 : 0.5)
  return { count, unit: unit.unit, to: half ?? unit.to }
}

/**
 * Whether a unit at token `i` is one, in languages without an article, and no part of a date.
 * EXAMPLE `неделю назад` · `rok temu` · `قبل شهر`, but neither `منذ عام 2006` nor `в прошлом году` nor `قبل شهر مارس`
 */
function isOneUnit(reader: Reader, i: number): boolean {
  const { tokens, words, numbers } = reader
  if (!isUnitAlone(tokens[i], words)) return false
  const unit = readUnit(reader, i)
  if (!unit || !ALONE.has(unit.unit) || tokens[unit.to]?.type === 'number') return false
  if (numbers.some(({ from, to }) => to === i || from === unit.to) || readShift(reader, i - 1)) return false
  return (['month', 'hijriMonth', 'shift'] as const).every((table) => words.at(table, tokens, unit.to).length === 0)
}
const ALONE: ReadonlySet<string> = new Set(['week', 'month', 'year'])

/** Counts in words that are no numbers. EXAMPLE `eine` · `anderthalb` · `half a` */
const SINGLE: Readonly<Record<string, number>> = { '1-1': 1, '1.5-1.5': 1.5, '0.5-0.5': 0.5 }

/** EXAMPLE `Tagen` → day */
export function readUnit({ tokens, words }: Reader, i: number): { unit: string; to: number } | null {
  const hit = i < 0 ? undefined : words.at('timeUnit', tokens, i).find(({ weak }) => !weak)
  return hit ? { unit: hit.id, to: hit.to } : null
}

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7 }

function counted(count: number, unit: string, published: string | null, from: number, to: number): Relative | null {
  const days = UNIT_DAYS[unit]
  if (days !== undefined && Number.isInteger(count))
    return { ...dayAt(published, count * days), rule: 'distance', approximate: false, from, to }
  if (!published) return null
  if (!Number.isInteger(count)) {
    const span = halfAway(count, unit, published)
    return span && { ...span, inferred: true, rule: 'distance', approximate: true, from, to }
  }
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  const span = unit === 'year' ? monthsOf(year + count, 1, 12) : unit === 'month' ? monthsOf(year, month + count) : null
  return span && { ...span, inferred: true, rule: 'distance', approximate: true, from, to }
}

/** Half units name no day: a day or a month to either side. EXAMPLE `a week and a half ago` · `vor anderthalb Jahren` */
function halfAway(count: number, unit: string, published: string): { start: string; end: string } | null {
  if (unit === 'week') {
    const days = Math.trunc(count * 7)
    return { start: addDays(published, days - 1), end: addDays(published, days + 1) }
  }
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  return unit === 'year' ? monthsOf(year, month + Math.round(count * 12) - 1, 3) : null
}

/** A day counted from publication; open (`p-1`) when that is unknown. */
export function dayAt(published: string | null, shift: number): { start: string; end: string; inferred: boolean } {
  const day = published ? addDays(published, shift) : `p${shift < 0 ? '' : '+'}${shift}`
  return { start: day, end: day, inferred: published !== null }
}
