import type { Words } from '../languages/pack'
import type { Sentence, Token } from '../model/sentence'
import type { Status } from '../model/value'

/** A half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** How far a cue of firmness reaches: before the words it speaks of, and after them (verb-final languages). */
const BEFORE = 9
const AFTER = 7
/** A negation stands near. */
const NEGATION_BEFORE = 5
const NEGATION_AFTER = 4
const MAX_CLAUSE = 40

const BORDER_MARK = /^[,;:،؛()–—«»"“”„.!?؟]$/u

/** The clause around some tokens: up to the next mark or border word on either side. */
export function clauseAt({ tokens }: Sentence, words: Words, { from, to }: Range): Range {
  const first = Math.max(0, from - MAX_CLAUSE)
  const last = Math.min(tokens.length, to + MAX_CLAUSE)
  let start = from
  while (start > first && !isBorder(tokens, words, start - 1)) start--
  let end = to
  while (end < last && !isBorder(tokens, words, end)) end++
  return { from: start, to: end }
}

/** Whether a clause ends at this token. */
export function isBorder(tokens: readonly Token[], words: Words, index: number): boolean {
  const token = tokens[index]
  if (!token) return true
  if (token.type === 'mark') return BORDER_MARK.test(token.text)
  if (!words.at('clauseBorder', tokens, index).some(({ weak }) => !weak)) return false
  /* EXAMPLE `sin que`, `دون أن`: a word of firmness that holds the border reaches over it. */
  return ![1, 2].some(
    (back) => index >= back && words.at('modality', tokens, index - back).some(({ to }) => to > index),
  )
}

/**
 * How far the act at `at` has come, by the words of its clause and the shape of its verb; `done` when nothing speaks
 * against it.
 */
export function statusAt(sentence: Sentence, words: Words, at: Range): Status {
  const { tokens } = sentence
  const cue = nearestCue(sentence, words, at)
  const shape = verbShape(tokens[at.from], words)
  if (cue === 'denied' || shape === 'denied') return 'denied'
  if (cue === null && shape === 'expected') return 'expected'
  if (
    cue === null &&
    at.from > 0 &&
    words.at('modality', tokens, at.from - 1).some(({ id, to }) => id === 'infinitive' && to === at.from)
  )
    return 'expected'
  return cue ?? 'done'
}

/** The nearest word of firmness in the clause; a negation goes first. */
function nearestCue(sentence: Sentence, words: Words, at: Range): Status | null {
  const { tokens } = sentence
  const clause = clauseAt(sentence, words, at)
  let best: { readonly id: Status; readonly distance: number } | null = null
  for (let i = clause.from; i < clause.to; i++) {
    if (i >= at.from && i < at.to) continue
    for (const { id, to, weak } of words.at('modality', tokens, i)) {
      if (id === 'infinitive' || (to > at.from && i < at.from)) continue
      if (weak && !hasShape(tokens[to], words, 'imperfect')) continue
      const distance = i < at.from ? at.from - to : i - at.to + 1
      if (distance > (i < at.from ? BEFORE : AFTER)) continue
      if (id === 'denied') {
        if (distance <= (i < at.from ? NEGATION_BEFORE : NEGATION_AFTER) && !isComparison(tokens, words, i))
          return 'denied'
      } else if (!best || distance < best.distance) best = { id: id as Status, distance }
    }
  }
  return best?.id ?? null
}

/** EXAMPLE `no fewer than 300`, `pas moins de 40` deny nothing */
const isComparison = (tokens: readonly Token[], words: Words, index: number): boolean =>
  words.at('bound', tokens, index).length > 0

/** What the spelling of a verb tells of its time, or null. */
export function verbShape(token: Token | undefined, words: Words): string | null {
  return ['denied', 'expected', 'infinitive'].find((id) => hasShape(token, words, id)) ?? null
}

/** EXAMPLE `س-` begins سيوقع; `-ará` ends firmará */
function hasShape(token: Token | undefined, words: Words, id: string): boolean {
  if (!token) return false
  return (words.pack.tables.verbShape[id] ?? []).some((shape) =>
    shape.endsWith('-')
      ? token.fold.startsWith(shape.slice(0, -1)) && token.fold.length > shape.length + 1
      : token.fold.endsWith(shape.slice(1)) && token.fold.length > shape.length + 1,
  )
}
