import type { Words } from '../languages/pack'
import type { PersonHit, Sentence, Token } from '../model/sentence'
import { nameWords } from '../names/words'
import { hasCase } from '../text/case'
import { bareEnding, nominative } from './nominative'
import { createRoster, type Roster } from './roster'
import { findRuns, type Run } from './runs'

/**
 * Persons named in a report, one list for each sentence, in the order of `sentences` (whose own `people` are empty
 * yet). All mentions of one person carry the same id: the fullest name as the report writes it, in the nominative.
 */
export function findPeople(sentences: readonly Sentence[], words: Words): PersonHit[][] {
  const runs = sentences.map((sentence) =>
    findRuns(sentence, words).map((run): Named => ({ run, name: nominative(run.text, words) })),
  )
  const known = gather(runs.flat().flatMap(({ run, name }) => (run.sure ? [name] : [])))
  return runs.map((own, i) => {
    const sentence = sentences[i]
    if (!sentence) return []
    const named = own.flatMap((run) => toHit(run, known, words))
    const again = named.concat(fullNames(sentence, named, known))
    return again.concat(surnames(sentence, again, known, words)).sort((a, b) => a.from - b.from)
  })
}

/** A run, and its name as its bearer is called. */
interface Named {
  readonly run: Run
  readonly name: string
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
function endings(name: string): string[] {
  const found: string[] = []
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
    if (at + 1 < name.length) found.push(name.slice(at + 1))
  return found
}

function toHit({ run, name }: Named, known: Roster, words: Words): PersonHit[] {
  const inside = endings(name).find((ending) => known.has(ending) && nameWords(ending).length >= 2)
  if (inside !== undefined) return [{ from: cutTo(run, inside), to: run.to, person: inside }]
  const bare = bareEnding(name, words)
  const fits = bare === name ? known.like(name) : [...new Set([...known.like(name), ...known.like(bare)])]
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
  const found: PersonHit[] = []
  tokens.forEach(({ type, text }, from) => {
    if (type !== 'word' || hasCase(text)) return
    for (const first of [text, text.slice(1)])
      for (const person of known.beginning(first)) {
        const parts = person.split(/\s+/u)
        const to = from + parts.length
        const stands = parts.every((part, i) => i === 0 || tokens[from + i]?.text === part)
        if (stands && !named.some((hit) => hit.from < to && from < hit.to)) found.push({ from, to, person })
      }
  })
  return found
}

/** Later mentions by surname alone, when one person has it. */
function surnames(sentence: Sentence, named: readonly PersonHit[], known: Roster, words: Words): PersonHit[] {
  const found: PersonHit[] = []
  sentence.tokens.forEach((token, i) => {
    if (token.type !== 'word' || token.fold.length < 4 || (!token.capital && hasCase(token.text))) return
    const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from <= i && i < to
    if (named.some(holds) || sentence.places.some(holds)) return
    if (sentence.concepts.some((hit) => !hit.weak && holds(hit))) return
    const [person, other] = surnamed(token, known, words)
    if (person !== undefined && other === undefined) found.push({ from: i, to: i + 1, person })
  })
  return found
}

/** In scripts without capitals, where any word could be a name, to the letter alone. */
function surnamed({ text }: Token, known: Roster, words: Words): readonly string[] {
  const spelling = hasCase(text) ? 'alike' : 'exact'
  const bare = bareEnding(text, words)
  const own = known.surnamed(nameWords(text)[0] ?? '', spelling)
  return bare === text ? own : [...new Set([...own, ...known.surnamed(nameWords(bare)[0] ?? '', spelling)])]
}
