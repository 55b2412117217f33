import type { Words } from '../languages/pack'
import type { Sentence, Token } from '../model/sentence'
import type { Status } from '../model/value'

/** A half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What a word of firmness tells. */
export type Cue = Status | 'decided'

/** How far a cue of firmness reaches: before the words it speaks of, and after them (verb-final languages). */
const BEFORE = 9
const AFTER = 7
/** A negation stands near. */
const NEGATION_BEFORE = 5
const NEGATION_AFTER = 4
/** What is denied of the noun of an act stands nearer. EXAMPLE `not to sign` but `did not speak of the signing` */
const NEGATION_BEFORE_NOUN = 2
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
  if (token.type === 'mark') return BORDER_MARK.test(token.text) && !isAside(tokens, index)
  if (!words.at('clauseBorder', tokens, index).some(({ weak }) => !weak)) return false
  /* EXAMPLE `früher als geplant verlassen` */
  if (words.at('modality', tokens, index).some(({ id }) => id === 'aside')) return false
  /* EXAMPLE `sin que`, `دون أن`: a word of firmness that holds the border reaches over it. */
  return ![1, 2].some(
    (back) => index >= back && words.at('modality', tokens, index - back).some(({ to }) => to > index),
  )
}

/** A bracket around one word, which parts no clause. EXAMPLE `the air force (FAB) has found` */
const isAside = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]?.text === '(' && tokens[index + 2]?.text === ')') ||
  (tokens[index]?.text === ')' && tokens[index - 2]?.text === '(')

/**
 * How far the act at `at` has come, by the words of its clause and the shape of its verb; `done` when nothing speaks
 * against it. `decided` is what an act is that was decided on.
 */
export function statusAt(sentence: Sentence, words: Words, at: Range, decided: Status = 'done'): Status {
  return toldStatus(sentence, words, at, decided) ?? (isInfinitive(sentence, words, at) ? 'expected' : 'done')
}

/** As `statusAt`, of any words; null when nothing tells. */
export function toldStatus(sentence: Sentence, words: Words, at: Range, decided: Status = 'done'): Status | null {
  const nearest = nearestCue(sentence, words, at)
  const cue = nearest === 'decided' ? decided : nearest
  const shape = shapeOf(sentence, words, at)
  if (cue === 'denied' || shape === 'denied') return 'denied'
  return cue ?? (shape === 'expected' ? shape : null)
}

/** The verb stands first in its words, or last. EXAMPLE `firmará el acuerdo` · `yeniden açılacak` */
function shapeOf({ tokens }: Sentence, words: Words, { from, to }: Range): string | null {
  const first = verbShape(tokens[from], words)
  const last = to - from > 1 ? verbShape(tokens[to - 1], words) : null
  return first ?? (last === 'infinitive' ? null : last)
}

/** EXAMPLE `to sign`, but `rose to 147` has no verb behind its `to` */
const isInfinitive = ({ tokens }: Sentence, words: Words, { from }: Range): boolean =>
  from > 0 && words.at('modality', tokens, from - 1).some(({ id, to }) => id === 'infinitive' && to === from)

/** The nearest word of firmness in the clause; a negation goes first. */
export function nearestCue(sentence: Sentence, words: Words, at: Range): Cue | null {
  const { tokens } = sentence
  if (!words.has('modality', tokens)) return null
  const clause = clauseAt(sentence, words, at)
  const negation = hasShape(tokens[at.from], words, 'noun') ? NEGATION_BEFORE_NOUN : NEGATION_BEFORE
  const isExcepted = hasException(sentence, words, at, clause)
  let best: { readonly id: Cue; readonly distance: number } | null = null
  for (let i = clause.from; i < clause.to; i++) {
    if (i >= at.from && i < at.to) continue
    const hits = words.at('modality', tokens, i)
    /* EXAMPLE `earlier than planned` plans nothing */
    const aside = hits.find(({ id, to }) => id === 'aside' && (i >= at.to || to <= at.from))
    if (aside) i = aside.to - 1
    for (const { id, to, weak } of aside ? [] : hits) {
      if (
        id === 'infinitive' ||
        id === 'later' ||
        id === 'except' ||
        (isExcepted && id === 'denied') ||
        (to > at.from && i < at.from)
      )
        continue
      if (weak && !hasShape(tokens[to], words, 'imperfect')) continue
      const distance = i < at.from ? at.from - to : i - at.to + 1
      if (distance > (i < at.from ? BEFORE : AFTER)) continue
      /* EXAMPLE `left without signing`, but `to sign without delay` */
      if (id === 'without' && i > at.from) continue
      if (id === 'denied' || id === 'without') {
        if (distance <= (i < at.from ? negation : NEGATION_AFTER) && !isComparison(tokens, words, i)) return 'denied'
      } else if (!best || distance < best.distance) best = { id: id as Cue, distance }
    }
  }
  return best?.id ?? null
}

/** EXAMPLE `was not opened except for helpers`: it was, for them */
function hasException({ tokens }: Sentence, words: Words, { to }: Range, clause: Range): boolean {
  for (let i = to; i < Math.min(clause.to, to + AFTER); i++)
    if (words.at('modality', tokens, i).some(({ id }) => id === 'except')) return true
  return false
}

/** EXAMPLE `no fewer than 300`, `pas moins de 40` deny nothing */
const isComparison = (tokens: readonly Token[], words: Words, index: number): boolean =>
  words.at('bound', tokens, index).length > 0

/** What the spelling of a verb tells of its time, or null. */
export function verbShape(token: Token | undefined, words: Words): string | null {
  return ['denied', 'expected', 'infinitive'].find((id) => hasShape(token, words, id)) ?? null
}

/** EXAMPLE `س-` begins سيوقع; `-ará` ends firmará; `podpisze` is a word */
function hasShape(token: Token | undefined, words: Words, id: string): boolean {
  if (!token) return false
  return (words.pack.tables.verbShape[id] ?? []).some((shape) =>
    !shape.includes('-')
      ? token.fold === shape
      : shape.endsWith('-')
        ? token.fold.startsWith(shape.slice(0, -1)) && token.fold.length > shape.length + 1
        : token.fold.endsWith(shape.slice(1)) && token.fold.length > shape.length + 1,
  )
}
