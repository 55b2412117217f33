import type { Words } from '../languages/pack'
import type { Sentence } from '../model/sentence'
import { clauseAt, type Range } from './clause'

/** The two ends of a journey, as the table of cues names them. */
export const JOURNEY: ReadonlySet<string> = new Set(['origin', 'destination'])

/** Acts of going somewhere. */
const GOING = /^(?:act\.(?:visit|arrive|travel|land|return)|event\.visit)$/u

/** Whether a question of place is for an end of a journey. EXAMPLE `where.origin` */
export const isJourney = (asked: string): boolean => JOURNEY.has(asked.replace('where.', ''))

/** Whether somebody goes somewhere in the clause around some tokens: what `to` brings in is a place then. */
export function isGoing(sentence: Sentence, words: Words, at: Range): boolean {
  const clause = clauseAt(sentence, words, at)
  return sentence.concepts.some(
    ({ id, from, to, weak }) => GOING.test(id) && !weak && from >= clause.from && to <= clause.to,
  )
}
