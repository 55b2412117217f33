import type { Words } from '../../languages/pack'
import type { NumberHit, Sentence, Token } from '../../model/sentence'
import { SIGNS } from '../units'
import { isAnd, STOP } from './reach'

/** EXAMPLE `في المائة` · `pour cent`: a number that is the unit of the one before */
export const isUnit = ({ from, to }: NumberHit, { concepts, numbers }: Sentence): boolean =>
  concepts.some(
    (hit) =>
      hit.id.startsWith('count.') && hit.from <= from && hit.to >= to && numbers.some((other) => other.to === hit.from),
  )

/** Not a score, a version, a road, a flight: `2-1`, `F-16`, `G20`, `AI 171`. */
export function isCount({ from, to }: NumberHit, sentence: Sentence, words: Words): boolean {
  const { tokens } = sentence
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]]
  if (!first) return false
  if (/^[-–:/]$/u.test(first.gap) && (before?.type === 'number' || /\p{Lu}$/u.test(before?.text ?? ''))) return false
  if (first.gap === '' && before?.type === 'word' && first.type === 'number' && !isAnd(from - 1, tokens, words))
    return false
  if (isInRow(before, first) || isInRow(tokens[to - 1], after)) return false
  if (after?.type === 'number' && /^[-–]$/u.test(after.gap) && first.fold.length <= 2 && after.fold.length <= 2)
    return isOfThings(to, sentence)
  if (
    (after?.text === ':' && after.gap === '' && tokens[to + 1]?.gap === '') ||
    (before?.text === ':' && first.gap === '' && before.gap === '')
  )
    return false
  const ends = !after || STOP.test(after.text) || words.id('stopword', tokens, to) !== null
  return !(isAbbreviation(before) && (first.gap === '-' || (isCode(before) && ends)))
}

/** What a score is told in. */
const SCORED = /^count\.(?:goal|point|match|win|set)$/u

/** EXAMPLE `10-15 people` · `60-61 %`, but not `2-1 on Sunday` */
const isOfThings = (second: number, { tokens, concepts, numbers }: Sentence): boolean =>
  numbers.some(
    ({ from, to, min }) =>
      from === second &&
      min > Number(tokens[second - 1]?.fold) &&
      (SIGNS[tokens[to]?.text ?? ''] !== undefined ||
        concepts.some(
          (hit) =>
            hit.id.startsWith('count.') &&
            !hit.weak &&
            !SCORED.test(hit.id) &&
            (hit.from === to || (hit.id === 'count.percent' && hit.to === second - 1)),
        )),
  )

const isAbbreviation = (token: Token | undefined): token is Token =>
  token?.type === 'word' && token.text === token.text.toUpperCase() && token.text.length > 1

/** EXAMPLE `AI 171`: a flight, a road, a law, when nothing that is counted follows */
const isCode = ({ text }: Token): boolean => /^\p{Lu}{2,3}$/u.test(text)

/** Numbers with nothing but a space between are one long number: `0800 555 111`. */
const isInRow = (one: Token | undefined, next: Token | undefined): boolean =>
  one?.type === 'number' && next?.type === 'number' && /^\s$/u.test(next.gap)
