import type { Words } from '../../languages/pack'
import type { PersonHit, Sentence, Token } from '../../model/sentence'
import { hasCase } from '../../text/case'
import type { Title } from '../titles'
import { appointedTo, officeBehindCopula } from './appointed'

const BEFORE = 7
const AFTER = 5

/**
 * Titles of a person: those before the name with nothing but small words, places and bodies between, chains of them,
 * those in apposition after it, and what the sentence says that one is or is appointed to.
 * EXAMPLE `le ministre malien de la Défense, Awa Sow` · `Lt. Col. Ito, chief of staff of the air force`
 */
export function titlesOf(person: PersonHit, titles: readonly Title[], sentence: Sentence, words: Words): Title[] {
  const before = isOfAnother(person, titles, sentence, words) ? [] : chainBefore(person.from, titles, sentence, words)
  const after = titles.find((title) => isApposition(person, title, sentence, words))
  const shared = before.length === 0 ? sharedTitle(person, titles, sentence, words) : []
  const second = after && secondTitle(after, titles, sentence, words)
  const told = officeBehindCopula(person, titles, sentence, words) ?? appointedTo(person, titles, sentence, words)
  const others = [after, second, told].filter((title) => title !== undefined)
  return [...new Set([...before, ...shared, ...others])]
}

/**
 * EXAMPLE `a spokesman for the Harbour Service`: what a small word leads to is what the office is of, not its bearer;
 * `President van der Molen` has the small words in the name.
 */
function isOfAnother(person: PersonHit, titles: readonly Title[], { tokens }: Sentence, words: Words): boolean {
  const at = person.from - 1
  const token = tokens[at]
  if (!token || token.type === 'mark' || token.capital || titles.some(({ to }) => to === person.from)) return false
  if (
    person.person
      .toLowerCase()
      .split(/[\s’'-]+/u)
      .includes(token.text.toLowerCase())
  )
    return false
  return words.at('stopword', tokens, at).length > 0 || words.at('particle', tokens, at).length > 0
}

function chainBefore(at: number, titles: readonly Title[], sentence: Sentence, words: Words): Title[] {
  const title = titles.filter(({ to }) => to <= at && at - to <= BEFORE).at(-1)
  if (!title || !isBridge(title.to, at, sentence, words)) return []
  const supported = !title.weak || isSupported(title.to, at, sentence, words)
  return [
    ...chainBefore(
      title.from,
      titles.filter((other) => other.to <= title.from && isBeside(other, title, sentence, words)),
      sentence,
      words,
    ),
    ...(supported ? [title] : []),
  ]
}

/**
 * A title of several meanings touches its bearer, but for whose it is and `former`, or is of a body.
 * EXAMPLE `الرئيس الكيني السابق سو` · `head of the museum, Sow`
 */
function isSupported(from: number, to: number, { tokens, places, concepts }: Sentence, words: Words): boolean {
  const ofBody = concepts.some((hit) => hit.id.startsWith('body.') && !hit.weak && hit.from >= from && hit.to <= to)
  const isWhose = (i: number): boolean =>
    places.some((place) => place.from <= i && i < place.to) || words.at('modifier', tokens, i).length > 0
  return ofBody || tokens.slice(from, to).every((_, i) => isWhose(from + i))
}

/** EXAMPLE `Minister General Sow` · `the governor of the province of Kivu, General Sow` */
const isBeside = (one: Title, other: Title, sentence: Sentence, words: Words): boolean =>
  other.from - one.to <= 1 ||
  (!one.weak &&
    other.from - one.to <= BEFORE &&
    isComma(sentence.tokens[other.from - 1]) &&
    isBridge(one.to, other.from, sentence, words))

const isComma = (token: Token | undefined): boolean => /^[,،]$/u.test(token?.text ?? '')

/**
 * Whether tokens from `from` to `to` only lead from a title to its bearer. One comma may stand last; before it may be
 * what the title is of, by any name.
 */
function isBridge(from: number, to: number, sentence: Sentence, words: Words): boolean {
  const { tokens, places, concepts, people } = sentence
  const parted = isComma(tokens[to - 1])
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) return false
    if (people.some((person) => person.from <= i && i < person.to)) return false
    if (isAcronym(token) || (parted && i > from && isNameOf(token, i, sentence, words))) continue
    if (token.type === 'mark') {
      if (
        !/^[,،.“"«]$/u.test(token.text) ||
        (token.text !== '.' && i < to - 1) ||
        (token.text === '.' && token.gap !== '')
      )
        return false
      continue
    }
    const bridge =
      places.some((place) => place.from <= i && i < place.to) ||
      concepts.some((hit) => hit.from <= i && i < hit.to && /^(?:body|topic|mode|office)\./u.test(hit.id)) ||
      words.at('stopword', tokens, i).length > 0 ||
      words.at('modifier', tokens, i).length > 0 ||
      words.at('particle', tokens, i).length > 0 ||
      words.at('honorific', tokens, i).length > 0 ||
      words.at('placeNoun', tokens, i).length > 0 ||
      (token.capital && words.at('notName', tokens, i).length > 0) ||
      (token.fold.length <= 3 && !token.capital)
    if (!bridge) return false
  }
  return true
}

/** EXAMPLE `le colonel du GIGN Sow` */
const isAcronym = ({ text, type }: Token): boolean => type === 'word' && /^\p{Lu}{2,}$/u.test(text)

/** EXAMPLE `the governor of Northmark, Sow` · `مدير شرطة ولاية نورمارك، سو` */
const isNameOf = (token: Token, i: number, { tokens }: Sentence, words: Words): boolean =>
  token.type === 'word' && (token.capital || (!hasCase(token.text) && words.at('placeNoun', tokens, i - 1).length > 0))

/** EXAMPLE `Abdou Sow, head of the delegation` · `عبد الله سو، رييس الوفد` */
function isApposition(
  person: PersonHit,
  title: Title,
  { tokens, people, places, concepts }: Sentence,
  words: Words,
): boolean {
  if (
    title.sort !== 'office' ||
    title.from <= person.to ||
    title.from - person.to > AFTER ||
    (title.weak && title.from - person.to > 2)
  )
    return false
  if (!/^[,،(–—-]$/u.test(tokens[person.to]?.text ?? '')) return false
  if (people.some(({ from }) => from >= person.to && from <= title.to + 1)) return false
  return tokens
    .slice(person.to + 1, title.from)
    .every((_, i) => leadsToTitle(person.to + 1 + i, title, { tokens, places, concepts }, words))
}

/** EXAMPLE `Awa Sow, le ministre de la Défense et vice-présidente du parti`: a second title joined to the first by `and` */
function secondTitle(
  first: Title,
  titles: readonly Title[],
  { tokens, people }: Sentence,
  words: Words,
): Title | undefined {
  return titles.find(
    (title) =>
      title.sort === 'office' &&
      !title.weak &&
      title.from > first.to &&
      title.from - first.to <= AFTER &&
      words.at('range', tokens, title.from - 1).some(({ id, to }) => id === 'and' && to === title.from) &&
      tokens.slice(first.to, title.from).every(({ type }) => type !== 'mark') &&
      !people.some(({ from }) => from >= first.to && from <= title.to),
  )
}

const SHORT = 4

/** EXAMPLE `the`, `malischer`, `former`; one other word may touch the title: `el actual entrenador` */
function leadsToTitle(
  i: number,
  title: Title,
  { tokens, places, concepts }: Pick<Sentence, 'tokens' | 'places' | 'concepts'>,
  words: Words,
): boolean {
  const token = tokens[i]
  if (!token || token.type !== 'word' || words.at('reporting', tokens, i).length > 0) return false
  const within = ({ from, to }: { from: number; to: number }): boolean => from <= i && i < to
  if (places.some(within) || words.at('modifier', tokens, i).length > 0) return true
  const known = concepts.filter((hit) => within(hit) && !hit.weak)
  if (known.some(({ id }) => id.startsWith('act.'))) return false
  if (known.length > 0) return known.every(({ id }) => /^(?:body|topic|mode|office)\./u.test(id))
  return token.fold.length <= SHORT || (i === title.from - 1 && words.at('stopword', tokens, i).length === 0)
}

/** EXAMPLE `generals Sow and Ito`: a plural title before the first serves both. */
function sharedTitle(person: PersonHit, titles: readonly Title[], sentence: Sentence, words: Words): Title[] {
  const { people, tokens } = sentence
  const first = people.filter(({ to }) => to <= person.from && person.from - to <= 2).at(-1)
  if (!first || tokens.slice(first.to, person.from).some(({ type, fold }) => type === 'mark' || fold.length > 3))
    return []
  return chainBefore(first.from, titles, sentence, words).filter(
    (title) => title.sort === 'rank' && isPlural(title, sentence, words),
  )
}

/** A form is a plural when its table has a shorter form that begins the same. */
function isPlural(title: Title, { tokens }: Sentence, words: Words): boolean {
  const word = tokens[title.from]?.fold ?? ''
  const forms = words.pack.tables.rank[title.id] ?? []
  return forms.some((form) => {
    const bare = form.replace(/[?*]$/u, '').toLowerCase()
    return (
      !bare.includes(' ') && bare.length < word.length && word.startsWith(bare.slice(0, Math.max(3, bare.length - 2)))
    )
  })
}
