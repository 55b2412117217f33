import type { Term } from '../model/fact'
import type { Sentence } from '../model/sentence'
import type { Words } from '../languages/pack'
import type { LocatedTerm } from './terms'

const FAR = 12
const OTHER_CLAUSE = 0.6
const SENTENCE_BEFORE = 0.2

/**
 * The terms that tell which question a value answers: those of its clause first, then of its sentence, then of the
 * sentence before. Each key keeps its greatest weight. `clause` gives the clauses of the sentence (`clausesOf`).
 */
export function slotTerms(
  clause: Clauses,
  at: { readonly from: number; readonly to: number },
  terms: readonly LocatedTerm[],
  before: readonly LocatedTerm[],
): Term[] {
  const weights = new Map<string, number>()
  const own = clause(at.from)
  for (const term of terms) {
    if (term.from < at.to && at.from < term.to) continue
    const distance = term.from >= at.to ? term.from - at.to : at.from - term.to
    const near = 1 / (1 + distance / FAR)
    raise(weights, term.key, term.weight * near * (clause(term.from) === own ? 1 : OTHER_CLAUSE))
  }
  for (const term of before) raise(weights, term.key, term.weight * SENTENCE_BEFORE)
  return Array.from(weights, ([key, weight]) => ({ key, weight: Math.round(weight * 1000) / 1000 }))
}

function raise(weights: Map<string, number>, key: string, weight: number): void {
  if (weight > (weights.get(key) ?? 0)) weights.set(key, weight)
}

/** The number of the clause that a token stands in, counted from 0 in its sentence. */
type Clauses = (index: number) => number

const BORDER_MARK = /^[,;:،؛()–—«»"“”]$/u

/** The clauses of a sentence, parted by marks and border words. */
export function clausesOf({ tokens }: Sentence, words: Words): Clauses {
  let clause = 0
  const clauses = tokens.map((token, i) => {
    if (token.type === 'mark' ? BORDER_MARK.test(token.text) : words.id('clauseBorder', tokens, i)) clause++
    return clause
  })
  return (index) => clauses[index] ?? clause
}
