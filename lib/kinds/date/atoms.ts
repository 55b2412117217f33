import type { Words } from '../../languages/pack'
import type { Token } from '../../model/sentence'

/** A sentence under the grammar: tokens with the tables of their language. */
export interface Reader {
  readonly tokens: readonly Token[]
  readonly words: Words
  /** The text of the block, for what tokens part (`17.02.2025`). */
  readonly text: string
}

/** Parts of a date as said; a range has a second part. Token range half open. */
export interface Said {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly from: number
  readonly to: number
}

/** A value read from tokens, and where it ends. */
export interface Read<T> {
  readonly value: T
  readonly to: number
}

/** A whole number of at most `digits` digits at token `i`. */
export function readInteger({ tokens }: Reader, i: number, digits: number): number | null {
  const token = tokens[i]
  return token?.type === 'number' && /^\d+$/u.test(token.fold) && token.fold.length <= digits ? Number(token.fold) : null
}

/** EXAMPLE `17` · `1er` · `17th` · `17.` before a month */
export function readDay(reader: Reader, i: number): Read<number> | null {
  const { tokens, words } = reader
  const day = readInteger(reader, i, 2)
  if (day === null || day < 1 || day > 31) return null
  const next = tokens[i + 1]
  if (next?.type === 'word' && (next.gap === '' || next.gap === '-') && words.id('dayMark', tokens, i + 1)) return { value: day, to: i + 2 }
  if ((next?.text === '.' || next?.text === '°') && next.gap === '') return { value: day, to: i + 2 }
  return { value: day, to: i + 1 }
}

/** EXAMPLE `February` · `feb.` · `تشرين الثاني`; `weak` lets names in that are other words too. */
export function readMonth({ tokens, words }: Reader, i: number, weak: boolean): Read<number> | null {
  const hit = words.at('month', tokens, i)[0]
  if (!hit || (hit.weak && !weak)) return null
  return { value: Number(hit.id), to: skipPoint(tokens, hit.to) }
}

/** EXAMPLE `Monday` · `ma.`; weak names only where the grammar has other support. */
export function readWeekday({ tokens, words }: Reader, i: number, weak: boolean): Read<number> | null {
  const hit = words.at('weekday', tokens, i)[0]
  if (!hit || (hit.weak && !weak)) return null
  return { value: Number(hit.id), to: skipPoint(tokens, hit.to) }
}

/** A year of four digits, 1000–2199, after at most two fillers (`de`, `عام`) or a comma. */
export function readYear(reader: Reader, i: number): Read<number> | null {
  const { tokens } = reader
  const at = tokens[i]?.text === ',' ? i + 1 : skip(reader, i, ['filler', 'dateCue'], 2)
  const year = readInteger(reader, at, 4)
  return year !== null && tokens[at]?.fold.length === 4 && year >= 1000 && year < 2200 ? { value: year, to: at + 1 } : null
}

/** Passes at most `most` hits of the given tables. */
export function skip({ tokens, words }: Reader, i: number, tables: readonly ('filler' | 'dateCue')[], most: number): number {
  let at = i
  for (let n = 0; n < most; n++) {
    const hit = tables.map((table) => words.at(table, tokens, at)[0]).find((found) => found !== undefined)
    if (!hit) break
    at = hit.to
  }
  return at
}

const skipPoint = (tokens: readonly Token[], i: number): number => (tokens[i]?.text === '.' && tokens[i]?.gap === '' && tokens[i + 1] !== undefined ? i + 1 : i)

/** Whether the table has the id at token `i`; gives where the hit ends. */
export function readId({ tokens, words }: Reader, table: Parameters<Words['at']>[0], i: number, id: string): number | null {
  return words.at(table, tokens, i).find((hit) => hit.id === id)?.to ?? null
}
