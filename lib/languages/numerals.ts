import type { NumberHit, Token } from '../model/sentence'
import type { Words } from './pack'

/** Numbers of a sentence in reading order: digits, words, ordinals and vague ones. Linear in the tokens. */
export function readNumbers(tokens: readonly Token[], words: Words): NumberHit[] {
  const found: NumberHit[] = []
  for (let i = 0; i < tokens.length; ) {
    const hit = readNumberAt(tokens, words, i)
    if (hit) found.push(hit)
    i = hit?.to ?? i + 1
  }
  return found
}

function readNumberAt(tokens: readonly Token[], words: Words, i: number): NumberHit | null {
  const token = tokens[i]
  if (!token || token.type === 'mark') return null
  return token.type === 'number' ? readDigits(tokens, words, i) : readWords(tokens, words, i)
}

/** EXAMPLE `1,500` · `1.7 million` · `62nd` · `81. Minute` */
function readDigits(tokens: readonly Token[], words: Words, i: number): NumberHit | null {
  const value = parseDigits(tokens[i]?.fold ?? '')
  if (value === null) return null
  const next = tokens[i + 1]
  const attached = next?.type === 'word' && (next.gap === '' || next.gap === '-')
  if (attached && Number.isInteger(value) && words.id('ordinalMark', tokens, i + 1)) return ordinal(value, i, i + 2, true)
  const isPoint = next?.text === '.' && next.gap === '' && tokens[i + 2]?.type === 'word' && Number.isInteger(value) && value < 1000
  if (isPoint) return ordinal(value, i, i + 2, true)
  const { factor, to } = readScales(tokens, words, i + 1)
  return { from: i, to, min: scaled(value, factor), max: scaled(value, factor), sort: 'cardinal', digits: true }
}

const ordinal = (value: number, from: number, to: number, digits: boolean): NumberHit => ({ from, to, min: value, max: value, sort: 'ordinal', digits })

/**
 * The value of digits with any grouping; separators are decided by three-digit groups, not by locale. Null for what is
 * no number. EXAMPLE `1.644` → 1644 · `7,7` → 7.7 · `1.234,5` → 1234.5 · `0.375` → .375
 */
export function parseDigits(text: string): number | null {
  const plain = text.replace(/[\s’']/gu, '')
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/u.exec(plain)
  if (grouped && !plain.startsWith('0')) return Number(`${(grouped[1] ?? '').replace(/[.,]/gu, '')}.${grouped[3] ?? '0'}`)
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) && plain !== '' ? value : null
}

/** Scale words after a number, multiplied. EXAMPLE `thousand million` */
function readScales(tokens: readonly Token[], words: Words, i: number): { factor: number; to: number } {
  let factor = 1
  let at = i
  for (let n = 0; n < 2; n++) {
    const hit = words.at('scale', tokens, at)[0]
    if (!hit || !isScale(tokens, at, hit.to)) break
    factor *= Number(hit.id)
    at = hit.to
    if (tokens[at]?.text === '.' && tokens[at]?.gap === '' && tokens[at + 1] && tokens[hit.from]?.text.length !== 0 && (tokens[hit.from]?.text.length ?? 9) <= 4) at++
  }
  return { factor, to: at }
}

/** One-letter scales (`m`, `k`) must stand against the digits. */
const isScale = (tokens: readonly Token[], from: number, to: number): boolean => to - from > 1 || (tokens[from]?.text.length ?? 0) > 1 || tokens[from]?.gap === ''

/** Products of decimals without binary dust: 1.7 × 1000000 = 1700000. */
const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(15))

/** EXAMPLE `three hundred and forty-five` · `vijfentwintig duizend` · `third` · `tens of thousands` */
function readWords(tokens: readonly Token[], words: Words, i: number): NumberHit | null {
  const cardinal = words.at('cardinal', tokens, i)[0]
  const vague = words.at('vague', tokens, i)[0]
  const order = words.at('ordinal', tokens, i).find(({ weak }) => !weak)
  const reach = (hit: { to: number } | undefined): number => hit?.to ?? 0
  if (vague && !vague.weak && reach(vague) >= reach(cardinal) && reach(vague) >= reach(order)) return readVague(tokens, words, vague)
  if (cardinal && reach(cardinal) >= reach(order)) {
    const { factor, to } = readScales(tokens, words, cardinal.to)
    if (cardinal.weak && factor === 1) return null
    const value = scaled(Number(cardinal.id), factor)
    return { from: i, to, min: value, max: value, sort: 'cardinal', digits: false }
  }
  if (order) return ordinal(Number(order.id), i, order.to, false)
  return readScaleAlone(tokens, words, i)
}

function readVague(tokens: readonly Token[], words: Words, { id, from, to }: { id: string; from: number; to: number }): NumberHit {
  const [min = 0, max = 0] = id.split('-').map(Number)
  const scale = readScales(tokens, words, to)
  return { from, to: scale.to, min: min * scale.factor, max: max * scale.factor, sort: min === max ? 'cardinal' : 'vague', digits: false }
}

/** EXAMPLE `مليون دولار` · `mille soldats` · `a million` */
function readScaleAlone(tokens: readonly Token[], words: Words, i: number): NumberHit | null {
  const hit = words.at('scale', tokens, i)[0]
  if (!hit || (tokens[i]?.text.length ?? 0) < 3 || words.at('vague', tokens, i).length > 0) return null
  const value = Number(hit.id)
  return { from: i, to: hit.to, min: value, max: value, sort: 'cardinal', digits: false }
}
