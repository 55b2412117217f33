import type { Words } from '../../languages/pack'
import type { Hit, Sentence, Token } from '../../model/sentence'

/** What becomes of people that a verb acts on. */
export const BY_VERB: Readonly<Record<string, string>> = {
  'act.kill': 'count.dead',
  'act.die': 'count.dead',
  'act.injure': 'count.injured',
  'act.arrest': 'count.arrested_person',
  'act.detain': 'count.arrested_person',
  'act.displace': 'count.displaced_person',
  'act.evacuate': 'count.evacuee',
  'act.rescue': 'count.rescued',
  'act.disappear': 'count.missing',
  'act.hospitalise': 'count.hospitalised',
  'count.dead': 'count.dead',
  'count.injured': 'count.injured',
  'count.seriously_injured': 'count.seriously_injured',
  'count.slightly_injured': 'count.slightly_injured',
  'count.hospitalised': 'count.hospitalised',
  'count.intensive_care': 'count.intensive_care',
  'count.missing': 'count.missing',
  'count.trapped': 'count.trapped',
  'count.displaced_person': 'count.displaced_person',
  'count.homeless': 'count.homeless',
  'count.evacuee': 'count.evacuee',
  'count.rescued': 'count.rescued',
  'count.arrested_person': 'count.arrested_person',
}
/** Words of time are lengths, not counts; those kinds read them. */
export const TIME = /^count\.(?:minute|second|hour|day|night|week|month|year|decade|century)$/u

/** A stretch of a sentence, in tokens, half open. */
interface Reach {
  readonly start: number
  readonly end: number
}

/** Marks that end what belongs together. */
export const STOP = /^[,;:.()،؛!?]$/u

/** Tokens `from`–`to` behind a number, up to the first mark or other number. */
export function behind({ tokens, numbers }: Sentence, from: number, to: number): Reach {
  const end = Math.min(tokens.length, to)
  for (let i = from; i < end; i++)
    if (STOP.test(tokens[i]?.text ?? '') || (i > from && numbers.some((number) => number.from === i)))
      return { start: from, end: i }
  return { start: from, end }
}

/** Tokens `from`–`to` before a number, back to the nearest mark, or to another number with the noun behind it. */
export function before({ tokens, numbers, concepts }: Sentence, from: number, to: number): Reach {
  const start = Math.max(0, from)
  for (let i = to - 1; i >= start; i--) {
    if (STOP.test(tokens[i]?.text ?? '')) return { start: i + 1, end: to }
    if (numbers.some((number) => number.to === i + 1 && number.sort !== 'ordinal'))
      return { start: concepts.find((hit) => hit.from === i + 1)?.to ?? i + 1, end: to }
  }
  return { start, end: to }
}

/** Strong counted nouns that begin within reach. */
export const countsIn = ({ concepts }: Sentence, { start, end }: Reach): Hit[] =>
  concepts.filter(
    (hit) =>
      hit.from >= start &&
      hit.to <= end + 1 &&
      hit.from < end &&
      !hit.weak &&
      hit.id.startsWith('count.') &&
      !TIME.test(hit.id),
  )

/** What verbs within reach say became of people. */
export const verbsIn = (
  { concepts }: Sentence,
  { start, end }: Reach,
  counts: (hit: Hit) => boolean = () => true,
): string[] =>
  concepts.flatMap((hit) => {
    if (hit.weak || hit.from < start || hit.from >= end) return []
    const unit = BY_VERB[hit.id]
    return unit && counts(hit) ? [unit] : []
  })

/** EXAMPLE `und` · `و` */
export const isAnd = (at: number, tokens: readonly Token[], words: Words): boolean =>
  words.at('interval', tokens, at).some(({ id }) => id === 'and')

/** The indices `from`–`to`, half open; none where they cross. */
export const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
