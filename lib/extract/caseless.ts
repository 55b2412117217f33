import type { Title } from '../kinds/titles'
import type { Words } from '../languages/pack'
import type { Flags, Sentence, Token } from '../model/sentence'
import type { Run } from './runs'

const LONGEST = 4
/** How many words may stand between a title and the name: places, adjectives of places, modifiers. */
const BETWEEN = 4

/** Candidate names in a script without capitals: after a title, or before one in apposition. */
export function caselessRuns(sentence: Sentence, words: Words, titles: readonly Title[], taken: Flags): Run[] {
  const after = titles.flatMap((title) => afterTitle(sentence, words, title, taken))
  const before = titles.flatMap((title) => beforeTitle(sentence, words, title, taken))
  return [...after, ...before.filter((run) => !after.some(({ from, to }) => from < run.to && run.from < to))]
}

/**
 * EXAMPLE `العميد عبد الغني مهيب، رييس الوفد` · `الرييس الامريكي دونالد ترامب` · `رئيس الحكومة السابق، سالم كنعان،`
 * What only a word of several meanings leads to wants to be known from elsewhere.
 */
function afterTitle(sentence: Sentence, words: Words, title: Title, taken: Flags): Run[] {
  const { tokens } = sentence
  let from = skipBetween(sentence, words, title.to)
  const parted = /^[،,«"“]$/u.test(tokens[from]?.text ?? '')
  if (parted) from++
  let to = endOfRun(sentence, words, from, taken)
  for (let i = from; i < to; i++) {
    if (words.at('modifier', tokens, i).length === 0) continue
    from = i + 1
    to = endOfRun(sentence, words, from, taken)
  }
  const ended = to === tokens.length || tokens[to]?.type === 'mark' || (!parted && (taken[to] || to - from <= 2))
  if (to === from || !ended || (parted && to - from < 2)) return []
  const firm =
    !title.weak ||
    sentence.places.some((place) => place.from === title.to) ||
    words.at('modifier', tokens, title.to).length > 0
  return [runOf(sentence, from, to, firm && (to - from >= 2 || isSurname(sentence, words, from, title)))]
}

/** One word between a firm title and a mark or the end; what has the article is rather an adjective. */
function isSurname({ tokens }: Sentence, words: Words, at: number, title: Title): boolean {
  const next = tokens[at + 1]
  return (
    at === title.to &&
    tokens[at]?.variants.length === 0 &&
    (!next || next.type === 'mark' || words.at('stopword', tokens, at + 1).length > 0)
  )
}

/** EXAMPLE `قال سالم كنعان، رئيس الحكومة`: the words back to one that is no name. */
function beforeTitle(sentence: Sentence, words: Words, title: Title, taken: Flags): Run[] {
  const { tokens, places, concepts } = sentence
  const to = title.from - 1
  const ofSomething =
    places.some(({ from }) => from === title.to) ||
    concepts.some(({ id, from }) => from === title.to && id.startsWith('body.'))
  if (title.sort !== 'office' || (title.weak && !ofSomething) || !/^[،,(]$/u.test(tokens[to]?.text ?? '')) return []
  let from = to
  while (from > 0 && to - from <= LONGEST && isNameWord(from - 1, sentence, words, taken)) from--
  const length = to - from
  return length >= 2 && length <= LONGEST ? [runOf(sentence, from, to, true)] : []
}

function skipBetween({ tokens, places }: Sentence, words: Words, start: number): number {
  let from = start
  while (from - start < BETWEEN) {
    const place = places.find((hit) => hit.from === from)
    const modifier = words.at('modifier', tokens, from)[0]
    if (!place && !modifier) break
    from = place?.to ?? modifier?.to ?? from + 1
  }
  return from
}

function endOfRun(sentence: Sentence, words: Words, from: number, taken: Flags): number {
  const { tokens } = sentence
  let to = from
  let extra = 0
  while (to < tokens.length && to - from < LONGEST + extra && isNameWord(to, sentence, words, taken)) {
    if (words.at('particle', tokens, to).length > 0) extra = 1
    to++
  }
  return to
}

const runOf = ({ tokens, text }: Sentence, from: number, to: number, sure: boolean): Run => ({
  from,
  to,
  text: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  sure,
})

function isNameWord(i: number, { tokens, concepts, places }: Sentence, words: Words, taken: Flags): boolean {
  const token = tokens[i]
  if (!token || token.type !== 'word' || token.text.length < 2) return false
  if (words.at('particle', [token], 0).length > 0) return true
  return (
    !taken[i] &&
    !hasOtherShape(token, words) &&
    !places.some(({ from, to }) => from <= i && i < to) &&
    !concepts.some((hit) => hit.from === i && !hit.weak)
  )
}

/** EXAMPLE `كثيرًا` ends, `للمجيء` begins as no name does */
const hasOtherShape = ({ text }: Token, words: Words): boolean =>
  Object.values(words.pack.tables.notNameShape)
    .flat()
    .some((shape) => (shape.endsWith('-') ? text.startsWith(shape.slice(0, -1)) : text.endsWith(shape.slice(1))))
