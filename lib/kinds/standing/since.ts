import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import { isToldAge } from '../age'

/** How far behind a superlative or a `first` stands since when or where it holds. */
const CUE_REACH = 9
const CUE_BEFORE = 4
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'month'])
/** Cues that are a time, or come before one. */
export const TIMES: ReadonlySet<string> = new Set([...LONG, 'since'])

/** What says how long the most, the least or the first of a thing has been so, behind it or before it. */
export const cueOf = (hit: Hit, sentence: Sentence, words: Words, reach: number = CUE_REACH): Hit | null =>
  cueAfter(hit, sentence, words, reach) ?? cueBefore(hit, sentence, words)

/** `since`, `ever`, `in the world` in the same clause, or in one that says what the thing did: `das Beben, das die Insel seit 25 Jahren traf`. */
function cueAfter({ to }: Hit, sentence: Sentence, words: Words, reach: number): Hit | null {
  const { tokens } = sentence
  let left = 1
  for (let i = to; i < Math.min(tokens.length, to + reach); i++) {
    if (tokens[i]?.type === 'mark' && (left-- === 0 || !isRelative(i + 1, sentence, words))) return null
    const cue =
      words.at('rankCue', tokens, i).find(({ id, weak }) => !weak && (id === 'since' || id === 'worldwide')) ??
      yearsAt(i, sentence, words)
    if (cue) return cue
  }
  return null
}

const isRelative = (i: number, { tokens }: Sentence, words: Words): boolean =>
  words.at('clauseBorder', tokens, i).some(({ id }) => id === 'relative') ||
  words.at('rankCue', tokens, i).some(({ id }) => id === 'which')

/** EXAMPLE `das seit 1999 schwerste Beben` · `tarihinin en büyük depremi` · `son 25 yılın en şiddetli depremi` */
function cueBefore({ from }: Hit, sentence: Sentence, words: Words): Hit | null {
  const { tokens } = sentence
  for (let i = from - 1; i >= Math.max(0, from - CUE_BEFORE); i--) {
    if (tokens[i]?.type === 'mark') return null
    const cue = words.at('rankCue', tokens, i).find(({ id, to }) => id === 'before' && to <= from)
    if (cue) return cue
    const years = yearsAt(i, sentence, words)
    if (years && words.at('rankCue', tokens, i - 1).some(({ id }) => id === 'last')) return years
  }
  return null
}

/** EXAMPLE `the lowest level in three years` · `au cours des 25 dernières années` */
function yearsAt(i: number, sentence: Sentence, words: Words): Hit | null {
  const { tokens, numbers } = sentence
  const number = numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
  if (!number) return null
  const units = [number.to, number.to + 1].flatMap((at) => words.at('timeUnit', tokens, at))
  const unit = units.find(({ id, weak }) => !weak && LONG.has(id))
  /* EXAMPLE `the youngest victim was 14 years old` */
  const isLife = unit?.id === 'year' && isToldAge({ from: i, to: unit.to, count: number.min }, sentence, words)
  return unit && !isLife ? unit : null
}
