import type { Words } from '../../languages/pack'
import type { NumberHit, Sentence, Token } from '../../model/sentence'
import { SIGNS } from '../units'
import { isOf, isToldAge, OLDEST } from '../age'
import { isBareAge } from '../age-clause'
import { isAnd } from './reach'
import type { Unit } from './unit'

const AGE = 'count.age'

/** Units that the form of the number or what touches it tells: signs, ages, magnitudes. */
export const ownUnit = (number: NumberHit, sentence: Sentence, words: Words): Unit | null =>
  signBeside(number, sentence.tokens) ??
  percentBefore(number, sentence) ??
  ageOf(number, sentence, words) ??
  ageInList(number, sentence, words) ??
  ageLikeOthers(number, sentence, words) ??
  agePutBehind(number, sentence) ??
  ageAlone(number, sentence, words) ??
  magnitude(number, sentence)

/** EXAMPLE `$180 billion` · `50 %` · `12 €` */
function signBeside({ from, to }: NumberHit, tokens: readonly Token[]): Unit | null {
  const after = SIGNS[tokens[to]?.text ?? '']
  if (after) return { unit: after, from: to, to: to + 1, rule: 'sign' }
  const before = SIGNS[tokens[from - 1]?.text ?? '']
  /* EXAMPLE `%58,3`, where the sign stands first, but not `5% 10 …` */
  const isOwn = before !== 'count.percent' || (tokens[from]?.gap === '' && tokens[from - 2]?.type !== 'number')
  return before && isOwn ? { unit: before, from: from - 1, to: from, rule: 'sign' } : null
}

/** EXAMPLE `yüzde 61,3` */
function percentBefore({ from, to }: NumberHit, { concepts }: Sentence): Unit | null {
  const word = concepts.find((hit) => hit.id === 'count.percent' && hit.to === from && !hit.weak)
  const isCounted = concepts.some((hit) => hit.from === to && hit.id.startsWith('count.') && !hit.weak)
  return word && !isCounted ? { unit: 'count.percent', from: word.from, to, rule: 'percent-before' } : null
}

/** EXAMPLE `42 years old` · `une femme de 42 ans` · `42-jarige` */
function ageOf({ from, to, min }: NumberHit, sentence: Sentence, words: Words): Unit | null {
  const { tokens } = sentence
  const unit = words.at('timeUnit', tokens, to).find(({ id }) => id === 'year')
  const cue = words.at('ageCue', tokens, unit?.to ?? to).find(({ id }) => id === 'age')
  const isAge = unit ? isToldAge({ from, to: unit.to, count: min }, sentence, words) : cue && tokens[to]?.gap !== ' '
  return isAge ? { unit: AGE, from: to, to: cue?.to ?? unit?.to ?? to, rule: 'age' } : null
}

/** EXAMPLE `im Alter von 45, 52 und 75 Jahren`: what is said of a list of ages is said of each */
function ageInList(number: NumberHit, sentence: Sentence, words: Words): Unit | null {
  const { tokens, numbers } = sentence
  const isLink = (at: number): boolean => /^[,،]$/u.test(tokens[at]?.text ?? '') || isAnd(at, tokens, words)
  let [first, last] = [number, number]
  for (const next of numbers) if (next.from === last.to + 1 && isLink(last.to)) last = next
  for (const next of numbers.toReversed()) if (next.to === first.from - 1 && isLink(next.to)) first = next
  const unit = words.at('timeUnit', tokens, last.to).find(({ id }) => id === 'year')
  if (first === last || !unit) return null
  return isToldAge({ from: first.from, to: unit.to, count: number.max }, sentence, words)
    ? { unit: AGE, from: number.to, to: number === last ? unit.to : number.to, rule: 'age-list' }
    : null
}

/** EXAMPLE `un joven de 17 años, dos de 18 y uno de 20`: what is said of the first is left out of the others */
function ageLikeOthers(number: NumberHit, sentence: Sentence, words: Words): Unit | null {
  const { tokens, numbers, concepts } = sentence
  const { from, to, max, digits } = number
  if (!digits || max > OLDEST || concepts.some((hit) => hit.from === to && hit.id.startsWith('count.'))) return null
  const isTold = (): boolean => numbers.some((other) => other.to < from && ageOf(other, sentence, words) !== null)
  return isOf(from - 1, tokens, words) && isTold() ? { unit: AGE, from: to, to, rule: 'age-like-others' } : null
}

/** A bare number set off behind a person's name is an age. EXAMPLE `Doe, 41, said` · `Doe (41)` */
function agePutBehind({ from, to, min, max, digits, sort }: NumberHit, { tokens, people }: Sentence): Unit | null {
  const [opens, closes] = [tokens[from - 1]?.text ?? '', tokens[to]?.text ?? '']
  if (!digits || sort !== 'cardinal' || min !== max || min > OLDEST || !Number.isInteger(min)) return null
  if (!((/^[,،]$/u.test(opens) && /^[,،.;]$/u.test(closes)) || (opens === '(' && closes === ')'))) return null
  return people.some((person) => person.to === from - 1) ? { unit: AGE, from, to, rule: 'age-behind-name' } : null
}

/** EXAMPLE `The average age of those arrested was 17` */
function ageAlone({ from, to, min, max, digits, sort }: NumberHit, sentence: Sentence, words: Words): Unit | null {
  if (!digits || sort !== 'cardinal' || min !== max || min > OLDEST) return null
  return isBareAge({ from, to }, sentence, words) ? { unit: AGE, from: to, to, rule: 'age-alone' } : null
}

const QUAKE = /^(?:event\.(?:earthquake|aftershock)|count\.(?:magnitude|aftershock))$/u
const STRONGEST = 10
const QUAKE_REACH = 6

/** A decimal beside the word for a quake is its magnitude. EXAMPLE `a 6.4 aftershock` · `Beben der Stärke 7,7` · `هزة بقوة 6.7` */
function magnitude({ from, to, min, max, digits }: NumberHit, { tokens, concepts }: Sentence): Unit | null {
  if (!digits || min !== max || Number.isInteger(min) || min > STRONGEST || /^[%٪°$€£]$/u.test(tokens[to]?.text ?? ''))
    return null
  if (concepts.some((hit) => hit.from === to && hit.id.startsWith('count.') && !hit.weak && !QUAKE.test(hit.id)))
    return null
  const beside = concepts.some(
    (hit) => (hit.from >= to ? hit.from - to : from - hit.to) <= QUAKE_REACH && QUAKE.test(hit.id),
  )
  return beside ? { unit: 'count.magnitude', from, to, rule: 'quake' } : null
}
