import type { Flags, Hit, Token } from '../model/sentence'
import { remember } from './remember'
import { leavesAt, openingOf, PER, type Leaf, type Node, type Opening, type Trie, unique } from './trie'

/** Looks words up in several tables at once. */
export interface Hits<Name extends string> {
  /** Longest hits of a table that start at token `index`, strong ones first. */
  at(table: Name, tokens: readonly Token[], index: number): readonly Hit[]
  /** The first of them, or undefined. */
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

/** What is known of a list of tokens: all hits of each table that has any, in the order of the tokens. */
type Note<Name extends string> = Map<Name, Hit[]>

const NOTHING: readonly never[] = []

/**
 * Reads tables by their trie. Dozens of tables are asked about each token, and most words are in none or one of them: what
 * a word begins is remembered for each word, and what is found for as long as the list of tokens lives. Lists of tokens
 * must not change.
 */
export function createHits<Name extends string>(trie: Trie<Name>): Hits<Name> {
  const open = remember((reading) => openingOf(trie, reading))
  /* The note hangs on its list: what a WeakMap holds outlives it until the whole heap is collected. */
  const key = Symbol('note')
  type Noted = readonly Token[] & { [key]?: Note<Name> }

  const noteOf = (tokens: Noted): Note<Name> => (tokens[key] ??= readAll(tokens, open))
  const hitsOf = (table: Name, tokens: readonly Token[]): readonly Hit[] => noteOf(tokens).get(table) ?? NOTHING

  function begins(tables: ReadonlySet<Name>, tokens: readonly Token[]): Flags {
    const starts: (true | undefined)[] = []
    const note = noteOf(tokens)
    for (const table of tables) for (const { from } of note.get(table) ?? NOTHING) starts[from] = true
    return starts
  }

  function within(table: Name, tokens: readonly Token[], from: number, to: number): readonly Hit[] {
    const end = Math.min(to, tokens.length)
    const found: Hit[] = []
    for (const hit of hitsOf(table, tokens)) {
      if (hit.from < from || hit.from >= end) continue
      /* Where the longest form reaches too far, a shorter one may not. */
      if (hit.to <= end) found.push(hit)
      else if (hit.from !== found.at(-1)?.from) found.push(...readShort(table, { tokens, index: hit.from, end, open }))
    }
    return withoutOverlaps(found)
  }

  return {
    at: (table, tokens, index) => hitsAt(hitsOf(table, tokens), index),
    first: (table, tokens, index) => {
      const hits = hitsOf(table, tokens)
      const hit = hits[placeOf(hits, index)]
      return hit?.from === index ? hit : undefined
    },
    begins,
    has: (table, tokens) => noteOf(tokens).has(table),
    find: (table, tokens) => withoutOverlaps(hitsOf(table, tokens)),
    within,
  }
}

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

type Open<Name extends string> = (reading: string) => Opening<Name>

function readAll<Name extends string>(tokens: readonly Token[], open: Open<Name>): Note<Name> {
  const note: Note<Name> = new Map()
  const end = tokens.length
  for (let index = 0; index < end; index++) read({ tokens, index, end, open }, note)
  return note
}

function readShort<Name extends string>(table: Name, place: Place<Name>): readonly Hit[] {
  const note: Note<Name> = new Map()
  read(place, note)
  return note.get(table) ?? NOTHING
}

function keep<Name extends string>(note: Note<Name>, table: Name, hit: Hit): void {
  const known = note.get(table)
  if (known) known.push(hit)
  else note.set(table, [hit])
}

/** Whether a form may hold a token: any but a mark. */
const isPart = ({ type, text }: Token): boolean => type !== 'mark' || text === PER

interface Place<Name extends string> {
  readonly tokens: readonly Token[]
  readonly index: number
  /** Where reading ends. */
  readonly end: number
  readonly open: Open<Name>
}

/** Notes what starts at a place. */
function read<Name extends string>(place: Place<Name>, note: Note<Name>): void {
  const token = place.tokens[place.index]
  if (!token || !isPart(token)) return
  const own = place.open(token.fold)
  if (token.variants.length === 0 && !goesOn(own.next, place)) alone(own, place, note)
  else search(token, own, place, note)
  const [head] = own.heads
  if (!head || token.type !== 'word' || note.get(head.table)?.at(-1)?.from === place.index) return
  for (const leaf of own.heads) keep(note, leaf.table, hitOf(leaf, place, place.index + 1))
}

/** Whether a longer form may go on at the next token. */
function goesOn<Name extends string>(next: Node<Name> | null, { tokens, index, end }: Place<Name>): boolean {
  const token = index + 1 < end ? tokens[index + 1] : undefined
  if (!next || !token || !isPart(token)) return false
  return token.variants.length > 0 || next.next?.has(token.fold) === true || leavesAt(next, token.fold).length > 0
}

/** Forms of the one word, the commonest case. */
function alone<Name extends string>({ groups }: Opening<Name>, place: Place<Name>, note: Note<Name>): void {
  const to = place.index + 1
  for (const { table, leaves, settled } of groups)
    for (const leaf of settled ?? unique(leaves.filter((one) => stands(one, place, to))))
      keep(note, table, hitOf(leaf, place, to))
}

/** Forms of any length by all readings of the word, the word as it stands first; each table keeps its longest. */
function search<Name extends string>(token: Token, own: Opening<Name>, place: Place<Name>, note: Note<Name>): void {
  const longest: Longest<Name>[] = []
  seek(own, place, longest)
  for (const variant of token.variants) seek(place.open(variant), place, longest)
  for (const { table, hits } of longest) for (const hit of unique(hits)) keep(note, table, hit)
}

function seek<Name extends string>(
  { groups, next }: Opening<Name>,
  place: Place<Name>,
  longest: Longest<Name>[],
): void {
  for (const { leaves } of groups) keepLongest(leaves, place.index + 1, place, longest)
  if (next) visit(next, place.index + 1, place, longest)
}

interface Longest<Name extends string> {
  readonly table: Name
  hits: Hit[]
}

function visit<Name extends string>(node: Node<Name>, at: number, place: Place<Name>, longest: Longest<Name>[]): void {
  const token = at < place.end ? place.tokens[at] : undefined
  if (!token || !isPart(token)) return
  step(node, token.fold, at, place, longest)
  for (const variant of token.variants) step(node, variant, at, place, longest)
}

function step<Name extends string>(
  node: Node<Name>,
  reading: string,
  at: number,
  place: Place<Name>,
  longest: Longest<Name>[],
): void {
  keepLongest(leavesAt(node, reading), at + 1, place, longest)
  const next = node.next?.get(reading)
  if (next && (next.next ?? next.stems)) visit(next, at + 1, place, longest)
}

function keepLongest<Name extends string>(
  leaves: readonly Leaf<Name>[],
  to: number,
  place: Place<Name>,
  longest: Longest<Name>[],
): void {
  for (const leaf of leaves) {
    const known = longest.find(({ table }) => table === leaf.table)
    const reach = known?.hits[0]?.to ?? 0
    if (to < reach || !stands(leaf, place, to)) continue
    const hit = hitOf(leaf, place, to)
    if (!known) longest.push({ table: leaf.table, hits: [hit] })
    else if (to > reach) known.hits = [hit]
    else known.hits.push(hit)
  }
}

const hitOf = <Name extends string>({ id, weak }: Leaf<Name>, { index }: Place<Name>, to: number): Hit => ({
  id,
  from: index,
  to,
  weak,
})

const stands = <Name extends string>({ exact }: Leaf<Name>, { tokens, index }: Place<Name>, to: number): boolean =>
  exact === null || isSameCase(exact, tokens, index, to)

/** Capitals must stand where the form has them; other letters may be either. */
function isSameCase(form: string, tokens: readonly Token[], from: number, to: number): boolean {
  const words = casedWords(form)
  for (let i = from; i < to; i++) {
    const [word, token] = [words[i - from], tokens[i]]
    if (!word || !token || token.text === word.text || (token.capital && word.isTitle)) continue
    if (token.text !== token.text.toUpperCase()) return false
  }
  return true
}

/** The words of a form, null for those in small letters; `isTitle`: only the first letter is a capital. */
const casedWords = remember((form): readonly ({ readonly text: string; readonly isTitle: boolean } | null)[] =>
  form
    .split(/[\s\-‐‑'’]+/u)
    .filter(Boolean)
    .map((text) => (/\p{Lu}/u.test(text) ? { text, isTitle: /^\p{Lu}[^\p{Lu}]*$/u.test(text) } : null)),
)
