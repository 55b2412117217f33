import type { Words } from '../languages/pack'
import type { Hit, Sentence, Token } from '../model/sentence'
import { isAgeOfClause, isBesideUtmost, PEOPLE } from './age-clause'
import type { Range } from './clause'

/** Years beyond which no life lasts. */
export const OLDEST = 115
/** Years that are somebody's age more often than a length, where nothing says which. */
const LONG_YEARS = 18
/** Years alone in brackets behind a word: a grown person's age. */
const GROWN = 15
/** What makes years a punishment. */
const PUNISHED = /^(?:act\.(?:sentence|convict|detain)|place\.prison|event\.(?:sentence|verdict))$/u

/** Years as `from`–`to` of the tokens: a number with its unit. */
export interface Years extends Range {
  readonly count: number
}

/**
 * Whether years are somebody's age and no length: a word of age beside them, a person before or behind them, or, when they
 * are many and nothing says how long, the years of a life.
 */
export const isAge = (years: Years, sentence: Sentence, words: Words): boolean =>
  years.count <= OLDEST &&
  (isToldAge(years, sentence, words) ||
    (years.count >= LONG_YEARS && !isLasting(years, sentence, words) && !isPunishment(sentence)))

/** Whether the words around years say that they are an age. */
export const isToldAge = (years: Years, sentence: Sentence, words: Words): boolean =>
  years.count <= OLDEST &&
  (words.at('ageCue', sentence.tokens, years.to).some(({ id }) => id === 'age') ||
    hasCueBefore(years, sentence, words) ||
    isSetOff(years, sentence, words) ||
    isOfSomebody(years, sentence, words) ||
    isAgeOfClause(years, sentence, words))

/** The age that a length in one word is, or null. EXAMPLE `dreijährige Tochter` → 3 */
export function ageInWord({ id, from, to }: Hit, sentence: Sentence, words: Words): number | null {
  const [count, unit] = id.split(' ')
  const years = { from, to, count: Number(count) }
  const isTold = isToldAge(years, sentence, words) || isOfSomebody(years, sentence, words, true)
  return unit === 'year' && years.count <= OLDEST && isTold ? years.count : null
}

/** EXAMPLE `im Alter von 17 Jahren` · `mit 17 Jahren`, but not `mit 17 Jahren Haft` */
function hasCueBefore({ from, to }: Years, sentence: Sentence, words: Words): boolean {
  const { tokens } = sentence
  /* EXAMPLE `w wieku od 45 do 75 lat` */
  const first = words.at('interval', tokens, from - 1).some(({ id }) => id === 'between' || id === 'from')
    ? from - 1
    : from
  const ids = [1, 2, 3, 4].flatMap((back) =>
    words.at('ageCue', tokens, first - back).flatMap((hit) => (hit.to === first || hit.to === from ? [hit.id] : [])),
  )
  if (ids.includes('of')) return true
  if (!ids.includes('at') || isPunishment(sentence)) return false
  return (
    endsAt(to, sentence, words) ||
    sentence.people.some((person) => person.from === to) ||
    isBesideUtmost(to, sentence, words)
  )
}

/** Nothing but grammar follows that opens no phrase of its own: `mit 17 Jahren der jüngste`, but not `a los 17 años de la firma`. */
const endsAt = (at: number, { tokens }: Sentence, words: Words): boolean =>
  tokens[at]?.type !== 'word' || (words.id('stopword', tokens, at) !== null && !isOf(at, tokens, words))

/** EXAMPLE `Doe, 42 ans,` · `Doe, de 42 anos, disse` · `Doe (42 Jahre)` · `el agresor, de 42 años,` */
function isSetOff({ from, to, count }: Years, sentence: Sentence, words: Words): boolean {
  const { tokens, people, concepts } = sentence
  const first = isOf(from - 1, tokens, words) ? from - 1 : from
  const opens = tokens[first - 1]?.text ?? ''
  if (!/^[,،(]$/u.test(opens) || (to < tokens.length && tokens[to]?.type !== 'mark')) return false
  if (opens === '(' && tokens[to]?.text === ')' && count >= GROWN && tokens[first - 2]?.type === 'word') return true
  return (
    people.some((person) => person.to === first - 1) ||
    concepts.some((hit) => PEOPLE.test(hit.id) && hit.to === first - 1 && !hit.weak) ||
    (opens !== '(' && isNameAlone(first - 2, sentence, words))
  )
}

/** EXAMPLE `la mort de Nabil, 17 ans,`: a word with a capital that is nothing known, where nouns have none */
const isNameAlone = (at: number, sentence: Sentence, words: Words): boolean => {
  const { tokens, concepts, places } = sentence
  const isHere = ({ from, to }: Range): boolean => from <= at && at < to
  return (
    words.orthography.capitals === 'names' &&
    tokens[at]?.capital === true &&
    tokens[at]?.text !== tokens[at]?.text.toUpperCase() &&
    words.id('stopword', tokens, at) === null &&
    !concepts.some(isHere) &&
    !places.some(isHere) &&
    !isPunishment(sentence)
  )
}

/** EXAMPLE `une fillette de trois ans` · `женщина 35 лет` · `dreijährige Tochter` */
function isOfSomebody(
  { from, to }: Years,
  { tokens, concepts }: Sentence,
  words: Words,
  isAdjective = to === from + 1,
): boolean {
  const noun = isOf(from - 1, tokens, words) ? from - 1 : from
  return (
    words.at('distance', tokens, to).length === 0 &&
    concepts.some(
      (hit) => (hit.to === noun || hit.to === from || (isAdjective && hit.from === to)) && PEOPLE.test(hit.id),
    )
  )
}

/** EXAMPLE `de` · `of`: a small word that leads from a person to the years, as one of counting does */
export const isOf = (at: number, tokens: readonly Token[], words: Words): boolean =>
  words.at('counted', tokens, at).some(({ id, to }) => id === 'of' && to === at + 1)

/** EXAMPLE `for 25 years` · `the strongest in 25 years` */
const isLasting = ({ from }: Years, { tokens }: Sentence, words: Words): boolean =>
  words.has('superlative', tokens) ||
  [1, 2, 3].some((back) => words.at('durationCue', tokens, from - back).some(({ id }) => id === 'length'))

const isPunishment = ({ concepts }: Sentence): boolean => concepts.some(({ id }) => PUNISHED.test(id))
