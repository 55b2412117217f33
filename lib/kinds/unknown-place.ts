import type { TableName, Words } from '../languages/pack'
import type { Sentence, Token } from '../model/sentence'
import { hasCase } from '../text/case'
import { chainOf } from './gazetteer'

/** A place that no gazetteer has, named beside a word that says what it is (`the town of X`, `stadium X`). */
export interface NamedPlace {
  readonly from: number
  readonly to: number
  readonly name: string
  /** Where it is said to lie, from the nearest place outwards; empty when unsaid. */
  readonly chain: readonly string[]
  /** Concept of the site (`place.stadium`) or null for towns and regions. */
  readonly site: string | null
  readonly rule: string
}

/** Sites that bear names of their own. */
const SITES: ReadonlySet<string> = new Set([
  'place.stadium',
  'place.airport',
  'place.refugee_camp',
  'place.hospital',
  'place.prison',
  'place.square',
  'place.military_base',
  'place.river',
  'place.lake',
  'place.volcano',
  'place.palace',
  'place.hotel',
])
const NOUNS: ReadonlySet<TableName> = new Set(['placeNoun'])
/** A quotation mark that opens. EXAMPLE `بلدة "تيمبي"` */
export const OPENING_QUOTE = /^["“„«‘]$/u
const MOST_WORDS = 4
const PLACE_REACH = 4

/** Named places of a sentence that the gazetteer lacks, in order. */
export function findUnknownPlaces(sentence: Sentence, words: Words): NamedPlace[] {
  const found: NamedPlace[] = []
  words.begins(NOUNS, sentence.tokens).forEach((_, i) => {
    const noun = words.at('placeNoun', sentence.tokens, i).find(({ weak }) => !weak)
    const name = noun && (noun.id === 'after' ? nameBefore(sentence, words, i) : nameAfter(sentence, words, noun.to))
    if (noun && name)
      found.push(
        make(sentence, words, name, null, noun.id === 'after' ? `name+${noun.id}` : `${noun.id}+name`, noun.to),
      )
  })
  for (const { id, from, to, weak } of sentence.concepts) {
    const name =
      SITES.has(id) && !weak ? (nameAfter(sentence, words, to, 2) ?? nameBefore(sentence, words, from)) : null
    if (name) found.push(make(sentence, words, name, id, 'site', to))
  }
  if (found.length < 2) return found
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) =>
          j !== i &&
          other.from < one.to &&
          one.from < other.to &&
          ((other.site !== null && one.site === null) || (j < i && !(one.site !== null && other.site === null))),
      ),
  )
}

/** The known place, from itself outwards, that a name which ends at `to` is said to lie in; empty when unsaid. */
export function holderOf(sentence: Sentence, words: Words, to: number): readonly string[] {
  const holder = sentence.places.find(
    (hit) => hit.sort === 'name' && hit.from >= to && hit.from - to <= PLACE_REACH && isHeld(sentence, words, hit.from),
  )
  return holder ? chainOf(holder.place) : []
}

/** A comma or a cue of place brings in where it lies. EXAMPLE `Wuraba, Ethiopia`, `stadium in Durban` */
function isHeld({ tokens }: Sentence, words: Words, from: number): boolean {
  return (
    tokens[from - 1]?.text === ',' ||
    [1, 2].some(
      (back) =>
        words.at('placeCue', tokens, from - back).length > 0 || words.at('placeNoun', tokens, from - back).length > 0,
    )
  )
}

function make(
  sentence: Sentence,
  words: Words,
  { from, to }: { from: number; to: number },
  site: string | null,
  rule: string,
  end: number,
): NamedPlace {
  const { tokens, text } = sentence
  const start = tokens[from]?.start ?? 0
  return {
    from,
    to,
    name: text.slice(start, tokens[to - 1]?.end ?? start),
    chain: holderOf(sentence, words, Math.max(to, end)),
    site,
    rule,
  }
}

/** Capitalised words that begin at `from`, up to a person (`the island of Wuraba Sow left`); in scripts without case one or two words that no table knows. */
function nameAfter(sentence: Sentence, words: Words, start: number, caseless = 1): { from: number; to: number } | null {
  const { tokens } = sentence
  const from = OPENING_QUOTE.test(tokens[start]?.text ?? '') ? start + 1 : start
  let to = from
  const mayGoOn = (i: number): boolean =>
    i === from || (i - from < MOST_WORDS && !sentence.people.some((person) => person.from === i))
  while (mayGoOn(to) && isNamePart(sentence, words, to, to - from < caseless)) to++
  const first = tokens[from]
  if (to === from || !first) return null
  return isFree(sentence, from, to) ? { from, to } : null
}

function nameBefore(sentence: Sentence, words: Words, to: number): { from: number; to: number } | null {
  let from = to
  while (
    to - from < MOST_WORDS &&
    from > 0 &&
    isCased(sentence.tokens[from - 1]) &&
    isNamePart(sentence, words, from - 1, false)
  )
    from--
  return from < to && isFree(sentence, from, to) ? { from, to } : null
}

function isNamePart({ tokens, concepts }: Sentence, words: Words, index: number, mayBeCaseless: boolean): boolean {
  const token = tokens[index]
  if (!token || token.type !== 'word' || token.text.length < 3) return false
  if (NEVER.some((table) => words.id(table, tokens, index) !== null)) return false
  if (concepts.some(({ from, to }) => from <= index && index < to)) return false
  /* Without case an adjective or a verb after `and` would pass for a name. */
  return isCaseless(token) ? mayBeCaseless && !/(?:ه|ها|هم|ت)$|^[وف]/u.test(token.fold) : token.capital
}

const NEVER = ['stopword', 'placeCue', 'placeNoun', 'vague', 'cardinal', 'weekday', 'month'] as const

const isCaseless = ({ text }: Token): boolean => !hasCase(text)
const isCased = (token: Token | undefined): boolean => token !== undefined && !isCaseless(token)

const OTHER = [...NEVER, 'notName', 'honorific', 'notPlace'] as const

/** Whether a word is something else than a name that nothing is known of. */
export const isKnownWord = (
  { tokens, concepts, places, people, numbers }: Sentence,
  words: Words,
  index: number,
): boolean =>
  [concepts, places, people, numbers].some((hits) => hits.some(({ from, to }) => from <= index && index < to)) ||
  OTHER.some((table) => words.id(table, tokens, index) !== null)

/** A known place or a person is none of ours. */
const isFree = ({ places, people }: Sentence, from: number, to: number): boolean =>
  !places.some((hit) => hit.from < to && from < hit.to) && !people.some((hit) => hit.from <= from && to < hit.to)
