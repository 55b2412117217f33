import { readShift, readWeekday, type Reader } from './atoms'
import { addDays, addMonths } from './calendar'
import { readUnit } from './distance'
import type { Origin, Relative } from './relative'

/**
 * Some units up to publication or from then on; without a count a plural names no one unit, so it gives nothing.
 * EXAMPLE `the next three days` · `les 3 derniers mois` · `3 próximas semanas` · `the last two weeks` · `الأشهر الثلاثة القادمة`
 */
export function readCountedSpan(reader: Reader, i: number, { published }: Origin): Relative | null {
  const said = published ? (readCountFirst(reader, i) ?? readUnitFirst(reader, i)) : null
  if (!said || !published || Math.abs(said.shift) !== 1) return null
  const away = shiftDay(published, said.unit, said.shift * said.count)
  if (away === null) return null
  const [start, end] = said.shift > 0 ? [addDays(published, 1), away] : [away, published]
  return { start, end, inferred: true, rule: 'counted-span', approximate: true, from: i, to: said.to }
}

interface Counted {
  readonly shift: number
  readonly count: number
  readonly unit: string
  readonly to: number
}

/** The number before its unit, the side before, between or after them. */
function readCountFirst(reader: Reader, i: number): Counted | null {
  const before = readShift(reader, i)
  const number = countAt(reader, before?.to ?? i)
  if (!number) return null
  const between = before ? null : readShift(reader, number.to)
  const unit = readUnit(reader, between?.to ?? number.to)
  const side = unit && (before ?? between ?? readShift(reader, unit.to))
  return side && { shift: side.value, count: number.count, unit: unit.unit, to: Math.max(unit.to, side.to) }
}

/** EXAMPLE `الأيام الثلاثة الماضية` */
function readUnitFirst(reader: Reader, i: number): Counted | null {
  const unit = readUnit(reader, i)
  // `يوم الاثنين` is a Monday, and its name a number too.
  if (!unit || readWeekday(reader, unit.to, true)) return null
  const number = countAt(reader, unit.to)
  const side = number && readShift(reader, number.to)
  return side && { shift: side.value, count: number.count, unit: unit.unit, to: side.to }
}

function countAt({ numbers }: Reader, i: number): { count: number; to: number } | null {
  const number = numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
  return number && number.min === number.max && Number.isInteger(number.min) && number.min > 0 && number.min < 200
    ? { count: number.min, to: number.to }
    : null
}

const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 }

/** A day some units away, null for units shorter than a day. EXAMPLE 2025-02-20, week, 2 → 2025-03-06 */
export function shiftDay(day: string, unit: string, count: number): string | null {
  const [days, months] = [DAYS[unit], MONTHS[unit]]
  if (days !== undefined) return addDays(day, days * count)
  return months === undefined ? null : addMonths(day, months * count)
}
