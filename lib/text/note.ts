import type { Hit, Token } from '../model/sentence'
import { remember } from './remember'
import { leavesAt, letterBit, PER, type Leaf, type Node, type Opening, unique } from './trie'

/** What is known of a list of tokens: by number of table all its hits, in the order of the tokens; undefined when none. */
export type Note = (Hit[] | undefined)[]

/** What each word begins by any of its readings. */
type Open = (token: Token) => Opening

/** Reads a list of tokens from left to right, with a number of tables. */
export function noteAll(tokens: readonly Token[], open: Open, tables: number): Note {
  const note = newNote(tables)
  for (let index = 0; index < tokens.length; index++) read(tokens, index, tokens.length, open, note)
  return note
}

/** What starts at one place alone, when nothing is read from `end` on. */
export function noteAt(tokens: readonly Token[], index: number, end: number, open: Open, tables: number): Note {
  const note = newNote(tables)
  read(tokens, index, end, open, note)
  return note
}

const newNote = (tables: number): Note => new Array<Hit[] | undefined>(tables).fill(undefined)

function keep(note: Note, table: number, hit: Hit): void {
  const known = note[table]
  if (known) known.push(hit)
  else note[table] = [hit]
}

/** Whether a form may hold a token: any but a mark. */
const isPart = ({ type, text }: Token): boolean => type !== 'mark' || text === PER

/** Notes what starts at a place; most words are forms by themselves alone. */
function read(tokens: readonly Token[], index: number, end: number, open: Open, note: Note): void {
  const token = tokens[index]
  if (!token || !isPart(token)) return
  const opening = open(token)
  if (!opening.settled || goesOn(opening, tokens[index + 1], index + 1 < end))
    search(opening, { tokens, index, end }, note)
  else for (const leaf of opening.leaves) keep(note, leaf.table, hitOf(leaf, index, index + 1))
  const head = opening.heads[0]
  if (!head || token.type !== 'word' || note[head.table]?.at(-1)?.from === index) return
  for (const leaf of opening.heads) keep(note, leaf.table, hitOf(leaf, index, index + 1))
}

/** Whether a longer form may go on at the next token, if that is to be read. */
function goesOn({ next, letters }: Opening, token: Token | undefined, isRead: boolean): boolean {
  if (letters === 0 || !isRead || !token || !isPart(token)) return false
  if ((letters & letterBit(token.fold)) !== 0 && leads(next, token.fold)) return true
  for (const variant of token.variants) if ((letters & letterBit(variant)) !== 0 && leads(next, variant)) return true
  return false
}

function leads(nodes: readonly Node[], reading: string): boolean {
  for (const node of nodes)
    if (node.next?.has(reading) || (node.stems && leavesAt(node, reading).length > 0)) return true
  return false
}

interface Place {
  readonly tokens: readonly Token[]
  readonly index: number
  /** Where reading ends. */
  readonly end: number
}

/** Forms of any length, by the word as it stands before its other readings; each table keeps its longest. */
function search({ leaves, next }: Opening, place: Place, note: Note): void {
  const longest: Longest[] = []
  keepLongest(leaves, place.index + 1, place, longest)
  for (const node of next) visit(node, place.index + 1, place, longest)
  for (const { table, hits } of longest) for (const hit of unique(hits)) keep(note, table, hit)
}

interface Longest {
  readonly table: number
  hits: Hit[]
}

function visit(node: Node, at: number, place: Place, longest: Longest[]): void {
  const token = at < place.end ? place.tokens[at] : undefined
  if (!token || !isPart(token)) return
  step(node, token.fold, at, place, longest)
  for (const variant of token.variants) step(node, variant, at, place, longest)
}

function step(node: Node, reading: string, at: number, place: Place, longest: Longest[]): void {
  keepLongest(leavesAt(node, reading), at + 1, place, longest)
  const next = node.next?.get(reading)
  if (next && (next.next ?? next.stems)) visit(next, at + 1, place, longest)
}

function keepLongest(leaves: readonly Leaf[], to: number, place: Place, longest: Longest[]): void {
  for (const leaf of leaves) {
    const known = ofTable(longest, leaf.table)
    const reach = known?.hits[0]?.to ?? 0
    if (to < reach || !stands(leaf, place, to)) continue
    const hit = hitOf(leaf, place.index, to)
    if (!known) longest.push({ table: leaf.table, hits: [hit] })
    else if (to > reach) known.hits = [hit]
    else known.hits.push(hit)
  }
}

/** A loop, for it runs for each leaf: a closure each time is what the heap would be full of. */
function ofTable(longest: readonly Longest[], table: number): Longest | undefined {
  for (const one of longest) if (one.table === table) return one
  return undefined
}

const hitOf = ({ id, weak }: Leaf, from: number, to: number): Hit => ({ id, from, to, weak })

const stands = ({ exact }: Leaf, { tokens, index }: Place, to: number): boolean =>
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
