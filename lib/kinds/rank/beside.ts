import type { Words } from '../../languages/pack'
import type { PersonHit, Sentence } from '../../model/sentence'
import type { Title } from '../titles'

const BEFORE = 7
const AFTER = 5

/**
 * Titles of a person: those before the name with nothing but small words, places and bodies between, chains of them,
 * and those in apposition after it.
 * EXAMPLE `le ministre malien de la Défense, Awa Sow` · `Lt. Col. Ito, chief of staff of the air force`
 */
export function titlesOf(person: PersonHit, titles: readonly Title[], sentence: Sentence, words: Words): Title[] {
  const before = chainBefore(person.from, titles, sentence, words)
  const after = titles.find((title) => isApposition(person, title, sentence, words))
  const shared = before.length === 0 ? sharedTitle(person, titles, sentence, words) : []
  return [...before, ...shared, ...(after ? [after] : [])]
}

function chainBefore(at: number, titles: readonly Title[], sentence: Sentence, words: Words): Title[] {
  const title = titles.filter(({ to }) => to <= at && at - to <= BEFORE).at(-1)
  if (!title || !isBridge(title.to, at, sentence, words)) return []
  const supported = !title.weak || title.to === at
  return [
    ...chainBefore(
      title.from,
      titles.filter((other) => other.to <= title.from && title.from - other.to <= 1),
      sentence,
      words,
    ),
    ...(supported ? [title] : []),
  ]
}

/** Whether tokens from `from` to `to` only lead from a title to its bearer. One comma may stand last. */
function isBridge(from: number, to: number, sentence: Sentence, words: Words): boolean {
  const { tokens, places, concepts, people } = sentence
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) return false
    if (people.some((person) => person.from <= i && i < person.to)) return false
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
      (token.fold.length <= 3 && !token.capital)
    if (!bridge) return false
  }
  return true
}

/** EXAMPLE `Abdou Sow, head of the delegation` · `عبد الله سو، رييس الوفد` */
function isApposition(person: PersonHit, title: Title, { tokens, people, concepts }: Sentence, words: Words): boolean {
  if (
    title.sort !== 'office' ||
    title.from <= person.to ||
    title.from - person.to > AFTER ||
    (title.weak && title.from - person.to > 2)
  )
    return false
  if (!/^[,،(–—-]$/u.test(tokens[person.to]?.text ?? '')) return false
  if (people.some(({ from }) => from >= person.to && from <= title.to + 1)) return false
  for (let i = person.to + 1; i < title.from; i++) {
    const token = tokens[i]
    if (
      !token ||
      token.type === 'mark' ||
      concepts.some((hit) => hit.from === i && hit.id.startsWith('act.') && !hit.weak)
    )
      return false
    if (words.at('reporting', tokens, i).length > 0) return false
  }
  return true
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
