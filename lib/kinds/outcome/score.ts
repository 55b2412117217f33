import type { Words } from '../../languages/pack'
import type { Hit, Sentence, Token } from '../../model/sentence'
import { actClass } from './acts'
import { isInterim } from './relate'
import type { Range } from '../clause'

/** A result and its tokens. */
export interface ScoreHit extends Range {
  readonly score: string
}

const REACH = 12
const HALF_REACH = 8
const MOST_GOALS = 40
const BETWEEN = /^[-‐‑–—:]$/u

/**
 * The result that belongs to an act of winning, drawing or voting: `2-1` (the higher first), votes `319-185`; null when
 * none stands near or several do (sets of tennis).
 */
export function findScore(sentence: Sentence, words: Words, act: Hit, acts: readonly Hit[]): ScoreHit | null {
  const name = actClass(act.id)
  const isHalf = name === 'half-time'
  if (isHalf && act.weak && !sentence.concepts.some(({ id, weak }) => id === 'act.end' && !weak)) return null
  if (name === 'win' || name === 'draw' || isHalf) {
    const score = nearScore(sentence, words, act, isHalf ? HALF_REACH : REACH)
    const nearer =
      score &&
      acts.some(
        (other) =>
          other.from !== act.from &&
          /^(?:win|draw|half-time)$/u.test(actClass(other.id) ?? '') &&
          distance(score, other) < distance(score, act),
      )
    return nearer ? null : score
  }
  return name === 'approve' || name === 'reject' || name === 'elect' ? votes(sentence, act) : null
}

/** The result nearest to some words; null when two stand together (sets). */
export function nearScore(sentence: Sentence, words: Words, act: Range, reach: number): ScoreHit | null {
  const { tokens } = sentence
  const first = Math.max(0, act.from - reach)
  const last = Math.min(tokens.length, act.to + reach)
  const hits: ScoreHit[] = []
  for (let i = first; i < last; i++) {
    const worded = words.at('score', tokens, i)[0]
    const hit = worded ? { score: worded.id, from: i, to: worded.to } : digits(tokens, i)
    if (hit && tokens[hit.from - 1]?.text !== '(') hits.push(hit)
    if (hit) i = hit.to - 1
  }
  const [nearest, second] = [...hits].sort((a, b) => distance(a, act) - distance(b, act))
  return nearest && !(second && Math.abs(second.from - nearest.from) <= 4) ? nearest : null
}

/** Scores in brackets behind some results that they may have come before. EXAMPLE `2:1 (0:0)`, but not `2:1 (3:4)` */
export function halfTimes({ tokens }: Sentence, results: readonly string[]): ScoreHit[] {
  return tokens.flatMap((token, i) => {
    if (token.text !== '(') return []
    const [hit, full] = [digits(tokens, i + 1), endingAt(tokens, i)]
    if (!hit || tokens[hit.to]?.text !== ')' || full === null || !results.includes(full)) return []
    return hit.score === full || isInterim(hit.score, full) ? [hit] : []
  })
}

function endingAt(tokens: readonly Token[], end: number): string | null {
  for (const start of [end - 3, end - 2]) {
    const hit = start >= 0 ? digits(tokens, start) : null
    if (hit?.to === end) return hit.score
  }
  return null
}

const distance = (hit: Range, act: Range): number => (hit.from >= act.to ? hit.from - act.to : act.from - hit.to)

/** EXAMPLE `2-1`, `2:1`, `2–1` */
function digits(tokens: readonly Token[], index: number): ScoreHit | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (!first || !isGoals(first) || !second) return null
  if (isGoals(second) && BETWEEN.test(second.gap)) return ended(tokens, index, index + 2, first, second)
  if (
    third &&
    second.type === 'mark' &&
    BETWEEN.test(second.text) &&
    second.gap === '' &&
    third.gap === '' &&
    isGoals(third)
  )
    return ended(tokens, index, index + 3, first, third)
  return null
}

/** A third number behind makes it a date or a time. */
function ended(tokens: readonly Token[], from: number, to: number, a: Token, b: Token): ScoreHit | null {
  const next = tokens[to]
  if (next && next.gap !== '' && BETWEEN.test(next.gap)) return null
  /* EXAMPLE `2:13:44` */
  if (tokens[from - 1]?.text === ':' || (next?.text === ':' && next.gap === '' && tokens[to + 1]?.gap === ''))
    return null
  const [x, y] = [Number(a.fold), Number(b.fold)]
  return { from, to, score: x >= y ? `${x}-${y}` : `${y}-${x}` }
}

const isGoals = ({ type, fold }: Token): boolean =>
  type === 'number' && /^\d{1,2}$/u.test(fold) && Number(fold) <= MOST_GOALS && !/^0\d/u.test(fold)

/** EXAMPLE `by 319 votes to 185`, `mit 319 zu 185 Stimmen`, `319 voix contre 185` */
function votes({ tokens, numbers, concepts }: Sentence, act: Hit): ScoreHit | null {
  const near = numbers.filter(
    ({ sort, min, max, digits: written, from }) =>
      sort === 'cardinal' && written && min === max && Number.isInteger(min) && Math.abs(from - act.from) <= 2 * REACH,
  )
  for (const [i, a] of near.entries()) {
    const b = near[i + 1]
    if (
      !b ||
      b.from - a.to > 4 ||
      tokens.slice(a.to, b.from).some(({ type, text }) => type === 'mark' && !BETWEEN.test(text))
    )
      continue
    const counted = concepts.filter(({ from, to }) => from >= a.to && to <= b.to + 2)
    if (!counted.some(({ id, from }) => id === 'count.vote' && from <= b.to + 1)) continue
    if (
      concepts.some(
        ({ id, from, to }) => from >= a.to && to <= b.from && id.startsWith('count.') && id !== 'count.vote',
      )
    )
      continue
    return { from: a.from, to: b.to, score: `${a.min}-${b.min}` }
  }
  return null
}
