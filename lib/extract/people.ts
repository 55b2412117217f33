import type { Words } from '../languages/pack'
import type { PersonHit, Sentence } from '../model/sentence'
import { comparePersons } from '../names/compare'
import { sameWord } from '../names/pairs'
import { nameWords } from '../names/words'
import { findRuns, type Run } from './runs'

/**
 * Persons named in a report, one list for each sentence, in the order of `sentences` (whose own `people` are empty
 * yet). All mentions of one person carry the same id: the fullest name as the report writes it.
 */
export function findPeople(sentences: readonly Sentence[], words: Words): PersonHit[][] {
  const runs = sentences.map((sentence) => findRuns(sentence, words))
  const known = gather(
    runs
      .flat()
      .filter(({ sure }) => sure)
      .map(({ text }) => text),
  )
  return runs.map((own, i) => {
    const named = own.flatMap((run) => toHit(run, known))
    return [...named, ...surnames(sentences[i], named, known)].sort((a, b) => a.from - b.from)
  })
}

/** Distinct persons, each by the fullest name; a surname alone joins the one person of that surname. */
function gather(names: readonly string[]): string[] {
  const people: string[] = []
  for (const name of [...names].sort((a, b) => nameWords(b).length - nameWords(a).length)) {
    if (!people.some((person) => comparePersons(person, name).same)) people.push(name)
  }
  return people
}

function toHit({ from, to, text, sure }: Run, known: readonly string[]): PersonHit[] {
  const fits = known.filter((person) => comparePersons(person, text).same)
  const [person] = fits
  return person && (fits.length === 1 || sure) ? [{ from, to, person }] : []
}

/** Later mentions by surname alone, when one person has it. */
function surnames(sentence: Sentence | undefined, named: readonly PersonHit[], known: readonly string[]): PersonHit[] {
  if (!sentence) return []
  return sentence.tokens.flatMap((token, i) => {
    if (token.type !== 'word' || token.fold.length < 4 || named.some(({ from, to }) => from <= i && i < to)) return []
    if (hasCase(token.text) && !token.capital) return []
    if (
      sentence.places.some(({ from, to }) => from <= i && i < to) ||
      sentence.concepts.some((hit) => !hit.weak && hit.from <= i && i < hit.to)
    )
      return []
    const [word] = nameWords(token.text)
    const fits = word ? known.filter((person) => endsWith(person, word)) : []
    return fits.length === 1 && fits[0] ? [{ from: i, to: i + 1, person: fits[0] }] : []
  })
}

function endsWith(person: string, word: string): boolean {
  const words = nameWords(person)
  const last = words.at(-1)
  return words.length > 1 && last !== undefined && last.length > 2 && sameWord(last, word)
}

/** Whether the script of a word has capitals. */
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
