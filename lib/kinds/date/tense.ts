import { readId, type Reader } from './atoms'

const REACH = 12

/**
 * Whether the clause around token `index` speaks of what is to come: a word such as `will`, `zal`, `مقرر`, or a verb in a
 * future form. Clauses end at marks and at words such as `that`, `que`.
 */
export function futureAt(reader: Reader, index: number): boolean {
  const from = clauseStart(reader, index)
  const to = clauseEnd(reader, index)
  if (isFutureThat(reader, from)) return true
  for (let i = from; i < to; i++) {
    if (readId(reader, 'tense', i, 'future') !== null || hasFutureForm(reader, i)) return true
  }
  return false
}

/** EXAMPLE `من المقرر أن …`: what is planned is told in the clause that opens behind it */
function isFutureThat({ tokens, words }: Reader, start: number): boolean {
  return [2, 3].some((back) =>
    words.at('tense', tokens, start - back).some((hit) => hit.id === 'future' && hit.to === start - 1),
  )
}

function clauseStart(reader: Reader, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) if (isBorder(reader, i)) return i + 1
  return Math.max(0, index - REACH)
}

function clauseEnd(reader: Reader, index: number): number {
  const end = Math.min(reader.tokens.length, index + REACH)
  for (let i = index + 1; i < end; i++) if (isBorder(reader, i) && !isLeading(reader, i)) return i
  return end
}

/** A few words before the first comma are no clause of their own. EXAMPLE `On Sunday, the party will vote` */
const isLeading = ({ tokens }: Reader, i: number): boolean => i <= LEADING && /^[,،]$/u.test(tokens[i]?.text ?? '')
const LEADING = 3

const isBorder = (reader: Reader, i: number): boolean =>
  /^[,;:.،؛()«»“”"]$/u.test(reader.tokens[i]?.text ?? '') || readId(reader, 'tense', i, 'border') !== null

function hasFutureForm({ tokens, words }: Reader, i: number): boolean {
  const word = tokens[i]
  if (!word || word.type !== 'word' || word.fold.length < 5 || word.capital) return false
  const { ending = [], prefix = [], not = [] } = words.pack.tables.futureForm
  if (not.includes(word.fold)) return false
  return ending.some((form) => word.fold.endsWith(form)) || prefix.some((form) => word.fold.startsWith(form))
}
