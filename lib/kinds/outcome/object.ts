import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import { isBorder } from '../clause'

/** How far an object stands from its act, in tokens. */
const AFTER = 9
const BEFORE = 12
/** A relative clause follows its noun closely, and its verb the pronoun. */
const NOUN_TO_PRONOUN = 3
const PRONOUN_TO_VERB = 4
const QUOTE = /^[«»“”„"]$/u

/** What is sought beside an act. */
export interface ObjectSearch {
  readonly act: Hit
  fits(hit: Hit): boolean
  /** Other acts, which take the objects that stand nearer to them. */
  readonly rivals: readonly Hit[]
}

/** The nearest fitting concept after the act, else before it, with no border of clauses and no other act between. */
export function objectOf(sentence: Sentence, words: Words, search: ObjectSearch): Hit | null {
  const object = objectAfter(sentence, words, search) ?? objectBefore(sentence, words, search)
  return object ? joined(sentence, object) : null
}

const objectAfter = (sentence: Sentence, words: Words, search: ObjectSearch): Hit | undefined =>
  sentence.concepts.find(
    (hit) =>
      hit.from >= search.act.to &&
      hit.from - search.act.to <= AFTER &&
      search.fits(hit) &&
      isClear(sentence, words, search, search.act.to, hit.from),
  )

const objectBefore = (sentence: Sentence, words: Words, search: ObjectSearch): Hit | undefined =>
  sentence.concepts.findLast(
    (hit) =>
      hit.to <= search.act.from &&
      search.act.from - hit.to <= BEFORE &&
      search.fits(hit) &&
      (isClear(sentence, words, search, hit.to, search.act.from) ||
        isRelative(sentence, words, hit.to, search.act.from)),
  )

const isClear = (sentence: Sentence, words: Words, { act, rivals }: ObjectSearch, from: number, to: number): boolean =>
  isOpen(sentence, words, from, to, act.weak) && !rivals.some((rival) => rival.from >= from && rival.to <= to)

/** Quotation marks part no clauses here (`declared a “disaster area”`), nor do words inside an expression (`that day`). */
function isOpen(sentence: Sentence, words: Words, from: number, to: number, weak: boolean): boolean {
  const { tokens, concepts } = sentence
  for (let i = from; i < to; i++) {
    if (!isBorder(tokens, words, i) || QUOTE.test(tokens[i]?.text ?? '')) continue
    if (isBetweenNames(sentence, i) || isInTime(tokens, i)) continue
    if (weak || !concepts.some((hit) => !hit.weak && hit.to - hit.from > 1 && hit.from <= i && i < hit.to)) return false
  }
  return true
}

/** A word between two names joins them, and parts no clauses. EXAMPLE `the deal between Ghana and Mali was signed` */
function isBetweenNames({ tokens, people, places }: Sentence, i: number): boolean {
  if (tokens[i]?.type === 'mark') return false
  const names = [...people, ...places]
  return names.some(({ to }) => to === i) && names.some(({ from }) => from === i + 1 || from === i + 2)
}

/** EXAMPLE `at 04:00` */
const isInTime = (tokens: Sentence['tokens'], i: number): boolean =>
  tokens[i]?.text === ':' &&
  tokens[i - 1]?.type === 'number' &&
  tokens[i + 1]?.type === 'number' &&
  tokens[i + 1]?.gap === ''

/** EXAMPLE `the treaty, which was signed` · `المؤتمر، الذي ألغي` */
function isRelative({ tokens }: Sentence, words: Words, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + NOUN_TO_PRONOUN); i++) {
    const pronoun = words.at('clauseBorder', tokens, i).find(({ id }) => id === 'relative')
    if (pronoun) return to - pronoun.to <= PRONOUN_TO_VERB && noBorder(tokens, words, pronoun.to, to)
    if (isBorder(tokens, words, i) && tokens[i]?.type !== 'mark') return false
  }
  return false
}

function noBorder(tokens: Sentence['tokens'], words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBorder(tokens, words, i)) return false
  return true
}

/** EXAMPLE `gezamenlijk … comité`, `commission … mixte` → a joint commission */
function joined({ concepts }: Sentence, object: Hit): Hit {
  if (object.id !== 'body.commission' && object.id !== 'body.committee') return object
  const near = concepts.some(
    ({ id, from, to }) => id === 'mode.joint' && from - object.to <= 2 && object.from - to <= 2,
  )
  return near ? { ...object, id: 'body.joint_commission' } : object
}
