import { soundAlike, soundDistance } from './distance'
import { VARIANTS } from './variants'

/** Cost allowed for each sound of the longer word, and at most in all. */
const PER_SOUND = 0.1
const MOST = 0.95
/** Shortest written form of two words in one. */
const JOINED = 5

/** A word of a name, and of how many words it is made. */
export interface NameWord {
  readonly text: string
  readonly parts: number
}

/** Index of a word of one name beside the index of its like in the other. */
export type Pair = readonly [number, number]

export const isNumeral = (word: string): boolean => word.startsWith('#')
export const isInitial = (word: string): boolean => word.length === 1

/** Whether two words of names are spellings of one. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (isNumeral(a) || isNumeral(b)) return false
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] || sameInitial(a, b)
  const variant = VARIANTS.get(a)
  if (variant !== undefined && variant === VARIANTS.get(b)) return true
  return soundAlike(a, b, { perSound: PER_SOUND, most: MOST })
}

/** EXAMPLE `j` beside `جون` */
const sameInitial = (a: string, b: string): boolean => {
  if (isLatin(a) && isLatin(b)) return false
  const { cost, length } = soundDistance(a.slice(0, 1), b.slice(0, 1))
  return length > 0 && cost < PER_SOUND
}

const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word)

/**
 * The words of `x`, two of them as one where `y` writes them as one.
 * EXAMPLE `ali` `reza` beside `علیرضا` → `alireza`
 */
export function joinLike(x: readonly string[], y: readonly string[]): NameWord[] {
  const joined: NameWord[] = []
  for (let i = 0; i < x.length; i++) {
    const [text = '', next] = [x[i], x[i + 1]]
    const whole = next === undefined || isNumeral(text) || isNumeral(next) ? '' : text + next
    const fits = whole.length >= JOINED && y.some((word) => !isInitial(word) && isJoined(word, text, next ?? '', whole))
    joined.push(fits ? { text: whole, parts: 2 } : { text, parts: 1 })
    if (fits) i++
  }
  return joined
}

const isJoined = (word: string, first: string, second: string, whole: string): boolean =>
  sameWord(word, whole) && !sameWord(word, first) && !sameWord(word, second)

/** Which words of `x` are spellings of which words of `y`. */
export type Likeness = readonly (readonly boolean[])[]

export const likenessOf = (x: readonly NameWord[], y: readonly NameWord[]): Likeness =>
  x.map((p) => y.map((q) => sameWord(p.text, q.text)))

/** Longest common run of pairs in order, whole words before initials. */
export function pairWords(x: readonly NameWord[], y: readonly NameWord[], same: Likeness): Pair[] {
  if (!same.some((row) => row.includes(true))) return []
  const width = y.length + 1
  const best = new Array<number>((x.length + 1) * width).fill(0)
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const at = i * width + j
      const take = same[i]?.[j] ? worth(x[i], y[j]) + (best[at + width + 1] ?? 0) : 0
      best[at] = Math.max(take, best[at + width] ?? 0, best[at + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const at = i * width + j
    if (same[i]?.[j] && best[at] === worth(x[i], y[j]) + (best[at + width + 1] ?? 0)) pairs.push([i++, j++])
    else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

const worth = (a: NameWord | undefined, b: NameWord | undefined): number =>
  a && b && isInitial(a.text) === isInitial(b.text) ? 1 : 0.75
