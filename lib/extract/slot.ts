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
  const add = (key: string, weight: number): void => {
    if (weight > (weights.get(key) ?? 0)) weights.set(key, weight)
  }
  for (const term of terms) {
    if (term.from < at.to && at.from < term.to) continue
    const distance = term.from >= at.to ? term.from - at.to : at.from - term.to
    const near = 1 / (1 + distance / FAR)
    add(term.key, term.weight * near * (clause(term.from) === clause(at.from) ? 1 : OTHER_CLAUSE))
  }
  for (const term of before) add(term.key, term.weight * SENTENCE_BEFORE)
  return [...weights].map(([key, weight]) => ({ key, weight: Math.round(weight * 1000) / 1000 }))
}

/** The number of the clause that a token stands in, counted from 0 in its sentence. */
type Clauses = (index: number) => number

const BORDER_MARK = /^[,;:،؛()–—«»"“”]$/u

/** The clauses of a sentence, parted by marks and border words. */
export function clausesOf({ tokens }: Sentence, words: Words): Clauses {
  const clauses: number[] = []
  let clause = 0
  tokens.forEach((token, i) => {
    if ((token.type === 'mark' && BORDER_MARK.test(token.text)) || words.id('clauseBorder', tokens, i)) clause++
    clauses.push(clause)
  })
  return (index) => clauses[index] ?? clause
}
