import { fold } from '../text/fold'
import { nameKeys } from './keys'
import { sameWord } from './pairs'
import { nameWords } from './words'

/** Consonants from which a skeleton tells a name by itself, whatever vowels and endings stand around them. */
const TELLING = 3
/** Consonants that a case ending softens (`Бернбург`, `у Бернбурзі`), and those from which a skeleton may do without the last. */
const SOFTENED = /^[GKX]$/u
const SOFT = /^S$/u
const LONG = 4

/**
 * Whether two names of places are one, across scripts and case endings: word for word, in order. What differs in a word
 * makes another place of it. EXAMPLE `Ларисой` is `Larisa`; `San Pedro` is not `San Juan`
 */
export function samePlaceName(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true
  const [x, y] = [nameWords(a), nameWords(b)]
  return x.length > 0 && x.length === y.length && x.every((word, i) => sameNameWord(word, y[i] ?? ''))
}

function sameNameWord(a: string, b: string): boolean {
  if (sameWord(a, b)) return true
  const [x, y] = [nameKeys(a), nameKeys(b)]
  return x.some((key) => y.some((other) => (key === other ? key.length >= TELLING : areSoftened(key, other))))
}

/** EXAMPLE `BRNBRG` · `BRNBRS` */
function areSoftened(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG || a.slice(0, -1) !== b.slice(0, -1)) return false
  const [p = '', q = ''] = [a.at(-1), b.at(-1)]
  return (SOFTENED.test(p) && SOFT.test(q)) || (SOFTENED.test(q) && SOFT.test(p))
}
