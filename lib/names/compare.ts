import { soundDistance } from './distance'
import { nameWords } from './words'

/** Whether two spellings name one person, and how near they sound (0–1). */
export interface NameMatch {
  readonly same: boolean
  readonly score: number
}

/** Cost allowed for each sound of the longer word, and at most in all. */
const PER_SOUND = 0.1
const MOST = 0.95

/**
 * Compares two names across spellings and scripts. Words pair in order; the last words must pair; where both have a word
 * that the other lacks they are two people. A first name alone never makes a match.
 */
export function comparePersons(a: string, b: string): NameMatch {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.length === 0 || y.length === 0) return { same: false, score: 0 }
  const pairs = pairWords(x, y)
  const paired = pairs.length
  const leftX = x.filter((_, i) => !pairs.some(([p]) => p === i))
  const leftY = y.filter((_, j) => !pairs.some(([, q]) => q === j))
  const score = paired / Math.max(x.length, y.length)
  const full = pairs.filter(([p]) => (x[p]?.length ?? 0) > 1).length
  if (leftX.some(isTelling) && leftY.some(isTelling)) return { same: false, score: score / 2 }
  if (leftX.some(isNumeral) || leftY.some(isNumeral)) return { same: false, score: score / 2 }
  const lastPairs = pairs.some(([p, q]) => p === x.length - 1 && q === y.length - 1)
  if (Math.min(x.length, y.length) === 1) return { same: lastPairs, score }
  return { same: full >= 2 || (lastPairs && full >= 1 && paired >= 2), score }
}

const isTelling = (word: string): boolean => word.length > 1
const isNumeral = (word: string): boolean => word.startsWith('#')

/** Whether two words of names are spellings of one. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (isNumeral(a) || isNumeral(b)) return false
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const { cost, length } = soundDistance(a, b)
  return cost <= Math.min(MOST, PER_SOUND * length)
}

/** Longest common run of pairs in order. */
function pairWords(x: readonly string[], y: readonly string[]): [number, number][] {
  const best: number[][] = Array.from({ length: x.length + 1 }, () => Array.from({ length: y.length + 1 }, () => 0))
  const same = x.map((p) => y.map((q) => sameWord(p, q)))
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const take = same[i]?.[j] ? 1 + (best[i + 1]?.[j + 1] ?? 0) : 0
      ;(best[i] ?? [])[j] = Math.max(take, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (same[i]?.[j] && best[i]?.[j] === 1 + (best[i + 1]?.[j + 1] ?? 0)) pairs.push([i++, j++])
    else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}
