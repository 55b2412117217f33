import type { Hit, Token } from '../model/sentence'
import { stripDiacritics } from './fold'
import { tokenize, type Orthography } from './tokens'

/** Forms by id. `stem*`: any ending; `form?`: counts only with support from its neighbours. */
export type Table = Readonly<Record<string, readonly string[]>>

interface Leaf {
  readonly id: string
  readonly weak: boolean
  /** The form as written, when its capitals tell the sense (`NATO`); else null. */
  readonly exact: string | null
}

interface Node {
  readonly next: Map<string, Node>
  readonly stems: Map<string, Node>
  readonly stemLengths: Set<number>
  readonly leaves: Leaf[]
}

/** A phrase trie over folded tokens. Made by `buildTrie`, read by `hitsAt` and `findHits`. */
export interface Trie {
  readonly root: Node
  readonly compounds: boolean
}

const MIN_BARE = 4
/** The one mark that is part of a form: `km/h`. */
const PER = '/'
const MIN_HEAD = 6

/** Builds the trie of a table in the spelling of its language. */
export function buildTrie(table: Table, orthography: Orthography): Trie {
  const root = newNode()
  for (const [id, forms] of Object.entries(table)) for (const form of forms) addForm(root, id, form, orthography)
  return { root, compounds: orthography.compounds }
}

/**
 * All hits of the longest length that start at token `index`; several ids when a form has several meanings.
 * Strong hits come before weak ones.
 */
export function hitsAt(trie: Trie, tokens: readonly Token[], index: number): Hit[] {
  const { root, compounds } = trie
  const token = tokens[index]
  if (!token || (!begins(root, token) && !compounds)) return []
  const search: Search = { tokens, index, longest: [] }
  visit(root, index, search)
  return unique(search.longest.length === 0 && compounds ? headHits(root, tokens, index) : search.longest)
}

/** Whether any form begins with a token: most tokens begin none, and are asked about by every table. */
function begins(root: Node, token: Token): boolean {
  if (opens(root, token.fold)) return true
  for (const variant of token.variants) if (opens(root, variant)) return true
  return false
}

function opens({ next, stems, stemLengths }: Node, reading: string): boolean {
  if (next.has(reading)) return true
  for (const length of stemLengths) if (reading.length >= length && stems.has(reading.slice(0, length))) return true
  return false
}

interface Search {
  readonly tokens: readonly Token[]
  readonly index: number
  longest: Hit[]
}

function visit(node: Node, at: number, search: Search): void {
  if (node.leaves.length > 0 && at > search.index) keepLongest(node, at, search)
  const token = search.tokens[at]
  if (!token || (token.type === 'mark' && token.text !== PER)) return
  follow(node, token.fold, at, search)
  for (const variant of token.variants) follow(node, variant, at, search)
}

function follow({ next, stems, stemLengths }: Node, reading: string, at: number, search: Search): void {
  const exact = next.get(reading)
  if (exact) visit(exact, at + 1, search)
  for (const length of stemLengths) {
    const stem = reading.length >= length ? stems.get(reading.slice(0, length)) : undefined
    if (stem) visit(stem, at + 1, search)
  }
}

function keepLongest({ leaves }: Node, at: number, search: Search): void {
  const { tokens, index, longest } = search
  const hits = leaves
    .filter((leaf) => leaf.exact === null || sameCase(leaf.exact, tokens, index, at))
    .map((leaf) => ({ id: leaf.id, from: index, to: at, weak: leaf.weak }))
  const reach = longest[0]?.to ?? 0
  if (hits.length === 0 || at < reach) return
  search.longest = at > reach ? hits : [...longest, ...hits]
}

/** Hits from left to right, longest first, without overlaps between different places. Linear in the tokens. */
export function findHits(trie: Trie, tokens: readonly Token[]): Hit[] {
  const found: Hit[] = []
  for (let index = 0; index < tokens.length;) {
    const hits = hitsAt(trie, tokens, index)
    found.push(...hits)
    index = hits[0]?.to ?? index + 1
  }
  return found
}

function addForm(root: Node, id: string, written: string, orthography: Orthography): void {
  const weak = written.endsWith('?')
  const form = weak ? written.slice(0, -1) : written
  const tokens = tokenize(form.replaceAll('*', ''), orthography)
  const stemAt = form.endsWith('*') ? tokens.length - 1 : -1
  const exact = /\p{Lu}/u.test(form) ? form : null
  const folds = tokens.filter((token) => token.type !== 'mark' || token.text === PER).map((token) => token.fold)
  if (folds.length === 0) return
  insert(root, folds, stemAt, { id, weak, exact })
  const bare = folds.map((word) => (word.length >= MIN_BARE ? stripDiacritics(word) : word))
  if (bare.some((word, i) => word !== folds[i])) insert(root, bare, stemAt, { id, weak, exact: null })
}

function insert(root: Node, words: readonly string[], stemAt: number, leaf: Leaf): void {
  let node = root
  words.forEach((word, i) => {
    const branch = i === stemAt ? node.stems : node.next
    if (i === stemAt) node.stemLengths.add(word.length)
    const next = branch.get(word) ?? newNode()
    branch.set(word, next)
    node = next
  })
  if (!node.leaves.some((known) => known.id === leaf.id && known.exact === leaf.exact)) node.leaves.push(leaf)
}

/** EXAMPLE `Militärkommission` → the hits of `kommission` */
function headHits(root: Node, tokens: readonly Token[], index: number): Hit[] {
  const token = tokens[index]
  if (!token || token.type !== 'word' || token.fold.length < MIN_HEAD + 3) return []
  for (let cut = 3; token.fold.length - cut >= MIN_HEAD; cut++) {
    const leaves = root.next.get(token.fold.slice(cut))?.leaves.filter((leaf) => !leaf.weak && leaf.exact === null)
    if (leaves && leaves.length > 0)
      return leaves.map((leaf) => ({ id: leaf.id, from: index, to: index + 1, weak: false }))
  }
  return []
}

/** Capitals must stand where the form has them; other letters may be either. */
function sameCase(form: string, tokens: readonly Token[], from: number, to: number): boolean {
  const words = form.split(/[\s\-‐‑'’]+/u).filter(Boolean)
  return tokens.slice(from, to).every((token, i) => {
    const word = words[i]
    if (!word || !/\p{Lu}/u.test(word)) return true
    return (
      token.text === word ||
      (token.capital && /^\p{Lu}[^\p{Lu}]*$/u.test(word)) ||
      token.text === token.text.toUpperCase()
    )
  })
}

function unique(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits
  const best = new Map<string, Hit>()
  for (const hit of hits) if (!best.has(hit.id) || (best.get(hit.id)?.weak && !hit.weak)) best.set(hit.id, hit)
  return [...best.values()].sort((a, b) => Number(a.weak) - Number(b.weak))
}

const newNode = (): Node => ({ next: new Map(), stems: new Map(), stemLengths: new Set(), leaves: [] })
