import type { Words } from '../../languages/pack'
import type { NumberHit, Token } from '../../model/sentence'

/** A sentence under the grammar: tokens with the tables of their language. */
export interface Reader {
  readonly tokens: readonly Token[]
  readonly words: Words
  /** The text of the block, for what tokens part (`17.02.2025`). */
  readonly text: string
  readonly numbers: readonly NumberHit[]
  /** Publication day, null when unknown. */
  readonly published: string | null
}

/** Parts of a date as said; a range has a second part. Token range half open. */
export interface Said {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** -1 told as past (`dernier`), 1 as coming, 0 as present. */
  readonly direction?: -1 | 0 | 1
  readonly from: number
  readonly to: number
}

/** A value read from tokens, and where it ends. */
export interface Read<T> {
  readonly value: T
  readonly to: number
}

/** Whether the sentence has any word of a table: rules that need one pass it over. */
export const knows = ({ tokens, words }: Reader, table: Parameters<Words['has']>[0]): boolean =>
  words.has(table, tokens)

/** A whole number of at most `digits` digits at token `i`. */
export function readInteger({ tokens }: Reader, i: number, digits: number): number | null {
  const token = tokens[i]
  return token?.type === 'number' && /^\d+$/u.test(token.fold) && token.fold.length <= digits
    ? Number(token.fold)
    : null
}

/** EXAMPLE `17` · `1er` · `17th` · `17.` before a month · `premier` */
export function readDay(reader: Reader, i: number): Read<number> | null {
  const { tokens, words, numbers } = reader
  const ordinal = numbers.find(
    ({ from, sort, digits, min, max }) => from === i && sort === 'ordinal' && !digits && min === max,
  )
  if (ordinal && ordinal.min >= 1 && ordinal.min <= 31) return { value: ordinal.min, to: ordinal.to }
  const named = words.at('dayMark', tokens, i).find(({ id }) => id !== 'mark')
  if (named) return { value: Number(named.id), to: named.to }
  const day = readInteger(reader, i, 2)
  if (day === null || day < 1 || day > 31) return null
  const next = tokens[i + 1]
  if (next?.type === 'word' && (next.gap === '' || next.gap === '-') && words.id('dayMark', tokens, i + 1) === 'mark')
    return { value: day, to: i + 2 }
  if ((next?.text === '.' || next?.text === '°') && next.gap === '') return { value: day, to: i + 2 }
  return { value: day, to: i + 1 }
}

/** A day told by a number in words. EXAMPLE `ventinove maggio` */
export function readDayWord({ numbers }: Reader, i: number): Read<number> | null {
  const number = numbers.find(({ from, sort, digits }) => from === i && sort === 'cardinal' && !digits)
  return number && number.min === number.max && number.min >= 1 && number.min <= 31
    ? { value: number.min, to: number.to }
    : null
}

/** EXAMPLE `February` · `feb.` · `تشرين الثاني`; `weak` lets names in that are other words too. */
export function readMonth({ tokens, words }: Reader, i: number, weak: boolean): Read<number> | null {
  const hit = words.at('month', tokens, i)[0]
  if (!hit || (hit.weak && !weak)) return null
  return { value: Number(hit.id), to: skipPoint(tokens, hit.to) }
}

/**
 * Whether the month at token `i` is one by its spelling: no abbreviation, and where it is another word too, written as the
 * language writes months, or in a script without capitals after a word for time.
 */
export function isMonthName(reader: Reader, i: number): boolean {
  const { tokens, words } = reader
  const token = tokens[i]
  if (!token || words.at('monthName', tokens, i).length === 0) return false
  if (readMonth(reader, i, false)) return true
  if (token.text.toLowerCase() === token.text.toUpperCase()) return endsBefore(reader, 'dateCue', i, 'month')
  return token.capital === (words.pack.tables.timeFlag['capital-month'] !== undefined)
}

/** EXAMPLE `Monday` · `ma.`; weak names only where the grammar has other support. */
export function readWeekday({ tokens, words }: Reader, i: number, weak: boolean): Read<number> | null {
  const hit = words.at('weekday', tokens, i)[0]
  if (!hit || (hit.weak && !weak)) return null
  return { value: Number(hit.id), to: skipPoint(tokens, hit.to) }
}

/**
 * A year of four digits, 1000–2199, after at most two fillers (`de`, `عام`) or a comma; or a year told from the
 * publication day. EXAMPLE `17 February 2025` · `im März vergangenen Jahres`
 */
export function readYear(reader: Reader, i: number): Read<number> | null {
  const { tokens, published } = reader
  const at = tokens[i]?.text === ',' ? i + 1 : skip(reader, i, ['filler', 'dateCue'], 2)
  const year = readInteger(reader, at, 4)
  if (year !== null && tokens[at]?.fold.length === 4 && year >= 1000 && year < 2200)
    return { value: year, to: readId(reader, 'dateCue', at + 1, 'year.after') ?? at + 1 }
  const shifted = published ? readShiftedUnit(reader, i, 'year') : null
  return published && shifted ? { value: Number(published.slice(0, 4)) + shifted.value, to: shifted.to } : null
}

/**
 * A year of two digits that can be no day, at the end of its phrase: the last such one before publication.
 * EXAMPLE `2 de outubro de 92` · `mai 68,`
 */
export function readShortYear(reader: Reader, i: number): Read<number> | null {
  const { tokens, published } = reader
  const at = skip(reader, i, ['filler'], 1)
  const year = readInteger(reader, tokens[at]?.text === '’' || tokens[at]?.text === "'" ? at + 1 : at, 2)
  const to = readInteger(reader, at, 2) === null ? at + 2 : at + 1
  if (!published || year === null || year < 32 || (tokens[to] && tokens[to].type !== 'mark')) return null
  if (/^[%$€£:]$/u.test(tokens[to]?.text ?? '')) return null
  const century = Math.floor(Number(published.slice(0, 4)) / 100) * 100
  return { value: century + year > Number(published.slice(0, 4)) ? century + year - 100 : century + year, to }
}

/** A unit with `last`, `this` or `next` before or after it, fillers before. EXAMPLE `last week` · `de la semaine dernière` */
export function readShiftedUnit(reader: Reader, i: number, unit: string): Read<number> | null {
  const { tokens, words } = reader
  const start = skip(reader, i, ['filler'], 3)
  for (const from of start === i ? [i] : [start, i]) {
    const before = readShift(reader, from)
    const named = words.at('timeUnit', tokens, before?.to ?? from).find(({ id, weak }) => id === unit && !weak)
    const shift = named && (before ?? readShift(reader, named.to))
    if (named && shift) return { value: shift.value, to: Math.max(named.to, shift.to) }
  }
  return null
}

/** EXAMPLE `last` · `volgende` · `الماضي` */
export function readShift({ tokens, words }: Reader, i: number): Read<number> | null {
  const hit = words.at('shift', tokens, i).find(({ id, weak }) => !weak && id !== 'not')
  return hit ? { value: Number(hit.id), to: hit.to } : null
}

/** Passes at most `most` hits of the given tables. */
export function skip(
  { tokens, words }: Reader,
  i: number,
  tables: readonly ('filler' | 'dateCue' | 'dayPart')[],
  most: number,
): number {
  let at = i
  for (let n = 0; n < most; n++) {
    const hit = tables.map((table) => words.at(table, tokens, at)[0]).find((found) => found !== undefined)
    if (!hit) break
    at = hit.to
  }
  return at
}

const skipPoint = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '.' && tokens[i]?.gap === '' && tokens[i + 1] !== undefined ? i + 1 : i

/** Whether a hit of the table's id ends just before token `i`, at most `fillers` fillers between. */
export function endsBefore(
  reader: Reader,
  table: Parameters<Words['at']>[0],
  i: number,
  id: string,
  fillers = 0,
): boolean {
  for (let back = 1; back <= 3 + fillers; back++) {
    const to = i >= back ? readId(reader, table, i - back, id) : null
    if (to !== null && (to === i || (to < i && skip(reader, to, ['filler'], fillers) === i))) return true
  }
  return false
}

/** Whether a word of the night stands within a few tokens before token `i`. */
export const afterNight = (reader: Reader, i: number): boolean =>
  [1, 2, 3, 4, 5].some(
    (back) =>
      i >= back &&
      (readId(reader, 'dayPart', i - back, 'night') !== null || readId(reader, 'timeUnit', i - back, 'night') !== null),
  )

/** Whether the table has the id at token `i`; gives where the hit ends. */
export function readId(
  { tokens, words }: Reader,
  table: Parameters<Words['at']>[0],
  i: number,
  id: string,
): number | null {
  return words.at(table, tokens, i).find((hit) => hit.id === id)?.to ?? null
}
