import type { NumberHit } from '../../model/sentence'
import { endsBefore, knows, readDay, readId, readShift, readShiftedUnit, readWeekday, skip, type Reader } from './atoms'
import { addDays, shiftedUnit, weekdayOf, type Days } from './calendar'
import { readCountedSpan } from './counted'
import { readPeriod } from './period'
import { dayAt, readDistance, readUnit } from './distance'

/** A date told from the publication day, or from the calendar of the story. */
export interface Relative extends Days {
  readonly rule: string
  readonly approximate: boolean
  readonly from: number
  readonly to: number
}

/** What relative dates are counted from. */
export interface Origin {
  /** Publication day, null when unknown. */
  readonly published: string | null
  /** Whether the clause at a token speaks of what is to come. */
  future(index: number): boolean
  readonly numbers: readonly NumberHit[]
}

/**
 * The relative date that starts at token `i`.
 * EXAMPLE `yesterday` · `last Friday` · `volgende week dinsdag` · `three days ago` · `il y a trois jours` · `last week`
 */
export function readRelative(reader: Reader, i: number, origin: Origin): Relative | null {
  const hasUnit = knows(reader, 'timeUnit')
  return (
    readPeriod(reader, i, origin) ??
    (hasUnit || knows(reader, 'spanWord') ? readDistance(reader, i, origin) : null) ??
    (hasUnit ? readCountedSpan(reader, i, origin) : null) ??
    (knows(reader, 'weekday') ? readWeekdayDate(reader, i, origin) : null) ??
    readNamedDay(reader, i, origin) ??
    (hasUnit || knows(reader, 'shiftWord') ? readShiftedSpan(reader, i, origin) : null)
  )
}

/** EXAMPLE `yesterday` · `demain` · `morgen`, but neither `am Morgen` nor `Morgen` */
function readNamedDay(reader: Reader, i: number, { published }: Origin): Relative | null {
  const { tokens, words } = reader
  const hit = words.at('relativeDay', tokens, i)[0]
  if (!hit || (hit.weak && !readWeekday(reader, hit.to, false) && !standsAlone(reader, i, hit.to))) return null
  return at(dayAt(published, Number(hit.id)), 'relative-day', i, readDayPart(reader, hit.to))
}

function standsAlone(reader: Reader, from: number, to: number): boolean {
  const { tokens, words, numbers } = reader
  if (
    from > 0 &&
    (tokens[from]?.capital ||
      words.at('filler', tokens, from - 1).some((hit) => hit.to === from) ||
      words.at('shift', tokens, from - 1).length > 0)
  )
    return false
  return (
    !numbers.some((number) => number.from === to && number.sort === 'ordinal') &&
    words.at('dayPart', tokens, from - 1).length === 0
  )
}

/** EXAMPLE `last Friday` · `vendredi dernier` · `الجمعة الماضي` · `volgende week dinsdag` · `Friday of last week` · `Friday` */
function readWeekdayDate(reader: Reader, i: number, origin: Origin): Relative | null {
  if (endsBefore(reader, 'dateCue', i, 'every')) return null
  const before = readShift(reader, i)
  const week = before ? readUnit(reader, before.to) : null
  const start = before ? skip(reader, week?.unit === 'week' ? week.to : before.to, ['filler'], 1) : i
  const weekday = readWeekday(reader, start, true)
  if (!weekday || (readWeekday(reader, start, false) === null && !isWeekday(reader, weekday.to, before !== null)))
    return null
  const end = readDayPart(reader, readId(reader, 'dateCue', weekday.to, 'weekday.after') ?? weekday.to)
  const numbered = before ? null : readNumberedDay(reader, i, end, weekday.value, origin)
  if (numbered) return numbered
  const ofWeek = before ? null : readShiftedUnit(reader, end, 'week')
  const after = before || ofWeek ? null : readShift(reader, end)
  const shift = before?.value ?? ofWeek?.value ?? after?.value ?? null
  const value = settleWeekday(weekday.value, shift, ofWeek !== null || week?.unit === 'week', i, origin)
  return {
    ...value,
    rule: shift === null ? 'weekday' : 'shifted-weekday',
    approximate: false,
    from: i,
    to: ofWeek?.to ?? after?.to ?? end,
  }
}

/** A name that is another word too is a weekday before a part of the day or a word for day, or after `next` at the end of a phrase. */
function isWeekday({ tokens, words }: Reader, to: number, shifted: boolean): boolean {
  if (
    words.at('dayPart', tokens, to).length > 0 ||
    words.at('dateCue', tokens, to).some(({ id }) => id === 'weekday.after')
  )
    return true
  return shifted && (tokens[to] === undefined || tokens[to]?.type === 'mark')
}

const NEAR_DAYS = 45

/** A weekday with a day of the month alone, when the two fit near the publication day. EXAMPLE `nesta terça-feira (18)` · `mardi 18` */
function readNumberedDay(
  reader: Reader,
  i: number,
  at: number,
  weekday: number,
  { published, future }: Origin,
): Relative | null {
  const bracket = reader.tokens[at]?.text === '('
  const number = published ? readDay(reader, skip(reader, bracket ? at + 1 : at, ['filler'], 1)) : null
  if (!published || !number || (bracket && reader.tokens[number.to]?.text !== ')')) return null
  const sides = future(i) ? [1, -1] : [-1, 1]
  for (let away = 0; away <= NEAR_DAYS; away++) {
    const found = sides
      .map((side) => addDays(published, side * away))
      .find((iso) => Number(iso.slice(8)) === number.value && weekdayOf(iso) === weekday)
    if (found)
      return {
        ...point(found),
        rule: 'weekday-day',
        approximate: false,
        from: i,
        to: bracket ? number.to + 1 : number.to,
      }
  }
  return null
}

function settleWeekday(
  weekday: number,
  shift: number | null,
  ofWeek: boolean,
  i: number,
  { published, future }: Origin,
): Days {
  if (!published) return { start: `w${weekday}`, end: `w${weekday}`, inferred: false }
  const today = weekdayOf(published)
  const back = (today - weekday + 7) % 7
  if (ofWeek) return point(addDays(published, weekday - today + 7 * (shift ?? 0)))
  if (shift === 2 || shift === -2)
    return point(addDays(published, shift > 0 ? ((weekday - today + 7) % 7 || 7) + 7 : -(back || 7) - 7))
  if (shift === 1 || (shift === null && future(i))) return point(addDays(published, (weekday - today + 7) % 7 || 7))
  if (shift === -1) return point(addDays(published, -(back || 7)))
  if (shift === 0) return point(addDays(published, back === 0 ? 0 : future(i) ? 7 - back : -back))
  return point(addDays(published, -back))
}

/** EXAMPLE `last week` · `le mois dernier` · `next year` */
function readShiftedSpan(reader: Reader, i: number, { published }: Origin): Relative | null {
  if (!published) return null
  const word = readShiftWord(reader, i)
  const told = word && shiftedUnit(word.unit, word.shift, published)
  if (word && told) return { ...told, inferred: true, rule: 'shifted-unit', approximate: false, from: i, to: word.to }
  if (readShift(reader, i) === null && readUnit(reader, i) === null) return null
  for (const unit of ['week', 'month', 'quarter', 'year', 'decade', 'century', 'weekend']) {
    const shifted = readShiftedUnit(reader, i, unit)
    const days = shifted && shiftedUnit(unit, shifted.value, published)
    if (shifted && days)
      return { ...days, inferred: true, rule: 'shifted-unit', approximate: false, from: i, to: shifted.to }
  }
  return null
}

/** A word for a unit and its side. EXAMPLE `heuer` · `Vorjahr` */
function readShiftWord({ tokens, words }: Reader, i: number): { unit: string; shift: number; to: number } | null {
  const hit = words.at('shiftWord', tokens, i)[0]
  const [shift, unit = ''] = hit?.id.split(' ') ?? []
  return hit ? { unit, shift: Number(shift), to: hit.to } : null
}

/** Midnight is a time of day of its own. */
function readDayPart({ tokens, words }: Reader, i: number): number {
  const hit = words.at('dayPart', tokens, i)[0]
  return hit && hit.id !== 'midnight' ? hit.to : i
}

const point = (iso: string): Days => ({ start: iso, end: iso, inferred: true })

const at = (days: Days, rule: string, from: number, to: number): Relative => ({
  ...days,
  rule,
  approximate: false,
  from,
  to,
})
