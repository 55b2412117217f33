import type { Words } from '../languages/pack'
import type { PersonHit, Sentence, Token } from '../model/sentence'
import { comparePersons, sameWord } from '../names/compare'
import { nameWords } from '../names/words'
import { bareEnding, nominative } from './nominative'
import { findRuns, type Run } from './runs'

/**
 * Persons named in a report, one list for each sentence, in the order of `sentences` (whose own `people` are empty
 * yet). All mentions of one person carry the same id: the fullest name as the report writes it, in the nominative.
 */
export function findPeople(sentences: readonly Sentence[], words: Words): PersonHit[][] {
  const runs = sentences.map((sentence) => findRuns(sentence, words))
  const known = gather(
    runs
      .flat()
      .filter(({ sure }) => sure)
      .map(({ text }) => nominative(text, words)),
  )
  return runs.map((own, i) => {
    const sentence = sentences[i]
    if (!sentence) return []
    const named = own.flatMap((run) => toHit(run, known, words))
    const again = [...named, ...fullNames(sentence, named, known)]
    return [...again, ...surnames(sentence, again, known, words)].sort((a, b) => a.from - b.from)
  })
}

/** Distinct persons, each by the fullest name; a surname alone joins the one person of that surname. */
function gather(names: readonly string[]): string[] {
  const people: string[] = []
  const bare = withoutLeads([...new Set(names)])
  for (const name of bare.sort((a, b) => nameWords(b).length - nameWords(a).length)) {
    if (!people.some((person) => comparePersons(person, name).same)) people.push(name)
  }
  return people
}

/** `Ibrox Liam Kelly` goes where `Liam Kelly` is named too: what leads to a name in one place is no part of it. */
const withoutLeads = (names: readonly string[]): string[] => {
  const full = names.filter((name) => nameWords(name).length >= 2)
  return names.filter((name) => !full.some((other) => name.endsWith(` ${other}`)))
}

function toHit(run: Run, known: readonly string[], words: Words): PersonHit[] {
  const text = nominative(run.text, words)
  const inside = known.find((person) => text.endsWith(` ${person}`) && nameWords(person).length >= 2)
  if (inside !== undefined) return [{ from: cutTo(run, inside), to: run.to, person: inside }]
  const fits = known.filter((person) => isSame(person, text, words))
  const [person] = fits
  return person !== undefined && (fits.length === 1 || run.sure) ? [{ from: run.from, to: run.to, person }] : []
}

/** The name as it stands, or without a case ending. */
const isSame = (person: string, text: string, words: Words): boolean =>
  comparePersons(person, text).same || comparePersons(person, bareEnding(text, words)).same

/** The token at which the last words of a run begin. */
function cutTo({ from, to }: Run, name: string): number {
  const length = name.split(/[\s\-‐‑’']+/u).length
  return Math.max(from, to - length)
}

/** Names of two words and more that stand again without anything that leads to them; scripts without capitals need it. */
function fullNames({ tokens }: Sentence, named: readonly PersonHit[], known: readonly string[]): PersonHit[] {
  return known.flatMap((person) => {
    const parts = person.split(/\s+/u)
    const first = parts[0]
    if (parts.length < 2 || first === undefined || hasCase(first)) return []
    return tokens.flatMap((token, from) => {
      const to = from + parts.length
      if (!isForm(token, first) || named.some((hit) => hit.from < to && from < hit.to)) return []
      return parts.every((part, i) => tokens[from + i]?.text === part || (i === 0 && isForm(token, part)))
        ? [{ from, to, person }]
        : []
    })
  })
}

/** The word itself, or with a particle written on to it. EXAMPLE `وسالم` is `سالم` */
const isForm = ({ text }: Token, word: string): boolean =>
  text === word || (text.length === word.length + 1 && text.endsWith(word))

/** Later mentions by surname alone, when one person has it. */
function surnames(
  sentence: Sentence,
  named: readonly PersonHit[],
  known: readonly string[],
  words: Words,
): PersonHit[] {
  return sentence.tokens.flatMap((token, i) => {
    if (token.type !== 'word' || token.fold.length < 4 || named.some(({ from, to }) => from <= i && i < to)) return []
    if (hasCase(token.text) && !token.capital) return []
    if (
      sentence.places.some(({ from, to }) => from <= i && i < to) ||
      sentence.concepts.some((hit) => !hit.weak && hit.from <= i && i < hit.to)
    )
      return []
    const fits = known.filter((person) => endsWith(person, token.text, words))
    return fits.length === 1 && fits[0] !== undefined ? [{ from: i, to: i + 1, person: fits[0] }] : []
  })
}

function endsWith(person: string, text: string, words: Words): boolean {
  const parts = nameWords(person)
  const last = parts.at(-1)
  if (last === undefined || parts.length < 2 || last.length <= 2) return false
  return [text, bareEnding(text, words)].some((form) => {
    const [word] = nameWords(form)
    return word !== undefined && (hasCase(text) ? sameWord(last, word) : last === word)
  })
}

/** Whether the script of a word has capitals. */
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
