import type { Hit, Token } from '../model/sentence'
import { stripDiacritics } from './fold'
import { tokenize, type Orthography } from './tokens'

/** Forms by id. `stem*`: any ending; `form?`: counts only with support from its neighbours. */
export type Table = Readonly<Record<string, readonly string[]>>

/** A form that ends at a node. */
export interface Leaf {
  readonly id: string
  readonly weak: boolean
  /** The form as written, when its capitals tell the sense (`NATO`); else null. */
  readonly exact: string | null
}

/** A place in a trie: the words that lead on, and the forms that end here. */
export interface Node {
  /** Null until a form goes on: most nodes are the end of their form. */
  next: Map<string, Node> | null
  stems: Map<string, Node> | null
  readonly stemLengths: number[]
  readonly leaves: Leaf[]
}

/** A phrase trie over folded tokens. Made by `buildTrie`, read by `createHits` (see text/hits). */
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

/** What one reading of a word begins in a trie. */
export interface Opening {
  /** Where the trie stands after the word. */
  readonly nodes: readonly Node[]
  /** What the word's tail says when no form begins with the word (`Militärkommission`). */
  readonly heads: readonly Leaf[]
  readonly reading: string
}

/** What a reading begins in a trie, null when nothing. */
export function openingOf({ root, compounds }: Trie, reading: string): Opening | null {
  const nodes = branches(root, reading)
  const heads = compounds ? headsOf(root, reading) : NO_LEAVES
  return nodes.length > 0 || heads.length > 0 ? { nodes, heads, reading } : null
}

/**
 * All hits of the longest length that start at token `index` and go on from the openings of its readings, the word as it
 * stands first; several ids when a form has several meanings. Strong hits come before weak ones.
 */
export function hitsBehind(openings: readonly Opening[], tokens: readonly Token[], index: number): Hit[] {
  const token = tokens[index]
  if (!token || !isPart(token)) return []
  const search: Search = { tokens, index, longest: [] }
  for (const { nodes } of openings) for (const node of nodes) visit(node, index + 1, search)
  if (search.longest.length > 0) return unique(search.longest)
  const whole = token.type === 'word' ? openings.find(({ reading }) => reading === token.fold) : undefined
  return (whole?.heads ?? NO_LEAVES).map(({ id }) => ({ id, from: index, to: index + 1, weak: false }))
}

/** Whether a form may hold a token: any but a mark. */
const isPart = ({ type, text }: Token): boolean => type !== 'mark' || text === PER

const NO_NODES: readonly Node[] = []
const NO_LEAVES: readonly Leaf[] = []

interface Search {
  readonly tokens: readonly Token[]
  readonly index: number
  longest: Hit[]
}

function visit(node: Node, at: number, search: Search): void {
  if (node.leaves.length > 0) keepLongest(node, at, search)
  const token = search.tokens[at]
  if (!token || (!node.next && !node.stems) || !isPart(token)) return
  for (const next of branches(node, token.fold)) visit(next, at + 1, search)
  for (const variant of token.variants) for (const next of branches(node, variant)) visit(next, at + 1, search)
}

/** The nodes that a word leads to: the whole word first, then stems of it. */
function branches({ next, stems, stemLengths }: Node, reading: string): readonly Node[] {
  const exact = next?.get(reading)
  if (!stems) return exact ? [exact] : NO_NODES
  const found = exact ? [exact] : []
  for (const length of stemLengths) {
    const stem = reading.length >= length ? stems.get(reading.slice(0, length)) : undefined
    if (stem) found.push(stem)
  }
  return found
}

function keepLongest({ leaves }: Node, at: number, search: Search): void {
  const { tokens, index } = search
  const reach = search.longest[0]?.to ?? 0
  if (at < reach) return
  for (const { id, weak, exact } of leaves) {
    if (exact !== null && !sameCase(exact, tokens, index, at)) continue
    const hit = { id, from: index, to: at, weak }
    if (at > (search.longest[0]?.to ?? 0)) search.longest = [hit]
    else search.longest.push(hit)
  }
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
    const branch = i === stemAt ? (node.stems ??= new Map<string, Node>()) : (node.next ??= new Map<string, Node>())
    if (i === stemAt && !node.stemLengths.includes(word.length)) node.stemLengths.push(word.length)
    const next = branch.get(word) ?? newNode()
    branch.set(word, next)
    node = next
  })
  if (!node.leaves.some((known) => known.id === leaf.id && known.exact === leaf.exact)) node.leaves.push(leaf)
}

/** EXAMPLE `Militärkommission` → the leaves of `kommission` */
function headsOf(root: Node, word: string): readonly Leaf[] {
  for (let cut = 3; word.length - cut >= MIN_HEAD; cut++) {
    const leaves = root.next?.get(word.slice(cut))?.leaves.filter((leaf) => !leaf.weak && leaf.exact === null)
    if (leaves && leaves.length > 0) return leaves
  }
  return NO_LEAVES
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

const newNode = (): Node => ({ next: null, stems: null, stemLengths: [], leaves: [] })
