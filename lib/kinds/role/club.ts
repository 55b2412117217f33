import type { Words } from '../../languages/pack'
import type { PersonHit, Sentence, Token } from '../../model/sentence'
import type { Found } from '../kind'
import { isSport, titlesIn, type Title } from '../titles'

/** The role of one who plays for a club; the club's name stands in `of`. */
export const CLUB = 'body.club'

const PLAYER = /^office\.(?:player|goalkeeper|defender|midfielder|striker)$/u
const LONGEST = 6

/** Half-open token range of a club's name. */
interface Name {
  readonly from: number
  readonly to: number
}

/** The club of a player, by where its name stands: no list of clubs is needed. */
export function findClubs(sentence: Sentence, words: Words): Found<'role'>[] {
  if (!isSport(sentence.concepts) && !sentence.concepts.some(({ id }) => PLAYER.test(id))) return []
  const players = titlesIn(sentence, words).filter(({ id }) => PLAYER.test(id))
  if (players.length === 0 && !isSport(sentence.concepts)) return []
  return sentence.people.flatMap((person) => {
    const name =
      inBrackets(person, sentence) ??
      inCompound(person, players, sentence) ??
      afterTitle(person, players, sentence, words)
    return name ? [toFound(person, name, sentence)] : []
  })
}

/** EXAMPLE `Bo Reed (Harbour Rovers)` */
function inBrackets(person: PersonHit, sentence: Sentence): Name | null {
  const { tokens, places } = sentence
  if (tokens[person.to]?.text !== '(') return null
  const from = person.to + 1
  const close = tokens.slice(from, from + LONGEST + 1).findIndex(({ text }) => text === ')')
  if (close < 1 || tokens.slice(from, from + close).some(({ type }) => type !== 'word')) return null
  const to = endOfCapitals(tokens, from)
  /* EXAMPLE `(Racing Marino de Grecia)`: who comes from a country there is a club, though it reads like a person. */
  return named(from, to, sentence, { ofCountry: places.some((place) => place.from === to + 1) })
}

/** EXAMPLE `der Rovers-Stürmer Bo Reed` */
function inCompound(person: PersonHit, players: readonly Title[], sentence: Sentence): Name | null {
  const { tokens } = sentence
  const title = players.find(({ to }) => to === person.from)
  if (!title || tokens[title.from]?.gap !== '-') return null
  let from = title.from - 1
  while (from > 0 && tokens[from]?.gap === '-') from--
  return named(from, title.from, sentence)
}

/** EXAMPLE `Bo Reed, le défenseur du Racing` */
function afterTitle(person: PersonHit, players: readonly Title[], sentence: Sentence, words: Words): Name | null {
  const { tokens } = sentence
  const title = players.find(({ from }) => from > person.to && from - person.to <= 2)
  if (!title || !/^[,،]$/u.test(tokens[person.to]?.text ?? '')) return null
  const small = words.at('particle', tokens, title.to).length > 0 || words.at('stopword', tokens, title.to).length > 0
  return small ? named(title.to + 1, endOfCapitals(tokens, title.to + 1), sentence) : null
}

function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from
  while (tokens[to]?.capital && to - from < LONGEST) to++
  return to
}

/** Null for a country, a person, or words that begin small. */
function named(
  from: number,
  to: number,
  { tokens, places, people }: Sentence,
  { ofCountry } = { ofCountry: false },
): Name | null {
  if (to <= from || !tokens[from]?.capital) return null
  const country = places.some((place) => place.from <= from && place.to >= to && !place.place.includes('/'))
  return country || (!ofCountry && people.some((person) => person.from < to && from < person.to)) ? null : { from, to }
}

function toFound(person: PersonHit, name: Name, { tokens, text }: Sentence): Found<'role'> {
  const of = text.slice(tokens[name.from]?.start ?? 0, tokens[name.to - 1]?.end ?? 0)
  return {
    value: { role: CLUB, people: [person.person], of },
    start: tokens[Math.min(name.from, person.from)]?.start ?? 0,
    end: tokens[Math.max(name.to, person.to) - 1]?.end ?? 0,
    rule: 'club',
    asked: CLUB,
    person: person.person,
  }
}
