import type { Hit, Token } from '../model/sentence'
import { remember } from './remember'
import { hitsBehind, openingOf, type Opening, type Trie } from './trie'

/** Looks words up in several tables at once. */
export interface Hits<Name extends string> {
  /** Longest hits of a table that start at token `index`, strong ones first. */
  at(table: Name, tokens: readonly Token[], index: number): readonly Hit[]
  /** Whether any of some tables has a hit that starts at token `index`. */
  any(tables: ReadonlySet<Name>, tokens: readonly Token[], index: number): boolean
  /** All hits of a table from left to right, longest first, without overlaps between different places. */
  find(table: Name, tokens: readonly Token[]): readonly Hit[]
}

/** Something of several tables, those that have nothing left out. */
type PerTable<Name extends string, T> = readonly (readonly [table: Name, of: T])[]

const NONE: readonly Hit[] = []
const NOTHING: readonly never[] = []

/**
 * Reads tables by their tries. Dozens of tables are asked about each token, and most words are in none or one of them: what
 * a word begins is remembered for each word, and what is found for as long as the list of tokens lives. Lists of tokens
 * must not change.
 */
export function createHits<Name extends string>(tries: ReadonlyMap<Name, Trie>): Hits<Name> {
  const notes = new WeakMap<readonly Token[], readonly PerTable<Name, readonly Hit[]>[]>()

  const open = remember((reading): PerTable<Name, readonly Opening[]> => {
    const made: [Name, readonly Opening[]][] = []
    for (const [table, trie] of tries) {
      const opening = openingOf(trie, reading)
      if (opening) made.push([table, [opening]])
    }
    return made
  })

  function read(token: Token, index: number, tokens: readonly Token[]): PerTable<Name, readonly Hit[]> {
    const own = open(token.fold)
    const all = token.variants.length === 0 ? own : joined([own, ...token.variants.map(open)])
    const found: [Name, readonly Hit[]][] = []
    for (const [table, openings] of all) {
      const hits = hitsBehind(openings, tokens, index)
      if (hits.length > 0) found.push([table, hits])
    }
    return found.length > 0 ? found : NOTHING
  }

  function noteOf(tokens: readonly Token[]): readonly PerTable<Name, readonly Hit[]>[] {
    const known = notes.get(tokens)
    if (known) return known
    const made = tokens.map(read)
    notes.set(tokens, made)
    return made
  }

  function at(table: Name, tokens: readonly Token[], index: number): readonly Hit[] {
    for (const [name, hits] of noteOf(tokens)[index] ?? NOTHING) if (name === table) return hits
    return NONE
  }

  function any(tables: ReadonlySet<Name>, tokens: readonly Token[], index: number): boolean {
    for (const [name] of noteOf(tokens)[index] ?? NOTHING) if (tables.has(name)) return true
    return false
  }

  function find(table: Name, tokens: readonly Token[]): readonly Hit[] {
    const found: Hit[] = []
    for (let index = 0; index < tokens.length;) {
      const hits = at(table, tokens, index)
      found.push(...hits)
      index = hits[0]?.to ?? index + 1
    }
    return found
  }

  return { at, any, find }
}

/** What several readings of one word begin, each table once; the first reading first. */
function joined<Name extends string>(
  readings: readonly PerTable<Name, readonly Opening[]>[],
): PerTable<Name, readonly Opening[]> {
  const tables = new Map<Name, readonly Opening[]>()
  for (const opened of readings)
    for (const [table, openings] of opened) {
      const known = tables.get(table)
      tables.set(table, known ? [...known, ...openings] : openings)
    }
  return [...tables]
}
