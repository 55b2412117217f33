import { isInitial, isNumeral, joinLike, pairWords, sameWord, type NameWord, type Pair } from './pairs'
import { NAME_TITLES, TITLES } from './particles'
import { nameWords } from './words'

export { sameWord } from './pairs'

/** Whether two spellings name one person, and how near they sound (0–1). */
export interface NameMatch {
  readonly same: boolean
  readonly score: number
}

/**
 * Compares two names across spellings and scripts. Words pair in order, or with the surname first; where both have a
 * word that the other lacks they are two people. A first name alone never makes a match.
 */
export function comparePersons(a: string, b: string): NameMatch {
  const [p, q] = [nameWords(a), nameWords(b)]
  const [x, y] = [withoutTitles(p, q), withoutTitles(q, p)]
  if (x.length === 0 || y.length === 0) return { same: false, score: 0 }
  const [left, right] = [joinLike(x, y), joinLike(y, x)]
  const inOrder = judge(left, right)
  if (inOrder.same || Math.min(left.length, right.length) < 2) return inOrder
  return (
    rotations(left)
      .map((turned) => judgeTurned(turned, right))
      .find(({ same }) => same) ?? inOrder
  )
}

/** Titles before a surname tell something only where the other name has them too. EXAMPLE not the last of `John Major` */
function withoutTitles(words: readonly string[], others: readonly string[]): readonly string[] {
  const without = (titles: ReadonlySet<string>, from: readonly string[]): readonly string[] =>
    from.filter(
      (word, i) => i === from.length - 1 || !titles.has(word) || others.some((other) => sameWord(word, other)),
    )
  const named = without(TITLES, words)
  const rest = without(NAME_TITLES, named)
  return rest.length >= 2 ? rest : named
}

/** Whether the words pair in order. */
function judge(x: readonly NameWord[], y: readonly NameWord[]): NameMatch {
  const pairs = pairWords(x, y)
  const score = pairs.length / Math.max(x.length, y.length)
  const { leftX, leftY, full } = weigh(x, y, pairs)
  if (leftX.some(isTelling) && leftY.some(isTelling)) return { same: false, score: score / 2 }
  if ([...leftX, ...leftY].some(({ text }) => isNumeral(text))) return { same: false, score: score / 2 }
  const lastPairs = pairs.some(([p, q]) => p === x.length - 1 && q === y.length - 1)
  if (Math.min(x.length, y.length) === 1) return { same: lastPairs, score }
  return { same: full >= 2 || (lastPairs && full >= 1 && pairs.length >= 2), score }
}

/** Turned names are one where the shorter has no word that the longer lacks. */
function judgeTurned(x: readonly NameWord[], y: readonly NameWord[]): NameMatch {
  const pairs = pairWords(x, y)
  const { leftX, leftY, full } = weigh(x, y, pairs)
  const score = pairs.length / Math.max(x.length, y.length)
  const numeral = [...leftX, ...leftY].some(({ text }) => isNumeral(text))
  return {
    same:
      !numeral && full >= 2 && Math.min(leftX.length, leftY.length) === 0 && Math.max(leftX.length, leftY.length) <= 1,
    score,
  }
}

interface Weight {
  readonly leftX: readonly NameWord[]
  readonly leftY: readonly NameWord[]
  /** Words that pair in full, not by an initial. */
  readonly full: number
}

function weigh(x: readonly NameWord[], y: readonly NameWord[], pairs: readonly Pair[]): Weight {
  return {
    leftX: x.filter((_, i) => !pairs.some(([p]) => p === i)),
    leftY: y.filter((_, j) => !pairs.some(([, q]) => q === j)),
    full: pairs
      .flatMap(([p, q]) => [[x[p], y[q]]])
      .filter(([p, q]) => p && q && !isInitial(p.text) && !isInitial(q.text))
      .reduce((sum, [p, q]) => sum + Math.max(p?.parts ?? 1, q?.parts ?? 1), 0),
  }
}

const isTelling = ({ text }: NameWord): boolean => !isInitial(text)

/** EXAMPLE `a b c` → `b c a`, `c a b` */
const rotations = (words: readonly NameWord[]): NameWord[][] =>
  words.slice(1).map((_, i) => [...words.slice(i + 1), ...words.slice(0, i + 1)])
