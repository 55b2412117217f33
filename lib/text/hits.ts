import type { Hit, Token } from '../model/sentence'
import { remember } from './remember'
import { leavesAt, openingOf, PER, type Leaf, type Node, type Opening, type Trie, unique } from './trie'

/** Looks words up in several tables at once. */
export interface Hits<Name extends string> {
  /** Longest hits of a table that start at token `index`, strong ones first. */
  at(table: Name, tokens: readonly Token[], index: number): readonly Hit[]
  /** Whether any of some tables has a hit that starts at token `index`. */
  any(tables: ReadonlySet<Name>, tokens: readonly Token[], index: number): boolean
  /** Whether a table has any hit at all in a list: rules that need one can pass it over. */
  has(table: Name, tokens: readonly Token[]): boolean
  /** All hits of a table from left to right, longest first, without overlaps between different places. */
  find(table: Name, tokens: readonly Token[]): readonly Hit[]
  /** All hits that the tokens `from`–`to` give when nothing else is read. */
  within(table: Name, tokens: readonly Token[], from: number, to: number): readonly Hit[]
}

/** What one table has at a token. */
interface Found<Name extends string> {
  readonly table: Name
  readonly hits: readonly Hit[]
}

/** What is known of a list of tokens: for each token the tables that have something, and all that have anything. */
interface Note<Name extends string> {
  readonly at: readonly (readonly Found<Name>[])[]
  readonly tables: ReadonlySet<Name>
}

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

  function at(table: Name, tokens: readonly Token[], index: number): readonly Hit[] {
    const found = noteOf(tokens).at[index]
    return found ? hitsOf(table, found) : NOTHING
  }

  function any(tables: ReadonlySet<Name>, tokens: readonly Token[], index: number): boolean {
    const found = noteOf(tokens).at[index]
    if (found) for (const { table } of found) if (tables.has(table)) return true
    return false
  }

  function has(table: Name, tokens: readonly Token[]): boolean {
    return noteOf(tokens).tables.has(table)
  }

  function find(table: Name, tokens: readonly Token[]): readonly Hit[] {
    return has(table, tokens) ? inOrder(0, tokens.length, (index) => at(table, tokens, index)) : NOTHING
  }

  function within(table: Name, tokens: readonly Token[], from: number, to: number): readonly Hit[] {
    const end = Math.min(to, tokens.length)
    return inOrder(from, end, (index) => hitsOf(table, read({ tokens, index, end, open })))
  }

  return { at, any, has, find, within }
}

function hitsOf<Name extends string>(table: Name, found: readonly Found<Name>[]): readonly Hit[] {
  for (const one of found) if (one.table === table) return one.hits
  return NOTHING
}

/** Hits from left to right, each behind the one before. */
function inOrder(from: number, to: number, at: (index: number) => readonly Hit[]): readonly Hit[] {
  const found: Hit[] = []
  for (let index = from; index < to;) {
    const hits = at(index)
    for (const hit of hits) found.push(hit)
    index = hits[0]?.to ?? index + 1
  }
  return found
}

type Open<Name extends string> = (reading: string) => Opening<Name>

function readAll<Name extends string>(tokens: readonly Token[], open: Open<Name>): Note<Name> {
  const tables = new Set<Name>()
  const at = tokens.map((_, index) => {
    const found = read({ tokens, index, end: tokens.length, open })
    for (const { table } of found) tables.add(table)
    return found
  })
  return { at, tables }
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

function read<Name extends string>(place: Place<Name>): readonly Found<Name>[] {
  const token = place.tokens[place.index]
  if (!token || !isPart(token)) return NOTHING
  const own = place.open(token.fold)
  const found = token.variants.length === 0 && !goesOn(own.next, place) ? alone(own, place) : search(token, own, place)
  const [head] = own.heads
  if (!head || token.type !== 'word' || found.some(({ table }) => table === head.table)) return found
  return [...found, { table: head.table, hits: own.heads.map((leaf) => hitOf(leaf, place, place.index + 1)) }]
}

/** Whether a longer form may go on at the next token. */
function goesOn<Name extends string>(next: Node<Name> | null, { tokens, index, end }: Place<Name>): boolean {
  const token = index + 1 < end ? tokens[index + 1] : undefined
  if (!next || !token || !isPart(token)) return false
  return token.variants.length > 0 || next.next?.has(token.fold) === true || leavesAt(next, token.fold).length > 0
}

/** Forms of the one word, the commonest case. */
function alone<Name extends string>({ groups }: Opening<Name>, place: Place<Name>): readonly Found<Name>[] {
  if (groups.length === 0) return NOTHING
  const to = place.index + 1
  const found = groups.map(({ table, leaves, settled }) => ({
    table,
    hits: settled
      ? settled.map((leaf) => hitOf(leaf, place, to))
      : unique(leaves.filter((leaf) => stands(leaf, place, to)).map((leaf) => hitOf(leaf, place, to))),
  }))
  return found.every(({ hits }) => hits.length > 0) ? found : found.filter(({ hits }) => hits.length > 0)
}

/** Forms of any length by all readings of the word, the word as it stands first; each table keeps its longest. */
function search<Name extends string>(token: Token, own: Opening<Name>, place: Place<Name>): readonly Found<Name>[] {
  const longest: Longest<Name>[] = []
  seek(own, place, longest)
  for (const variant of token.variants) seek(place.open(variant), place, longest)
  return longest.map(({ table, hits }) => ({ table, hits: unique(hits) }))
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
