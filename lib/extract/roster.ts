import { comparePersons } from '../names/compare'
import { indexKeys } from '../names/keys'
import { sameWord } from '../names/pairs'
import { nameWords } from '../names/words'

/**
 * The distinct persons of one report, found by the sounds of their words: the cost of a look-up does not grow with
 * their number. Lists are in the order in which the persons were added.
 */
export interface Roster {
  /** Adds a person. */
  readonly add: (name: string) => void
  /** Whether a person was added under just this name. */
  readonly has: (name: string) => boolean
  /** Persons whom a name fits. */
  readonly like: (name: string) => readonly string[]
  /** Persons of two words and more whose last word is this one: in other spellings too, or to the letter. */
  readonly surnamed: (word: string, spelling: 'alike' | 'exact') => readonly string[]
  /** Persons of two words and more whose first word is this one, as written. */
  readonly beginning: (word: string) => readonly string[]
}

/** An empty roster. */
export function createRoster(): Roster {
  const people: string[] = []
  const exact = new Set<string>()
  const liked = new Map<string, readonly string[]>()
  const byWord = new Map<string, number[]>()
  const bySurname = new Map<string, number[]>()
  const byFirst = new Map<string, number[]>()
  const named = (found: readonly number[]): readonly string[] =>
    found.length === 0 ? NOBODY : found.flatMap((i) => people[i] ?? [])
  return {
    add: (name) => {
      const at = people.push(name) - 1
      exact.add(name)
      liked.clear()
      const words = nameWords(name)
      for (const key of new Set(words.flatMap(indexKeys))) append(byWord, key, at)
      if (words.length > 1) for (const key of indexKeys(words.at(-1) ?? '')) append(bySurname, key, at)
      const [first, second] = name.split(/\s+/u)
      if (first !== undefined && second !== undefined) append(byFirst, first, at)
    },
    has: (name) => exact.has(name),
    like: (name) => {
      const known = liked.get(name)
      if (known) return known
      const found = named(lookUp(byWord, nameWords(name).flatMap(indexKeys)))
      const fits = found.filter((person) => comparePersons(person, name).same)
      liked.set(name, fits)
      return fits
    },
    surnamed: (word, spelling) =>
      named(lookUp(bySurname, indexKeys(word))).filter((person) => {
        const last = nameWords(person).at(-1) ?? ''
        return last.length > 2 && (spelling === 'exact' ? last === word : sameWord(last, word))
      }),
    beginning: (word) => named(byFirst.get(word) ?? NONE),
  }
}

const append = (index: Map<string, number[]>, key: string, at: number): void => {
  const known = index.get(key)
  if (known) known.push(at)
  else index.set(key, [at])
}

function lookUp(index: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): readonly number[] {
  let found: Set<number> | null = null
  for (const key of keys) for (const at of index.get(key) ?? NONE) (found ??= new Set()).add(at)
  return found ? [...found].sort((a, b) => a - b) : NONE
}

const NONE: readonly number[] = []
const NOBODY: readonly string[] = []
