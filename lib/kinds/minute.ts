import type { Words } from '../languages/pack'
import type { NumberHit, Sentence } from '../model/sentence'

/** A minute of play with the words that say so (token indices, half open). */
export interface Minute {
  readonly from: number
  readonly to: number
}

const LAST = 130
const MINUTE = 'count.minute'
const PLAY =
  /^(?:act\.(?:score|equalise|concede|substitute)|event\.(?:goal|match|final|semi_final|penalty|own_goal)|count\.goal|office\.(?:goalkeeper|striker|referee))$/u

/**
 * The minute of play that a number tells, or null.
 * EXAMPLE `in the 62nd minute` · `81. Minute` · `الدقيقة 38` · `a los 38 minutos` · `… y a los 81` · `Weber (62.)`
 */
export function minuteOfPlay(number: NumberHit, sentence: Sentence, words: Words): Minute | null {
  if (number.min !== number.max || number.min > LAST || !Number.isInteger(number.min)) return null
  return (
    minuteNoun(number, sentence) ??
    afterCue(number, sentence, words) ??
    behindName(number, sentence) ??
    withSign(number, sentence)
  )
}

/** An ordinal before the noun, or any number behind it. */
function minuteNoun({ from, to, sort }: NumberHit, { concepts, tokens }: Sentence): Minute | null {
  const isOrdinal = sort === 'ordinal' || /^[°º]$/u.test(tokens[to]?.text ?? '')
  const after = isOrdinal ? concepts.find(({ id, from: at }) => id === MINUTE && at >= to && at <= to + 1) : undefined
  const before = sort === 'cardinal' ? concepts.find(({ id, to: end }) => id === MINUTE && end === from) : undefined
  const hit = after ?? before
  return hit ? { from: Math.min(from, hit.from), to: Math.max(to, hit.to) } : null
}

/** A preposition that tells the minute; without the noun where another number of the sentence has both. */
function afterCue(number: NumberHit, sentence: Sentence, words: Words): Minute | null {
  const own = cued(number, sentence, words)
  if (!own || number.sort !== 'cardinal') return null
  if (own.unit) return { from: own.from, to: own.unit }
  const elsewhere = sentence.numbers.some((other) => other !== number && cued(other, sentence, words)?.unit)
  return elsewhere ? { from: own.from, to: number.to } : null
}

function cued({ from, to }: NumberHit, sentence: Sentence, words: Words): { from: number; unit: number | null } | null {
  const { tokens, concepts } = sentence
  if (!words.has('minuteCue', tokens)) return null
  const cue = [1, 2]
    .flatMap((back) => words.at('minuteCue', tokens, from - back))
    .find((hit) => hit.id === 'before' && hit.to === from)
  if (!cue || (cue.weak && !concepts.some(({ id }) => PLAY.test(id)))) return null
  const unit = words.at('minuteCue', tokens, to).find(({ id }) => id === 'unit')
  return { from: cue.from, unit: unit?.to ?? null }
}

/** A scorer's minute in brackets. EXAMPLE `Weber (62.)` · `Diallo (81')` · `Silva (45.+2)` */
function behindName({ from, to }: NumberHit, { tokens, text }: Sentence): Minute | null {
  const name = tokens.slice(Math.max(0, from - 2), from).findLast(({ type }) => type === 'word')
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || !name?.capital || text.slice(name.end, first.start) !== ' (') return null
  return /^(?:\.|\s?['’′])[),;+]/u.test(text.slice(last.end, last.end + 3)) ? { from, to } : null
}

/** The sign of minutes where play is told. EXAMPLE `al 70’ la squadra segna` */
function withSign({ from, to }: NumberHit, { tokens, text, concepts }: Sentence): Minute | null {
  const last = tokens[to - 1]
  if (!last || tokens[from]?.type !== 'number' || !/^['’′](?![\p{L}\p{Nd}])/u.test(text.slice(last.end, last.end + 2)))
    return null
  return concepts.some(({ id }) => PLAY.test(id)) ? { from, to } : null
}
