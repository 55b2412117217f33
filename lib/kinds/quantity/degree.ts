import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence, Token } from '../../model/sentence'
import { indices, STOP } from './reach'
import type { Unit } from './unit'

const INJURED = 'count.injured'
const DEGREES: Readonly<Record<string, string>> = {
  serious: 'count.seriously_injured',
  critical: 'count.seriously_injured',
  slight: 'count.slightly_injured',
}
/** Counts of some of the hurt, whether their report says `of whom` or not. */
const STATES: ReadonlySet<string> = new Set([...Object.values(DEGREES), 'count.hospitalised', 'count.intensive_care'])
const HURT: ReadonlySet<string> = new Set([INJURED, 'act.injure', ...Object.values(DEGREES)])
/** Units whose number may be said of the hurt in other words: nobody is counted, or people. */
const OPEN: ReadonlySet<string | undefined> = new Set([undefined, 'count.person', INJURED, 'count.victim'])
/** How far behind a number its degree may stand, in tokens. */
const REACH = 9
/** How far when nothing else says that the number counts the hurt: `four of them seriously`. */
const NEAR = 3
/** How far before a number the word for their state may stand: `состояние четверых критическое`. */
const STATE_BEFORE = 3

/**
 * How badly the counted people are hurt, which is a question of its own.
 * EXAMPLE `five people were seriously injured` · `dont quatre grièvement` · `stan czterech jest krytyczny`
 */
export function degreeOf(number: NumberHit, unit: Unit | null, sentence: Sentence, words: Words): Unit | null {
  if (!OPEN.has(unit?.unit)) return null
  const degree = degreeBehind(number, sentence, words)
  if (!degree || !isSaidOf(degree, number, unit, sentence, words)) return null
  return { unit: DEGREES[degree.id] ?? INJURED, from: number.to, to: degree.to, rule: 'degree' }
}

/** Whether a unit counts some of the hurt by their state. */
export const isState = (unit: string): boolean => STATES.has(unit)

function isSaidOf(degree: Hit, number: NumberHit, unit: Unit | null, sentence: Sentence, words: Words): boolean {
  if (degree.id === 'critical') return true
  const { concepts, tokens } = sentence
  const start = Math.max(number.to, unit?.to ?? 0)
  const isNear = degree.from - start <= NEAR
  const touches = (hit: Hit): boolean => HURT.has(hit.id) && (hit.from === degree.to || hit.to === degree.from)
  if (concepts.some(touches)) return true
  if (!isNear || !isEnd(degree.to, tokens, words)) return false
  const namesState = (at: number): boolean => words.at('degree', tokens, at).some(({ id }) => id === 'condition')
  const told = concepts.some((hit) => HURT.has(hit.id) && !hit.weak)
  return told || indices(number.from - STATE_BEFORE, degree.from).some(namesState)
}

/** A mark, a link or the end: nothing else follows of which the degree may be said. */
const isEnd = (at: number, tokens: readonly Token[], words: Words): boolean =>
  at >= tokens.length || STOP.test(tokens[at]?.text ?? '') || words.id('stopword', tokens, at) !== null

/** The first degree behind a number, up to the next mark or number. */
function degreeBehind({ to }: NumberHit, { tokens, numbers }: Sentence, words: Words): Hit | null {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    if (STOP.test(tokens[i]?.text ?? '') || (i > to && numbers.some(({ from }) => from === i))) return null
    const hit = words.at('degree', tokens, i).find(({ id }) => id in DEGREES)
    if (hit) return hit
  }
  return null
}
