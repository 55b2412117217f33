import { jaroWinkler } from '@skyra/jaro-winkler'
import anyAscii from 'any-ascii'
import { doubleMetaphone } from 'double-metaphone'
import { token_set_ratio, token_sort_ratio } from 'fuzzball'
import { comparePersons } from '../../lib/names/compare'

/** What the name scorer takes: a score of two spellings, and the score from which they count as one person. */
interface Matcher {
  readonly f: (a: string, b: string) => number
  readonly t: number
}

/** Peers see the names as any-ascii writes them: none of them reads another script than Latin. */
const onAscii =
  (score: (a: string, b: string) => number) =>
  (a: string, b: string): number =>
    score(ascii(a), ascii(b))

const ascii = (name: string): string => anyAscii(name).toLowerCase()

export const matchers: Readonly<Record<string, Matcher>> = {
  // The product's own verdict, for whole names and single words alike: it compares two single words by their sounds.
  Parallax: { f: verdict, t: 0.5 },
  'Jaro-Winkler': { f: onAscii(jaroWinkler), t: 0.85 },
  'Double Metaphone': { f: onAscii(sharedCodes), t: 0.75 },
  'fuzzball token_sort': { f: onAscii((a, b) => token_sort_ratio(a, b) / 100), t: 0.8 },
  'fuzzball token_set': { f: onAscii((a, b) => token_set_ratio(a, b) / 100), t: 0.8 },
  // The F1 that nothing but a threshold of zero gets.
  'always yes': { f: () => 1, t: 0.5 },
}

/** 0.5 and more for `same`, so that the score cannot contradict the verdict. */
function verdict(a: string, b: string): number {
  const { same, score } = comparePersons(a, b)
  return (same ? 0.5 : 0) + score / 2.01
}

/** Share of the words of both names that have a word of one sound in the other (Dice). */
function sharedCodes(a: string, b: string): number {
  const [x, y] = [codes(a), codes(b)]
  const left = [...y]
  const shared = x.filter((word) => {
    const at = left.findIndex((other) => other.some((code) => word.includes(code)))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length)
}

const codes = (name: string): string[][] =>
  (name.match(/[a-z]+/gu) ?? []).map((word) => doubleMetaphone(word).filter(Boolean)).filter(({ length }) => length > 0)
