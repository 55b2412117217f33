import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import type { Range } from '../clause'
import type { Found } from '../kind'
import { questionUnit } from '../units'

const PERSONS = 'count.person'
const CREW = 'count.crew'

/** EXAMPLE `das zwölfstöckige Haus` · `die fünfköpfige Besatzung`: counts in one word with what they count */
export const countsInWords = (sentence: Sentence, words: Words): Found<'quantity'>[] =>
  words.find('countWord', sentence.tokens).map((hit) => countOf(hit, sentence))

function countOf(hit: Hit, { tokens, concepts }: Sentence): Found<'quantity'> {
  const [number = '', inWord = ''] = hit.id.split(' ')
  const isCrew = inWord === PERSONS && concepts.some(({ id, from }) => id === CREW && from === hit.to)
  return exactly(Number(number), isCrew ? CREW : inWord, { at: hit, tokens, rule: 'count-word' })
}

/** A count that words give without a number of their own. */
export const exactly = (
  count: number,
  unit: string,
  { at, tokens, rule }: { readonly at: Range; readonly tokens: Sentence['tokens']; readonly rule: string },
): Found<'quantity'> => ({
  value: { min: count, max: count, bound: 'exact', unit },
  start: tokens[at.from]?.start ?? 0,
  end: tokens[at.to - 1]?.end ?? 0,
  rule,
  asked: questionUnit(unit),
})
