import type { Words } from '../languages/pack'

const SHORTEST = 3
/** Endings of a last name alone, which tell nothing of the name before it: `Donald Trumps`, but `Silas Harms`. */
const LAST = 'last'

/**
 * A name as its bearer is called, where the language declines names: `Адамом Сорским` → `Адам Сорский`. A bare case
 * ending goes only where first and last word both show it (`Адам Вифлем` keeps its own). Other names stay as they are.
 */
export function nominative(name: string, words: Words): string {
  const parts = name.split(' ')
  const made = parts.map((part) => adjective(part, words))
  const bare = (part: string): string => without(part, words.pack.tables.nameEnding[''] ?? [])
  const declined = (i: number): boolean => made[i] !== parts[i] || bare(parts[i] ?? '') !== parts[i]
  const all = parts.length > 1 && declined(0) && declined(parts.length - 1)
  return made.map((part, i) => (all && part === parts[i] ? bare(part) : part)).join(' ')
}

/** The name without the case ending of its last word: `Trumps` → `Trump`; the name itself where it has none. */
export function bareEnding(name: string, words: Words): string {
  const { nameEnding } = words.pack.tables
  return without(name, [...(nameEnding[''] ?? []), ...(nameEnding[LAST] ?? [])])
}

function without(name: string, endings: readonly string[]): string {
  const ending = longestEnding(name, endings)
  return ending === undefined ? name : name.slice(0, -ending.length)
}

/** EXAMPLE `Сорского` → `Сорский` */
function adjective(part: string, words: Words): string {
  for (const [instead, endings] of Object.entries(words.pack.tables.nameEnding)) {
    const ending = instead && instead !== LAST ? longestEnding(part, endings) : undefined
    if (ending !== undefined) return part.slice(0, -ending.length) + instead
  }
  return part
}

function longestEnding(word: string, endings: readonly string[]): string | undefined {
  const most = word.length - word.lastIndexOf(' ') - 1 - SHORTEST
  let longest: string | undefined
  for (const ending of endings)
    if (ending.length <= most && ending.length > (longest?.length ?? -1) && word.endsWith(ending)) longest = ending
  return longest
}
