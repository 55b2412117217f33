import { readId, type Reader } from './atoms'

const REACH = 8

/**
 * Whether the clause around token `index` speaks of what is to come: a word such as `will`, `zal`, `مقرر`, or a verb in a
 * future form. Clauses end at marks and at words such as `that`, `que`.
 */
export function futureAt(reader: Reader, index: number): boolean {
  const from = clauseStart(reader, index)
  const to = clauseEnd(reader, index)
  for (let i = from; i < to; i++) {
    if (readId(reader, 'tense', i, 'future') !== null || hasFutureForm(reader, i)) return true
  }
  return false
}

function clauseStart(reader: Reader, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) if (isBorder(reader, i)) return i + 1
  return Math.max(0, index - REACH)
}

function clauseEnd(reader: Reader, index: number): number {
  const end = Math.min(reader.tokens.length, index + REACH)
  for (let i = index + 1; i < end; i++) if (isBorder(reader, i)) return i
  return end
}

const isBorder = (reader: Reader, i: number): boolean =>
  /^[,;:.،؛()«»“”"]$/u.test(reader.tokens[i]?.text ?? '') || readId(reader, 'tense', i, 'border') !== null

function hasFutureForm({ tokens, words }: Reader, i: number): boolean {
  const word = tokens[i]
  if (!word || word.type !== 'word' || word.fold.length < 5 || word.capital) return false
  const { ending = [], prefix = [] } = words.pack.tables.futureForm
  return ending.some((form) => word.fold.endsWith(form)) || prefix.some((form) => word.fold.startsWith(form))
}
