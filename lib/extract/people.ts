import type { Words } from '../languages/pack'
import type { PersonHit, Sentence, Token } from '../model/sentence'
import { nameWords } from '../names/words'
import { bareEnding, nominative } from './nominative'
import { createRoster, type Roster } from './roster'
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
function gather(names: readonly string[]): Roster {
  const people = createRoster()
  const bare = withoutLeads([...new Set(names)])
  for (const name of bare.sort((a, b) => nameWords(b).length - nameWords(a).length))
    if (people.like(name).length === 0) people.add(name)
  return people
}

/** `Ibrox Liam Kelly` goes where `Liam Kelly` is named too: what leads to a name in one place is no part of it. */
const withoutLeads = (names: readonly string[]): string[] => {
  const full = new Set(names.filter((name) => nameWords(name).length >= 2))
  return names.filter((name) => !endings(name).some((ending) => full.has(ending)))
}

/** EXAMPLE `Ibrox Liam Kelly` → `Liam Kelly`, `Kelly` */
const endings = (name: string): string[] => [...name.matchAll(/ (?=(.+))/gu)].flatMap(([, ending]) => ending ?? [])

function toHit(run: Run, known: Roster, words: Words): PersonHit[] {
  const text = nominative(run.text, words)
  const inside = endings(text).find((ending) => known.has(ending) && nameWords(ending).length >= 2)
  if (inside !== undefined) return [{ from: cutTo(run, inside), to: run.to, person: inside }]
  const fits = [...new Set([text, bareEnding(text, words)].flatMap(known.like))]
  const [person] = fits
  return person !== undefined && (fits.length === 1 || run.sure) ? [{ from: run.from, to: run.to, person }] : []
}

/** The token at which the last words of a run begin. */
function cutTo({ from, to }: Run, name: string): number {
  const length = name.split(/[\s\-‐‑’']+/u).length
  return Math.max(from, to - length)
}

/**
 * Names of two words and more that stand again without anything that leads to them, be it with a particle written on to them; scripts
 * without capitals need it. EXAMPLE `وسالم` is `سالم`
 */
function fullNames({ tokens }: Sentence, named: readonly PersonHit[], known: Roster): PersonHit[] {
  return tokens.flatMap(({ type, text }, from) => {
    if (type !== 'word' || hasCase(text)) return []
    return [text, text.slice(1)].flatMap(known.beginning).flatMap((person) => {
      const parts = person.split(/\s+/u)
      const to = from + parts.length
      const stands = parts.every((part, i) => i === 0 || tokens[from + i]?.text === part)
      return stands && !named.some((hit) => hit.from < to && from < hit.to) ? [{ from, to, person }] : []
    })
  })
}

/** Later mentions by surname alone, when one person has it. */
function surnames(sentence: Sentence, named: readonly PersonHit[], known: Roster, words: Words): PersonHit[] {
  return sentence.tokens.flatMap((token, i) => {
    if (token.type !== 'word' || token.fold.length < 4 || named.some(({ from, to }) => from <= i && i < to)) return []
    if (hasCase(token.text) && !token.capital) return []
    if (
      sentence.places.some(({ from, to }) => from <= i && i < to) ||
      sentence.concepts.some((hit) => !hit.weak && hit.from <= i && i < hit.to)
    )
      return []
    const fits = surnamed(token, known, words)
    return fits.length === 1 && fits[0] !== undefined ? [{ from: i, to: i + 1, person: fits[0] }] : []
  })
}

/** In scripts without capitals, where any word could be a name, to the letter alone. */
function surnamed({ text }: Token, known: Roster, words: Words): string[] {
  const fits = [text, bareEnding(text, words)].flatMap((form) => {
    const [word] = nameWords(form)
    return word === undefined ? [] : known.surnamed(word, hasCase(text) ? 'alike' : 'exact')
  })
  return [...new Set(fits)]
}

/** Whether the script of a word has capitals. */
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
