import type { Words } from '../languages/pack'
import type { PersonHit, Sentence } from '../model/sentence'
import { nameWords } from '../names/words'
import { hasCase } from '../text/case'
import { remember } from '../text/remember'
import { flagsOf } from './known'
import { bareEnding, nominative } from './nominative'
import { createRoster, type Roster } from './roster'
import { findRuns, type Run } from './runs'

/**
 * Persons named in a report, one list for each sentence, in the order of `sentences` (whose own `people` are empty
 * yet). All mentions of one person carry the same id: the fullest name as the report writes it, in the nominative.
 */
export function findPeople(sentences: readonly Sentence[], words: Words): PersonHit[][] {
  const nameOf = remember((text) => nominative(text, words))
  const runs = sentences.map((sentence) =>
    findRuns(sentence, words).map((run): Named => ({ run, name: nameOf(run.text) })),
  )
  const known = createKnown(gather(runs.flat().flatMap(({ run, name }) => (run.sure ? [name] : []))), words)
  return runs.map((own, i) => {
    const sentence = sentences[i]
    if (!sentence) return []
    const named = own.flatMap((run) => toHit(run, known))
    const again = named.concat(fullNames(sentence, named, known))
    return again.concat(surnames(sentence, again, known)).sort((a, b) => a.from - b.from)
  })
}

/** A run, and its name as its bearer is called. */
interface Named {
  readonly run: Run
  readonly name: string
}

/** What a report's words and names say of its persons; each is asked about again and again, and thought of once. */
interface Known {
  /** The last words of a name that are a name in full themselves, or null. */
  readonly inside: (name: string) => string | null
  /** Persons whom a name fits, with the ending of its case or without. */
  readonly like: (name: string) => readonly string[]
  /** Persons of two words and more who begin with a word, be it with a particle written on to it. */
  readonly beginning: (word: string) => readonly string[]
  /** The one person of a surname, or null. */
  readonly surnamed: (word: string) => string | null
}

const createKnown = (people: Roster, words: Words): Known => ({
  inside: remember(
    (name) => endings(name).find((ending) => people.has(ending) && nameWords(ending).length >= 2) ?? null,
  ),
  like: remember((name) => {
    const bare = bareEnding(name, words)
    return bare === name ? people.like(name) : [...new Set([...people.like(name), ...people.like(bare)])]
  }),
  beginning: remember((word) => [...people.beginning(word), ...people.beginning(word.slice(1))]),
  surnamed: remember((word) => {
    const [person, other] = surnamed(word, people, words)
    return person === undefined || other !== undefined ? null : person
  }),
})

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
function endings(name: string): string[] {
  const found: string[] = []
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
    if (at + 1 < name.length) found.push(name.slice(at + 1))
  return found
}

function toHit({ run, name }: Named, known: Known): PersonHit[] {
  const inside = known.inside(name)
  if (inside !== null) return [{ from: cutTo(run, inside), to: run.to, person: inside }]
  const fits = known.like(name)
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
function fullNames({ tokens }: Sentence, named: readonly PersonHit[], known: Known): PersonHit[] {
  const found: PersonHit[] = []
  tokens.forEach(({ type, text }, from) => {
    if (type !== 'word' || hasCase(text)) return
    for (const person of known.beginning(text)) {
      const parts = person.split(/\s+/u)
      const to = from + parts.length
      const stands = parts.every((part, i) => i === 0 || tokens[from + i]?.text === part)
      if (stands && !named.some((hit) => hit.from < to && from < hit.to)) found.push({ from, to, person })
    }
  })
  return found
}

/** Later mentions by surname alone, when one person has it. */
function surnames({ tokens, places, concepts }: Sentence, named: readonly PersonHit[], known: Known): PersonHit[] {
  const taken = flagsOf(
    named,
    places,
    concepts.filter(({ weak }) => !weak),
  )
  const found: PersonHit[] = []
  tokens.forEach(({ type, fold, text, capital }, i) => {
    if (taken[i] || type !== 'word' || fold.length < 4 || (!capital && hasCase(text))) return
    const person = known.surnamed(text)
    if (person !== null) found.push({ from: i, to: i + 1, person })
  })
  return found
}

/** In scripts without capitals, where any word could be a name, to the letter alone. */
function surnamed(word: string, people: Roster, words: Words): readonly string[] {
  const spelling = hasCase(word) ? 'alike' : 'exact'
  const bare = bareEnding(word, words)
  const own = people.surnamed(nameWords(word)[0] ?? '', spelling)
  return bare === word ? own : [...new Set([...own, ...people.surnamed(nameWords(bare)[0] ?? '', spelling)])]
}
