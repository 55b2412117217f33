import type { Words } from '../languages/pack'
import type { Flags, Sentence, Token } from '../model/sentence'
import { titlesIn, type Title } from '../kinds/titles'
import { hasCase } from '../text/case'
import { caselessRuns } from './caseless'

/** Words that may be a person's name. `sure`: a title or two words of a name say so. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly sure: boolean
}

const LONGEST = 6
/** Letters from which a word is capitalised in a headline in title case, where capitals tell nothing. */
const LONG_WORD = 5
/** How far before initials a title may stand: `the vice president of the country, JD Pike`. */
const TITLE_NEAR = 7

/** Candidate names in a sentence: by capitals, or in scripts without case after a title. */
export function findRuns(sentence: Sentence, words: Words): Run[] {
  const { tokens } = sentence
  const titles = titlesIn(sentence, words)
  const taken = takenTokens(sentence, words, titles)
  const caseless = tokens.filter(({ type, text }) => type === 'word' && !hasCase(text)).length > tokens.length / 3
  return caseless ? caselessRuns(sentence, words, titles, taken) : byCapitals(sentence, words, titles, taken)
}

/** Tokens that are something else: places, firm concepts, titles, names of days and months, words that are never names. */
function takenTokens({ tokens, concepts, places, numbers }: Sentence, words: Words, titles: readonly Title[]): Flags {
  const taken: (true | undefined)[] = []
  const take = ({ from, to }: { from: number; to: number }): void => {
    for (let i = from; i < to; i++) taken[i] = true
  }
  for (const hit of concepts)
    if (hit.to - hit.from > 1 || (!hit.weak && (!tokens[hit.from]?.capital || !hit.id.startsWith('count.')))) take(hit)
  places.forEach(take)
  for (const number of numbers) if (number.digits) take(number)
  for (const title of titles) if (!title.weak || title.sort === 'rank') take(title)
  for (const table of ['notName', 'weekday', 'month', 'stopword'] as const)
    for (const hit of words.find(table, tokens)) if (!hit.weak) take(hit)
  return taken
}

function byCapitals(sentence: Sentence, words: Words, titles: readonly Title[], taken: Flags): Run[] {
  const { tokens } = sentence
  const signs = { inHeadline: isTitleCase(tokens), inCyrillic: isMostlyCyrillic(tokens) }
  const doubtful = titles.filter(({ weak, sort }) => weak && sort === 'office')
  const runs: Run[] = []
  for (let i = 0; i < tokens.length;) {
    const from = doubtful.length === 0 ? i : afterTitle(tokens, i, doubtful, taken)
    const to = startsName(tokens, from, taken) ? endOfName(tokens, from, words, taken) : from
    if (to > from) {
      const run = judgeRun(sentence, from, to, titles, signs)
      if (run) runs.push(run)
    }
    i = Math.max(i + 1, to)
  }
  return runs
}

/** EXAMPLE `Chefin Anna Roth` · `Hafenbank-Chefin Anna Roth`: a title of several meanings is none of the name that it leads to. */
function afterTitle(tokens: readonly Token[], i: number, doubtful: readonly Title[], taken: Flags): number {
  let at = i
  while (tokens[at + 1]?.gap === '-' && tokens[at]?.capital) at++
  const title = doubtful.find(({ from }) => from === at)
  return title && startsName(tokens, title.to, taken) ? title.to : i
}

const startsName = (tokens: readonly Token[], i: number, taken: Flags): boolean => {
  const token = tokens[i]
  if (!token?.capital || taken[i]) return false
  return !isAcronym(token) || (isInitials(token) && isNamePart(tokens[i + 1], i + 1, taken))
}

const isAcronym = ({ text }: Token): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()

/** EXAMPLE `J.D.` · `JD` */
const isInitials = ({ text }: Token): boolean => /^(?:(?:\p{Lu}\.)+\p{Lu}?|\p{Lu}{2})$/u.test(text)

/** A capitalised word of mixed case, or one initial. */
const isNamePart = (token: Token | undefined, i: number, taken: Flags): boolean =>
  token !== undefined && token.type === 'word' && token.capital && !taken[i] && !isAcronym(token)

const ROMAN = /^[IVX]+$/u

/** Capitalised words with particles, initials and hyphens between: `Jan van der Berg`, `J. D. Pike`, `al-Masri`. */
function endOfName(tokens: readonly Token[], from: number, words: Words, taken: Flags): number {
  let to = from + 1
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i]
    if (!token) break
    if (token.text === '.' && token.gap === '' && tokens[i - 1]?.text.length === 1) {
      to = Math.max(to, i + 1)
    } else if (continuesName(token, i, taken) && scriptOf(token) === scriptOf(tokens[from])) to = i + 1
    else if (token.type !== 'word' || words.at('particle', tokens, i).length === 0) break
  }
  return tokens[to - 1]?.text === '.' ? to - 1 : to
}

const continuesName = (token: Token, i: number, taken: Flags): boolean =>
  token.gap.trim().length <= 1 &&
  (isNamePart(token, i, taken) || (token.capital && !taken[i] && (ROMAN.test(token.text) || isInitials(token))))

const scriptOf = (token: Token | undefined): string =>
  isCyrillic(token?.text ?? '') ? 'Cyrl' : /\p{Script=Latin}/u.test(token?.text ?? '') ? 'Latn' : ''

/** The script begins at U+0400: most words need no closer look. */
function isCyrillic(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x400) return /\p{Script=Cyrillic}/u.test(text)
  return false
}

/** What a whole sentence tells of its capitals and letters. */
interface Signs {
  readonly inHeadline: boolean
  readonly inCyrillic: boolean
}

function judgeRun(
  sentence: Sentence,
  from: number,
  to: number,
  titles: readonly Title[],
  { inHeadline, inCyrillic }: Signs,
): Run | null {
  const { tokens, text, concepts, places } = sentence
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  const titled = isTitled(from, titles, sentence)
  const capitals = tokens.slice(from, to).filter((token) => token.capital && token.text.length > 1)
  /* In Cyrillic text names of persons are written in Cyrillic; what stays Latin is a firm or a work. */
  if (capitals.length === 0 || (inCyrillic && scriptOf(tokens[from]) === 'Latn')) return null
  const beside = concepts.some(
    (hit) =>
      (hit.from === to || hit.to === from) &&
      /^(?:body|place|event|instrument)\./u.test(hit.id) &&
      tokens[hit.from]?.capital,
  )
  if (!titled && (beside || inHeadline || places.some((place) => place.from === to && tokens[to]?.gap === '-')))
    return { from, to, text: name, sure: false }
  const known = capitals.every((_, i) => concepts.some((hit) => hit.from === from + i))
  const plain = /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? '') && !isTitleNear(titles, from)
  return { from, to, text: name, sure: titled || (capitals.length >= 2 && !known && !plain) }
}

/** EXAMPLE `General Sow` · `Gen. Sow` · `директор ФСБ Ворский` · `le milieu de terrain malien Sow`: whose the title is may stand between */
function isTitled(from: number, titles: readonly Title[], { tokens, concepts, places }: Sentence): boolean {
  if (titles.length === 0) return false
  const leads = [
    ...concepts.filter(({ id }) => id.startsWith('body.')),
    ...places.filter(({ sort }) => sort === 'demonym'),
  ]
  const starts = [from, ...leads.filter(({ to }) => to === from).map((lead) => lead.from)]
  return titles.some(
    ({ to }) => starts.includes(to) || (to === from - 1 && (tokens[to]?.text === '.' || isAcronymAt(tokens, to))),
  )
}

const isAcronymAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && isAcronym(token)
}

const isTitleNear = (titles: readonly Title[], at: number): boolean =>
  titles.some(({ to }) => to <= at && at - to <= TITLE_NEAR)

function isMostlyCyrillic(tokens: readonly Token[]): boolean {
  let count = 0
  for (const { text } of tokens) if (isCyrillic(text)) count++
  return count > tokens.length / 3
}

/** No long word in lower case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ type, text }) => type === 'word' && text.length >= LONG_WORD)
  return long.length > 3 && long.every(({ capital }) => capital)
}
