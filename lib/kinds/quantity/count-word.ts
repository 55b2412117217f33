import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'
import { questionUnit } from '../units'

const PERSONS = 'count.person'
const CREW = 'count.crew'

/** EXAMPLE `das zwölfstöckige Haus` · `die fünfköpfige Besatzung`: counts in one word with what they count */
export const countsInWords = (sentence: Sentence, words: Words): Found<'quantity'>[] =>
  words.find('countWord', sentence.tokens).flatMap((hit) => countOf(hit, sentence))

function countOf({ id, from, to }: Hit, { tokens, concepts }: Sentence): Found<'quantity'>[] {
  const [number = '', inWord = ''] = id.split(' ')
  const isCrew = inWord === PERSONS && concepts.some((hit) => hit.id === CREW && hit.from === to)
  const [unit, count] = [isCrew ? CREW : inWord, Number(number)]
  return [
    {
      value: { min: count, max: count, bound: 'exact', unit },
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule: 'count-word',
      asked: questionUnit(unit),
    },
  ]
}
