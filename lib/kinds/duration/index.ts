import type { Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { FactKind, Found } from '../kind'
import { placesToBegin, readSum } from './read'
import { relateDurations } from './relate'
import { isoLength, sayLength } from './say'

/** Lengths of time. */
export const duration: FactKind<'duration'> = {
  kind: 'duration',
  find: findDurations,
  relate: relateDurations,
  keys: ({ min, max }) => [`t:${min}:${max}`],
  canonical: ({ min, max, approximate }) => `${approximate ? '~' : ''}${isoLength(min, max)}`,
  say: ({ min, max, approximate }, { locale, phrase }) => {
    const said = sayLength((min + max) / 2, locale)
    return approximate ? phrase('about', said) : said
  },
}

function findDurations(sentence: Sentence, words: Words): Found<'duration'>[] {
  const { tokens, numbers } = sentence
  const found: Found<'duration'>[] = []
  const begins = placesToBegin(sentence, words)
  if (!begins) return found
  for (let i = 0; i < tokens.length; i++) {
    if (!begins[i] && !numbers.some(({ from }) => from === i)) continue
    const length = readSum(sentence, words, i)
    if (!length) continue
    const { min, max, to, rule } = length
    const approximate = length.vague || isApproximate(sentence, words, i)
    found.push({
      value: { min: Math.round(min), max: Math.round(max), approximate },
      start: tokens[i]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule,
      asked: words.at('distance', tokens, to).some(({ id }) => id === 'in.after') ? 'later' : 'length',
    })
    i = to - 1
  }
  return found
}

const isApproximate = ({ tokens }: Sentence, words: Words, from: number): boolean =>
  [1, 2].some((back) =>
    words.at('durationCue', tokens, from - back).some((hit) => hit.id === 'approximate' && hit.to === from),
  )
