import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence } from '../../model/sentence'
import type { StandingValue } from '../../model/value'
import type { Found } from '../kind'
import { RARE } from './question'

const CHAMPION = 'topic.champion'
const TITLE = /^count\.(?:title|trophy)$/u
const TITLE_REACH = 2

/** Who won a title last, who came second, and how often one was won: phrases that hold a place without an ordinal. */
export function findHolders(sentence: Sentence, words: Words): Found<'standing'>[] {
  return [...findTallies(sentence, words), ...findPhrases(sentence, words)]
}

/** EXAMPLE `defending champion` · `tenant du titre` · `the runner-up Bo Reed` */
function findPhrases(sentence: Sentence, words: Words): Found<'standing'>[] {
  const { tokens, people } = sentence
  if (!words.has('rankCue', tokens)) return []
  return words.find('rankCue', tokens).flatMap((hit) => {
    /* EXAMPLE `le dauphin Bo Blanc` is no dolphin */
    if (hit.weak && !people.some(({ from }) => from === hit.to)) return []
    if (hit.id === 'holder')
      return [toFound(hit, { ordinal: -1, sort: 'rank', noun: CHAMPION }, { rule: 'holder', sentence })]
    return hit.id === 'second' && people.length > 0
      ? [toFound(hit, { ordinal: 2, sort: 'rank', noun: null }, { rule: 'runner-up', sentence })]
      : []
  })
}

/** EXAMPLE `16 titles` is the 16th; of a few they stay a count, for others may have as many. */
function findTallies(sentence: Sentence, words: Words): Found<'standing'>[] {
  const { tokens, numbers, concepts } = sentence
  return numbers.flatMap((number) => {
    if (number.sort !== 'cardinal' || number.min !== number.max || number.min < RARE) return []
    const title = concepts.find(
      ({ id, from, weak }) =>
        TITLE.test(id) && from >= number.to && from - number.to < TITLE_REACH && (!weak || from === number.to),
    )
    if (!title || tokens[number.to]?.type !== 'word' || isBounded(number, tokens, words)) return []
    const whole = { ...title, from: number.from }
    return [toFound(whole, { ordinal: number.min, sort: 'title', noun: null }, { rule: 'tally', sentence })]
  })
}

/** EXAMPLE not `more than 16 titles` */
const isBounded = ({ from }: NumberHit, tokens: Sentence['tokens'], words: Words): boolean =>
  [1, 2, 3].some((back) => words.at('bound', tokens, from - back).some((hit) => hit.id !== 'exact' && hit.to === from))

const toFound = (
  { from, to }: Hit,
  value: StandingValue,
  { rule, sentence: { tokens } }: { readonly rule: string; readonly sentence: Sentence },
): Found<'standing'> => ({
  value,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  rule,
  asked: 'standing',
})
