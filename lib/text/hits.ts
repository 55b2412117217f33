import type { Flags, Hit, Token } from '../model/sentence'
import { noteAll, noteAt, type Note } from './note'
import { createMemory } from './remember'
import { openingOf, type Opening, type Trie } from './trie'

/** Looks words up in several tables at once. */
export interface Hits<Name extends string> {
  /** Longest hits of a table that start at token `index`, strong ones first. */
  at(table: Name, tokens: readonly Token[], index: number): readonly Hit[]
  /** As `at`, for a list that is asked about few of its tokens: only what starts there is read. */
  only(table: Name, tokens: readonly Token[], index: number): readonly Hit[]
  /** The first of `at`, or undefined. */
  first(table: Name, tokens: readonly Token[], index: number): Hit | undefined
  /** For each token whether a hit of any of some tables starts there; empty when none does anywhere. */
  begins(tables: ReadonlySet<Name>, tokens: readonly Token[]): Flags
  /** Whether a table has any hit at all in a list: rules that need one can pass it over. */
  has(table: Name, tokens: readonly Token[]): boolean
  /** All hits of a table from left to right, longest first, without overlaps between different places. */
  find(table: Name, tokens: readonly Token[]): readonly Hit[]
  /** All hits that the tokens `from`–`to` give when nothing else is read. */
  within(table: Name, tokens: readonly Token[], from: number, to: number): readonly Hit[]
}

const NOTHING: readonly never[] = []

/**
 * Reads tables by their trie. Dozens of tables are asked about each token, and most words are in none or one of them: what
 * a word begins is remembered for each word, and what is found for as long as the list of tokens lives. Lists of tokens
 * must not change.
 */
export function createHits<Name extends string>(trie: Trie<Name>): Hits<Name> {
  const open = createOpener(trie)
  /* The note hangs on its list: what a WeakMap holds outlives it until the whole heap is collected. */
  const key = Symbol('note')
  type Noted = readonly Token[] & { [key]?: Note }
  const { numbers } = trie

  const noteOf = (tokens: Noted): Note => (tokens[key] ??= noteAll(tokens, open, numbers.size))
  const ofTable = (table: Name, note: Note): readonly Hit[] => note[numbers.get(table) ?? -1] ?? NOTHING
  const hitsOf = (table: Name, tokens: readonly Token[]): readonly Hit[] => ofTable(table, noteOf(tokens))
  const readAt = (table: Name, tokens: readonly Token[], index: number, end: number): readonly Hit[] =>
    ofTable(table, noteAt(tokens, index, end, open, numbers.size))

  function begins(tables: ReadonlySet<Name>, tokens: readonly Token[]): Flags {
    let starts: (true | undefined)[] | null = null
    const note = noteOf(tokens)
    for (const table of tables)
      for (const { from } of ofTable(table, note)) (starts ??= new Array<true | undefined>(tokens.length))[from] = true
    return starts ?? NOTHING
  }

  function within(table: Name, tokens: readonly Token[], from: number, to: number): readonly Hit[] {
    const end = Math.min(to, tokens.length)
    const found: Hit[] = []
    const hits = hitsOf(table, tokens)
    for (let i = placeOf(hits, from); i < hits.length; i++) {
      const hit = hits[i]
      if (!hit || hit.from >= end) break
      /* Where the longest form reaches too far, a shorter one may not. */
      if (hit.to <= end) found.push(hit)
      else if (hit.from !== found.at(-1)?.from) found.push(...readAt(table, tokens, hit.from, end))
    }
    return withoutOverlaps(found)
  }

  return {
    at: (table, tokens, index) => hitsAt(hitsOf(table, tokens), index),
    only: (table, tokens, index) => readAt(table, tokens, index, tokens.length),
    first: (table, tokens, index) => {
      const hits = hitsOf(table, tokens)
      const hit = hits[placeOf(hits, index)]
      return hit?.from === index ? hit : undefined
    },
    begins,
    has: (table, tokens) => hitsOf(table, tokens).length > 0,
    find: (table, tokens) => withoutOverlaps(hitsOf(table, tokens)),
    within,
  }
}

/** Finds what a word begins; remembered for each word with the most readings that it came with. */
function createOpener(trie: Parameters<typeof openingOf>[0]): (token: Token) => Opening {
  const known = createMemory<Opening>()
  return (token) => {
    const before = known.get(token.fold)
    if (before && isSame(before.variants, token.variants)) return before
    const opening = openingOf(trie, token)
    if (!before || before.variants.length < token.variants.length) known.set(token.fold, opening)
    return opening
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((reading, i) => reading === b[i]))

/** Of hits in order those that start at a token. */
function hitsAt(hits: readonly Hit[], index: number): readonly Hit[] {
  const start = placeOf(hits, index)
  let end = start
  while (hits[end]?.from === index) end++
  return end === start ? NOTHING : hits.slice(start, end)
}

/** Where the first hit stands that starts at a token or behind it; by halves, for a table may have many. */
function placeOf(hits: readonly Hit[], index: number): number {
  let low = 0
  for (let high = hits.length; low < high;) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.from ?? index) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Hits from left to right, each behind the one before or in its place. */
function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some((hit, i) => hit.from < (hits[i - 1]?.to ?? 0) && hit.from !== hits[i - 1]?.from)) return hits
  const found: Hit[] = []
  let [from, to] = [-1, 0]
  for (const hit of hits) {
    if (hit.from !== from && hit.from < to) continue
    if (hit.from !== from) [from, to] = [hit.from, hit.to]
    found.push(hit)
  }
  return found
}
