import {
  isInitial,
  isNumeral,
  joinLike,
  likenessOf,
  pairWords,
  sameWord,
  type Likeness,
  type NameWord,
  type Pair,
} from './pairs'
import { NAME_TITLES, TITLES } from './particles'
import { nameWords } from './words'

export { sameWord } from './pairs'

/** Words that must pair in full, where not the surname and an initial do. */
const FULL = 2

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
  const likeness = likenessOf(left, right)
  const inOrder = judge(left, right, likeness)
  if (inOrder.same || Math.min(left.length, right.length) < 2 || isTooUnlike(left, right, likeness)) return inOrder
  for (let by = 1; by < left.length; by++) {
    const turned = judgeTurned(turn(left, by), right, turn(likeness, by))
    if (turned.same) return turned
  }
  return inOrder
}

/** Whether the words that have their like are too few to make one name in any order. */
function isTooUnlike(x: readonly NameWord[], y: readonly NameWord[], likeness: Likeness): boolean {
  const isWhole = ({ parts }: NameWord): boolean => parts > 1
  return !x.some(isWhole) && !y.some(isWhole) && likeness.filter((row) => row.includes(true)).length < FULL
}

/** Titles before a surname tell something only where the other name has them too. EXAMPLE not the last of `John Major` */
function withoutTitles(words: readonly string[], others: readonly string[]): readonly string[] {
  if (!words.some((word) => TITLES.has(word) || NAME_TITLES.has(word))) return words
  const without = (titles: ReadonlySet<string>, from: readonly string[]): readonly string[] =>
    from.filter(
      (word, i) => i === from.length - 1 || !titles.has(word) || others.some((other) => sameWord(word, other)),
    )
  const named = without(TITLES, words)
  const rest = without(NAME_TITLES, named)
  return rest.length >= 2 ? rest : named
}

/** Whether the words pair in order. */
function judge(x: readonly NameWord[], y: readonly NameWord[], likeness: Likeness): NameMatch {
  const pairs = pairWords(x, y, likeness)
  const score = pairs.length / Math.max(x.length, y.length)
  const { leftX, leftY, full } = weigh(x, y, pairs)
  if (leftX.some(isTelling) && leftY.some(isTelling)) return { same: false, score: score / 2 }
  if (leftX.some(isRegnal) || leftY.some(isRegnal)) return { same: false, score: score / 2 }
  const lastPairs = pairs.some(([p, q]) => p === x.length - 1 && q === y.length - 1)
  if (Math.min(x.length, y.length) === 1) return { same: lastPairs, score }
  return { same: full >= FULL || (lastPairs && full >= 1 && pairs.length >= 2), score }
}

/** Turned names are one where the shorter has no word that the longer lacks. */
function judgeTurned(x: readonly NameWord[], y: readonly NameWord[], likeness: Likeness): NameMatch {
  const pairs = pairWords(x, y, likeness)
  const { leftX, leftY, full } = weigh(x, y, pairs)
  const score = pairs.length / Math.max(x.length, y.length)
  const numeral = leftX.some(isRegnal) || leftY.some(isRegnal)
  return {
    same:
      !numeral &&
      full >= FULL &&
      Math.min(leftX.length, leftY.length) === 0 &&
      Math.max(leftX.length, leftY.length) <= 1,
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
  let full = 0
  for (const [i, j] of pairs) {
    const [p, q] = [x[i], y[j]]
    if (p && q && !isInitial(p.text) && !isInitial(q.text)) full += Math.max(p.parts, q.parts)
  }
  return {
    leftX: pairs.length === 0 ? x : x.filter((_, i) => !pairs.some(([p]) => p === i)),
    leftY: pairs.length === 0 ? y : y.filter((_, j) => !pairs.some(([, q]) => q === j)),
    full,
  }
}

const isTelling = ({ text }: NameWord): boolean => !isInitial(text)
const isRegnal = ({ text }: NameWord): boolean => isNumeral(text)

/** EXAMPLE `a b c`, 1 → `b c a` */
const turn = <T>(all: readonly T[], by: number): T[] => [...all.slice(by), ...all.slice(0, by)]
