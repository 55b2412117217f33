import type { Term } from '../model/fact'
import type { Sentence } from '../model/sentence'
import type { TableName, Words } from '../languages/pack'
import type { LocatedTerm } from './terms'

const FAR = 12
const OTHER_CLAUSE = 0.6
const SENTENCE_BEFORE = 0.2

/** The terms around the values of one sentence, made ready for all of them: keys by number, in the order in which they come. */
export interface Surroundings {
  readonly keys: readonly string[]
  readonly terms: readonly (Numbered & { readonly from: number; readonly to: number; readonly clause: number })[]
  /** Terms of the sentence before, with what they weigh here. */
  readonly before: readonly Numbered[]
  /** The clause of each token, counted from 0. */
  readonly clauses: readonly number[]
}

interface Numbered {
  readonly key: number
  readonly weight: number
}

/** Makes the terms of a sentence and of the one before ready. */
export function surroundingsOf(
  sentence: Sentence,
  words: Words,
  terms: readonly LocatedTerm[],
  before: readonly LocatedTerm[],
): Surroundings {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known === undefined) numbers.set(key, numbers.size)
    return known ?? numbers.size - 1
  }
  const clauses = clausesOf(sentence, words)
  return {
    terms: terms.map(({ key, from, to, weight }) => ({
      key: numberOf(key),
      from,
      to,
      weight,
      clause: clauses[from] ?? 0,
    })),
    before: before.map(({ key, weight }) => ({ key: numberOf(key), weight: weight * SENTENCE_BEFORE })),
    keys: [...numbers.keys()],
    clauses,
  }
}

/**
 * The terms that tell which question a value answers: those of its clause first, then of its sentence, then of the
 * sentence before. Each key keeps its greatest weight.
 */
export function slotTerms(
  { keys, terms, before, clauses }: Surroundings,
  at: { readonly from: number; readonly to: number },
): Term[] {
  const weights = new Array<number>(keys.length).fill(0)
  const order: number[] = []
  const raise = (key: number, weight: number): void => {
    const known = weights[key] ?? 0
    if (known === 0) order.push(key)
    if (weight > known) weights[key] = weight
  }
  const own = clauses[at.from] ?? clauses.at(-1)
  for (const { key, from, to, weight, clause } of terms) {
    if (from < at.to && at.from < to) continue
    const distance = from >= at.to ? from - at.to : at.from - to
    const near = 1 / (1 + distance / FAR)
    raise(key, weight * near * (clause === own ? 1 : OTHER_CLAUSE))
  }
  for (const { key, weight } of before) raise(key, weight)
  return order.map((key) => ({ key: keys[key] ?? '', weight: Math.round((weights[key] ?? 0) * 1000) / 1000 }))
}

const BORDERS: ReadonlySet<TableName> = new Set(['clauseBorder'])
const BORDER_MARK = /^[,;:،؛()–—«»"“”]$/u

/** The number of the clause that each token stands in, parted by marks and border words. */
function clausesOf({ tokens }: Sentence, words: Words): number[] {
  const borders = words.begins(BORDERS, tokens)
  let clause = 0
  return tokens.map(({ type, text }, i) => {
    if (type === 'mark' ? BORDER_MARK.test(text) : borders[i]) clause++
    return clause
  })
}
