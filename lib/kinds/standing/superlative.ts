import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'

/** How far what a superlative speaks of, and since when or where, stand from it. */
const NOUN_REACH = 3
const CUE_REACH = 7
const NOUN = /^(?:act|event|count|topic|body)\./u

/** EXAMPLE `the lowest level in three years` · `das stärkste Beben seit 1912` · `a record number`; a superlative alone is praise. */
export function findSuperlatives(sentence: Sentence, words: Words): Found<'standing'>[] {
  const { tokens } = sentence
  return words.find('superlative', tokens).flatMap((hit) => {
    if (hit.weak) return []
    const cue = hit.id === 'record' ? hit : cueAfter(hit, sentence, words)
    if (!cue) return []
    const noun = nounBeside(hit, sentence)
    const isLow = hit.id === '-1'
    return [
      {
        value: { ordinal: isLow ? -1 : 1, sort: 'superlative' as const, noun: noun?.id ?? null },
        start: tokens[Math.min(hit.from, noun?.from ?? hit.from)]?.start ?? 0,
        end: tokens[Math.max(hit.to, cue.to, noun?.to ?? hit.to) - 1]?.end ?? 0,
        rule: hit.id === 'record' ? 'record' : 'superlative',
        asked: isLow ? 'lowest' : 'highest',
      },
    ]
  })
}

/** `since`, `ever`, `in the world` in the same clause. */
function cueAfter({ to }: Hit, sentence: Sentence, words: Words): Hit | null {
  const { tokens } = sentence
  for (let i = to; i < Math.min(tokens.length, to + CUE_REACH); i++) {
    if (tokens[i]?.type === 'mark') return null
    const cue =
      words.at('rankCue', tokens, i).find(({ id, weak }) => !weak && id !== 'place') ?? yearsAt(i, sentence, words)
    if (cue) return cue
  }
  return null
}

const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'month'])

/** EXAMPLE `the lowest level in three years` */
function yearsAt(i: number, { tokens, numbers }: Sentence, words: Words): Hit | null {
  const number = numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
  return (number && words.at('timeUnit', tokens, number.to).find(({ id, weak }) => !weak && LONG.has(id))) ?? null
}

function nounBeside({ from, to }: Hit, { concepts }: Sentence): Hit | undefined {
  const firm = concepts.filter(({ id, weak }) => !weak && NOUN.test(id))
  return (
    firm.find((hit) => hit.from >= to && hit.from - to < NOUN_REACH) ??
    firm.findLast((hit) => hit.to <= from && from - hit.to < NOUN_REACH - 1)
  )
}
