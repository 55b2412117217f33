import type { Words } from '../languages/pack'
import type { Hit, Sentence, Token } from '../model/sentence'
import type { PlaceValue } from '../model/value'
import { hasCase } from '../text/case'
import { isGoing, JOURNEY } from './journey'
import { isAnd, siteOf } from './site'
import { holderOf, isKnownWord, OPENING_QUOTE, type NamedPlace } from './unknown-place'
import type { Range } from './clause'

/** A place that no gazetteer has, named with nothing but a cue of place (`in Wuraba`). */
export interface BarePlace extends Range {
  readonly value: PlaceValue
  readonly rule: string
  readonly asked: string
}

/** Words of a name at most, and letters of each at least. */
const MOST_WORDS = 3
const LEAST_LETTERS = 3
/** In scripts without case. */
const LEAST_CASELESS = 4
/** Names in a row (`in A, B, C and D`) at most. */
const MOST_NAMES = 12
/** Letters from which a word, bar the most common, is capitalised in a headline in title case. */
const LONG_WORD = 4

/** Names behind a cue of place that are nothing else known, in order; `named` are taken already. Linear. */
export function findBarePlaces(sentence: Sentence, words: Words, named: readonly NamedPlace[]): BarePlace[] {
  const { tokens } = sentence
  const found: BarePlace[] = []
  for (const cue of words.find('placeCue', tokens)) {
    for (const at of runsOf(sentence, words, cue)) {
      const taken = [...named, ...found].some(({ from, to }) => from < at.to && at.from < to)
      if (!taken) found.push(make(sentence, words, cue, at))
    }
  }
  return found.length > 0 && isTitleCase(sentence, words) ? [] : found
}

function make(sentence: Sentence, words: Words, cue: Hit, { from, to }: Range): BarePlace {
  const { tokens, text } = sentence
  const [first, last] = [tokens[from], tokens[to - 1]]
  const site = siteOf(sentence, words, { from, to })
  const loose =
    cue.weak ||
    cue.id === AIM ||
    cue.id === 'from' ||
    words.orthography.capitals !== 'names' ||
    words.at('looseCue', tokens, cue.from).some((hit) => hit.to === cue.to)
  return {
    from,
    to,
    value: {
      name: text.slice(first?.start ?? 0, last?.end ?? 0),
      chain: holderOf(sentence, words, to),
      bare: loose ? 'doubtful' : 'sure',
      ...(site !== null && { site }),
    },
    rule: `bare+${cue.id}`,
    asked: JOURNEY.has(cue.id) ? `where.${cue.id}` : 'where',
  }
}

const ENDING = 'ending'
const AIM = 'aim'
const PLACE = /^place\./u
const APOSTROPHE = /^['’ʼ]$/u

/** The names that a cue brings in, or that its ending closes. */
function runsOf(sentence: Sentence, words: Words, cue: Hit): Range[] {
  const { tokens } = sentence
  if (cue.id === ENDING || cue.id === AIM) return runBefore(sentence, words, cue)
  const demonym = sentence.places.find((hit) => hit.from === cue.to && hit.sort === 'demonym')
  const behind = demonym?.to ?? cue.to
  const quoted = OPENING_QUOTE.test(tokens[behind]?.text ?? '')
  const from = quoted ? behind + 1 : behind
  const first = tokens[from]
  /* Where capitals tell a name, quotation marks tell a work. */
  if (quoted && hasCase(first?.text ?? '')) return []
  if (first?.type !== 'word' || (!first.capital && hasCase(first.text)) || !isAlike(tokens[cue.from], first)) return []
  if (cue.id === 'to' && !isGoing(sentence, words, { from, to: from + 1 })) return []
  const names = listAt(sentence, words, from)
  return cue.id === 'from' ? names.filter((name) => isOfPlace(sentence, cue, name)) : names
}

/** What comes from a name, or is of it, tells a place where it is one itself, or where a comma tells what holds the name. */
function isOfPlace({ tokens, concepts, places }: Sentence, cue: Hit, { to }: Range): boolean {
  return (
    concepts.some(({ id, to: end, weak }) => end === cue.from && !weak && PLACE.test(id)) ||
    (tokens[to]?.text === ',' && places.some(({ from, sort }) => from === to + 1 && sort === 'name'))
  )
}

/** In Cyrillic text places are written in Cyrillic; what stays Latin is a firm or a work. */
const isAlike = (cue: Token | undefined, { text }: Token): boolean => isLatin(text) === isLatin(cue?.text ?? '')

/** A Latin letter stands first: all of them come before U+0250. */
const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250

/** EXAMPLE `Wuraba’da`: a case ending after an apostrophe closes the name */
function runBefore(sentence: Sentence, words: Words, cue: Hit): Range[] {
  const { tokens } = sentence
  if (!APOSTROPHE.test(tokens[cue.from]?.gap ?? '')) return []
  let from = cue.from
  while (from > 0 && cue.from - from < MOST_WORDS && isPart(sentence, words, from - 1)) from--
  /* The opening of a sentence is capital whatever it is. */
  if (from === 0 && cue.from > 1) from = 1
  const before = from > 1 && tokens[from - 1]?.capital && tokens[from]?.gap === ' '
  return from < cue.from && !before ? [{ from, to: cue.from }] : []
}

/** One name, or those of a list that a word for `and` closes. EXAMPLE `in Wuraba, Tolka and Bern` */
function listAt(sentence: Sentence, words: Words, start: number): Range[] {
  const names: Range[] = []
  let at = start
  while (names.length < MOST_NAMES) {
    const to = endOfName(sentence, words, at) ?? sentence.places.find(({ from }) => from === at)?.to
    if (to === undefined) break
    names.push({ from: at, to })
    const isLast = isAnd(sentence.tokens, words, at - 1)
    const comma = sentence.tokens[to]?.text === ','
    const next = comma || isAnd(sentence.tokens, words, to) ? to + 1 : null
    const closes = next !== null && comma && isAnd(sentence.tokens, words, next)
    if (next === null || isLast) break
    at = closes ? next + 1 : next
  }
  const listed =
    names.length > 1 && isAnd(sentence.tokens, words, (names.at(-1)?.from ?? 0) - 1) ? names : names.slice(0, 1)
  return listed.filter(({ from }) => !sentence.places.some((hit) => hit.from === from))
}

/** Where a name that begins at `from` ends, or undefined where none does. */
function endOfName(sentence: Sentence, words: Words, from: number): number | undefined {
  const { tokens } = sentence
  const first = tokens[from]
  if (!first) return undefined
  if (!hasCase(first.text)) return isCaselessName(sentence, words, from) ? from + 1 : undefined
  let to = from
  while (to - from < MOST_WORDS && (to === from || isWithin(tokens, to)) && isPart(sentence, words, to)) to++
  return to > from && isWhole(sentence, words, to) ? to : undefined
}

const isWithin = (tokens: readonly Token[], i: number): boolean => /^(?:[ \u00A0]|[-‐‑'’])$/u.test(tokens[i]?.gap ?? '')

/** Nothing goes on behind it: neither a further name nor a number nor the rest of a compound. */
function isWhole({ tokens, concepts }: Sentence, words: Words, to: number): boolean {
  const next = tokens[to]
  if (!next) return true
  if (next.type === 'number' || (next.type === 'word' && next.gap !== ' ' && next.gap !== '\u00A0')) return false
  if (!next.capital) return !isAdjective(tokens[to - 1], next, words)
  return words.orthography.capitals === 'nouns' && concepts.some((hit) => hit.from <= to && to < hit.to)
}

/** EXAMPLE `в Вурабской школе`: what has the ending of an adjective and a word behind it is no name itself */
function isAdjective(token: Token | undefined, next: Token, words: Words): boolean {
  if (next.type !== 'word') return false
  return Object.entries(words.pack.tables.nameEnding).some(
    ([instead, endings]) =>
      instead !== '' &&
      instead !== 'last' &&
      endings.some((ending) => token?.text.endsWith(ending) || isDeclined(token?.text ?? '', instead, ending)),
  )
}

/** What `ский` and `ского` share stands before the last two letters or three, whatever the gender: `ск` of `Вурабской`. */
function isDeclined(text: string, instead: string, ending: string): boolean {
  let shared = 0
  while (shared < instead.length && instead[shared] === ending[shared]) shared++
  const stem = instead.slice(0, shared)
  return stem !== instead && stem.length > 1 && [2, 3].some((rest) => text.slice(0, -rest).endsWith(stem))
}

/** A capitalised word of no table, no person and no known place. */
function isPart(sentence: Sentence, words: Words, i: number): boolean {
  const token = sentence.tokens[i]
  return (
    token?.type === 'word' &&
    token.capital &&
    token.text.length >= LEAST_LETTERS &&
    token.text !== token.text.toUpperCase() &&
    !isKnownWord(sentence, words, i)
  )
}

/** Shapes of Arabic words that names of foreign places seldom have. */
const OTHER_SHAPE = /^(?:ال|لل|وال|بال)|(?:ه|ها|هم|ات|ون|ين|تي|ا)$/u

/** A word that no table knows, with what may be attached to it or without. */
function isCaselessName(sentence: Sentence, words: Words, i: number): boolean {
  const token = sentence.tokens[i]
  return (
    token?.type === 'word' &&
    token.fold.length >= LEAST_CASELESS &&
    !OTHER_SHAPE.test(token.fold) &&
    !isKnownWord(sentence, words, i)
  )
}

/** No long word in lower case: capitals tell nothing. */
function isTitleCase({ tokens }: Sentence, words: Words): boolean {
  const long = tokens.filter(
    ({ type, text }, i) =>
      type === 'word' && hasCase(text) && text.length >= LONG_WORD && words.id('stopword', tokens, i) === null,
  )
  return long.length > 2 && long.every(({ capital }) => capital)
}
