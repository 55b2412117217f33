import type { Words } from '../languages/pack'
import type { Sentence, Token } from '../model/sentence'
import { titlesIn, type Title } from '../kinds/titles'

/** Words that may be a person's name. `sure`: a title or two words of a name say so. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly sure: boolean
}

const LONGEST = 6
const LONGEST_CASELESS = 4
/** Share of capitalised words from which a sentence is a headline in title case, where capitals tell nothing. */
const TITLE_CASE = 0.6

/** Candidate names in a sentence: by capitals, or in scripts without case after a title. */
export function findRuns(sentence: Sentence, words: Words): Run[] {
  const { tokens } = sentence
  const titles = titlesIn(tokens, sentence.concepts, words)
  const taken = takenTokens(sentence, words, titles)
  const caseless =
    tokens.filter(({ type, text }) => type === 'word' && text.toLowerCase() === text.toUpperCase()).length >
    tokens.length / 3
  return caseless ? afterTitles(sentence, words, titles, taken) : byCapitals(sentence, words, titles, taken)
}

/** Tokens that are something else: places, firm concepts, titles, names of days and months, words that are never names. */
function takenTokens(
  { tokens, concepts, places, numbers }: Sentence,
  words: Words,
  titles: readonly Title[],
): ReadonlySet<number> {
  const taken = new Set<number>()
  const take = ({ from, to }: { from: number; to: number }): void => {
    for (let i = from; i < to; i++) taken.add(i)
  }
  concepts
    .filter(
      (hit) =>
        (!hit.weak || hit.to - hit.from > 1) &&
        (hit.to - hit.from > 1 || !tokens[hit.from]?.capital || !hit.id.startsWith('count.')),
    )
    .forEach(take)
  places.forEach(take)
  numbers.filter(({ digits }) => digits).forEach(take)
  titles.filter((title) => !title.weak || title.sort === 'rank').forEach(take)
  for (const table of ['notName', 'weekday', 'month', 'stopword'] as const)
    words
      .find(table, tokens)
      .filter(({ weak }) => !weak)
      .forEach(take)
  return taken
}

function byCapitals(sentence: Sentence, words: Words, titles: readonly Title[], taken: ReadonlySet<number>): Run[] {
  const { tokens } = sentence
  const inHeadline = isTitleCase(tokens)
  const runs: Run[] = []
  for (let i = 0; i < tokens.length;) {
    const to = startsName(tokens, i, taken) ? endOfName(tokens, i, words, taken) : i
    if (to > i) {
      const run = judgeRun(sentence, i, to, titles, inHeadline)
      if (run) runs.push(run)
    }
    i = Math.max(i + 1, to)
  }
  return runs
}

const startsName = (tokens: readonly Token[], i: number, taken: ReadonlySet<number>): boolean => {
  const token = tokens[i]
  return token !== undefined && token.capital && !taken.has(i) && !isAcronym(token)
}

const isAcronym = ({ text }: Token): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()

/** Capitalised words with particles, initials and hyphens between: `Jan van der Berg`, `J. D. Pike`, `al-Masri`. */
function endOfName(tokens: readonly Token[], from: number, words: Words, taken: ReadonlySet<number>): number {
  let to = from + 1
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i]
    if (!token) break
    if (token.text === '.' && token.gap === '' && tokens[i - 1]?.text.length === 1) {
      to = Math.max(to, i + 1)
    } else if (token.type === 'word' && token.capital && !taken.has(i) && token.gap.trim().length <= 1) to = i + 1
    else if (token.type !== 'word' || words.at('particle', tokens, i).length === 0) break
  }
  return tokens[to - 1]?.text === '.' ? to - 1 : to
}

function judgeRun(
  sentence: Sentence,
  from: number,
  to: number,
  titles: readonly Title[],
  inHeadline: boolean,
): Run | null {
  const { tokens, text, concepts, places } = sentence
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  const titled = titles.some((title) => title.to === from || (title.to === from - 1 && tokens[from - 1]?.text === '.'))
  const capitals = tokens.slice(from, to).filter((token) => token.capital && token.text.length > 1)
  if (capitals.length === 0) return null
  const beside = concepts.some(
    (hit) =>
      /^(?:body|place|event|instrument)\./u.test(hit.id) &&
      (hit.from === to || hit.to === from) &&
      tokens[hit.from]?.capital,
  )
  if (!titled && (beside || inHeadline || places.some((place) => place.from === to && tokens[to]?.gap === '-')))
    return { from, to, text: name, sure: false }
  const known = capitals.every((_, i) => concepts.some((hit) => hit.from === from + i))
  return { from, to, text: name, sure: titled || (capitals.length >= 2 && !known) }
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ type, text }) => type === 'word' && text.length > 3)
  return long.length > 3 && long.filter(({ capital }) => capital).length / long.length > TITLE_CASE
}

/** EXAMPLE `العميد عبد الغني مهيب، رييس الوفد` · `الرييس الامريكي دونالد ترامب` */
function afterTitles(sentence: Sentence, words: Words, titles: readonly Title[], taken: ReadonlySet<number>): Run[] {
  const { tokens, text, places } = sentence
  return titles.flatMap((title) => {
    let from = title.to
    while (
      places.some((place) => place.sort === 'demonym' && place.from === from) ||
      words.at('modifier', tokens, from).length > 0
    )
      from++
    let to = from
    let extra = 0
    while (
      to < tokens.length &&
      to - from < LONGEST_CASELESS + extra &&
      isNameWord(tokens[to], to, sentence, words, taken)
    ) {
      if (words.at('particle', tokens, to).length > 0) extra = 1
      to++
    }
    const ended = to === tokens.length || tokens[to]?.type === 'mark' || taken.has(to) || to - from <= 2
    if (to === from || !ended) return []
    const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    return [{ from, to, text: name, sure: to - from >= 2 }]
  })
}

function isNameWord(
  token: Token | undefined,
  i: number,
  { concepts, places }: Sentence,
  words: Words,
  taken: ReadonlySet<number>,
): boolean {
  if (!token || token.type !== 'word' || token.text.length < 2) return false
  if (words.at('particle', [token], 0).length > 0) return true
  return (
    !taken.has(i) &&
    !places.some(({ from, to }) => from <= i && i < to) &&
    !concepts.some((hit) => hit.from === i && !hit.weak)
  )
}
