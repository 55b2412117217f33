import type { Words } from '../languages/pack'
import type { Hit, Sentence } from '../model/sentence'
import type { Range } from './clause'

/** What people are called beside their age. */
export const PEOPLE =
  /^(?:count\.(?:person|man|woman|child|student|worker|passenger|soldier|player|suspect|attacker|gunman|arrested_person|resident)|topic\.(?:son|daughter|father|mother|brother|wife|husband|teenager|youth|baby))$/u
/** Whose age a clause may tell besides. */
const TOLD_OF =
  /^(?:count\.(?:dead|victim|casualty|injured|detainee|prisoner|hostage|candidate|laureate|missing|officer)$|topic\.(?:defendant|driver|athlete|champion)$|office\.)/u
/** What has an age that is none of a life. */
const THING = /^(?:place|body|event|instrument|topic|count)\./u
/** How far before years the word for an age stands, and how far the one whose age it is from the verb. */
const AGE_REACH = 10
const SUBJECT_REACH = 7
/** How many small words stand between a verb and the years. */
const SMALL = 4

/** EXAMPLE `La víctima tenía solo 14 años` · `Мальчику было 14 лет` · `l’età media degli arrestati è di 17 anni` */
export const isAgeOfClause = (years: Range, sentence: Sentence, words: Words): boolean =>
  ends(years.to, sentence, words) && (isBehindAge(years, sentence, words) || isHad(years, sentence, words))

/** EXAMPLE `The average age of those arrested was 17` · `the oldest of the dead was 81`: a number alone that can be nothing but an age */
export function isBareAge({ from, to }: Range, sentence: Sentence, words: Words): boolean {
  const { tokens } = sentence
  if (tokens[to] && tokens[to]?.type !== 'mark') return false
  const isNear = (test: (at: number) => boolean): boolean => clauseBefore(from, AGE_REACH, sentence).some(test)
  if (isNear((at) => cuesAt(at, sentence, words).includes('average'))) return true
  return verbBefore(from, ['is', 'has'], sentence, words) !== null && isNear((at) => isUtmost(at, sentence, words))
}

/** EXAMPLE `mit 17 Jahren der jüngste Meister`: who is told to be young is told the years of */
export const isBesideUtmost = (to: number, sentence: Sentence, words: Words): boolean =>
  clauseBehind(to, SUBJECT_REACH, sentence).some((at) => isUtmost(at, sentence, words))

/** EXAMPLE `The average age of those arrested was 17` · `tienen una media de 17 años` */
export const isBehindAverage = ({ from, to }: Range, sentence: Sentence, words: Words): boolean =>
  clauseBefore(from, AGE_REACH, sentence).some((at) => {
    const ids = cuesAt(at, sentence, words)
    return ids.includes('average') || ids.includes('mean')
  }) || [to, to + 1].some((at) => cuesAt(at, sentence, words).includes('mean'))

/** The word for an age before the years, with no other number between. */
const isBehindAge = ({ from }: Range, sentence: Sentence, words: Words): boolean => {
  const { concepts, numbers } = sentence
  const last = numbers.findLast((number) => number.to <= from && number.from < from)?.to ?? 0
  const first = Math.max(last, from - AGE_REACH)
  return (
    concepts.some((hit) => hit.id === 'count.age' && !hit.weak && hit.from >= first && hit.to <= from) ||
    clauseBefore(from, from - first, sentence).some((at) => cuesAt(at, sentence, words).includes('average'))
  )
}

/** Years that somebody has, by a verb and its subject. */
function isHad({ from }: Range, sentence: Sentence, words: Words): boolean {
  const had = verbBefore(from, ['has'], sentence, words)
  const verb = had ?? verbBefore(from, ['is'], sentence, words)
  if (!verb) return false
  const subject = clauseBefore(verb.from, SUBJECT_REACH, sentence)
  if (subject.some((at) => isUtmost(at, sentence, words))) return true
  return had !== null && isSomebody(subject, sentence, words)
}

/** The nearest noun before a verb is somebody, or there is nothing but grammar: `Elle avait 14 ans` · `Tenía 14 años`. */
function isSomebody(subject: readonly number[], { tokens, concepts, people }: Sentence, words: Words): boolean {
  for (const at of subject.toReversed()) {
    const here = concepts.filter((hit) => hit.from <= at && at < hit.to)
    if (people.some((person) => person.from <= at && at < person.to) || here.some(({ id }) => isPerson(id))) return true
    if (here.some(({ id, weak }) => !weak && THING.test(id))) return false
    if (here.length === 0 && words.id('stopword', tokens, at) === null) return false
  }
  return true
}

const isPerson = (id: string): boolean => PEOPLE.test(id) || TOLD_OF.test(id)

/** A verb of having or being, with nothing but small words before the number. EXAMPLE `tenía solo` · `n’avait que` · `è di` */
function verbBefore(from: number, ids: readonly string[], sentence: Sentence, words: Words): Hit | null {
  const { tokens } = sentence
  for (let at = from - 1; at >= Math.max(0, from - SMALL) && tokens[at]?.type === 'word'; at--) {
    const hits = words.at('ageCue', tokens, at)
    const verb = hits.find(({ id }) => ids.includes(id))
    if (verb) return cuesAt(at - 1, sentence, words).includes('not') ? null : verb
    const isSmall =
      hits.length > 0 ||
      [1, 2].some((back) => cuesAt(at - back, sentence, words).some((id) => id === 'small' || id === 'mean')) ||
      words.id('stopword', tokens, at) !== null ||
      words.at('bound', tokens, at).length > 0 ||
      words.at('durationCue', tokens, at).some(({ id }) => id === 'approximate')
    if (!isSmall) return null
  }
  return null
}

/** Nothing follows, or another clause: `tenía 14 años cuando murió`, but not `tenía 14 años de experiencia`. */
const ends = (to: number, { tokens }: Sentence, words: Words): boolean =>
  tokens[to]?.type !== 'word' ||
  words.at('tense', tokens, to).some(({ id }) => id === 'border') ||
  words.at('interval', tokens, to).some(({ id }) => id === 'and') ||
  words.at('ageCue', tokens, to).some(({ id }) => id === 'small' || id === 'mean')

const isUtmost = (at: number, { tokens }: Sentence, words: Words): boolean =>
  words.at('superlative', tokens, at).some(({ id, weak }) => !weak && (id === 'youngest' || id === 'oldest'))

const cuesAt = (at: number, { tokens }: Sentence, words: Words): string[] =>
  at < 0 ? [] : words.at('ageCue', tokens, at).map(({ id }) => id)

const STOP = /^[,;:.()،؛!?]$/u

/** Tokens before one, back to the nearest mark, from left to right. */
function clauseBefore(to: number, reach: number, { tokens }: Sentence): number[] {
  const found: number[] = []
  for (let at = to - 1; at >= Math.max(0, to - reach) && !STOP.test(tokens[at]?.text ?? ''); at--) found.unshift(at)
  return found
}

/** Tokens from one on, up to the nearest mark. */
function clauseBehind(from: number, reach: number, { tokens }: Sentence): number[] {
  const found: number[] = []
  for (let at = from; at < Math.min(tokens.length, from + reach) && !STOP.test(tokens[at]?.text ?? ''); at++)
    found.push(at)
  return found
}
