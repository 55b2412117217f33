import type { Hit, Token } from '../model/sentence'
import { stripDiacritics } from './fold'
import { tokenize, type Orthography } from './tokens'

/** Forms by id. `stem*`: any ending; `form?`: counts only with support from its neighbours. */
export type Table = Readonly<Record<string, readonly string[]>>

/** A form that ends at a node. */
export interface Leaf {
  /** The number of its table. */
  readonly table: number
  readonly id: string
  readonly weak: boolean
  /** The form as written, when its capitals tell the sense (`NATO`); else null. */
  readonly exact: string | null
  /** Which of the stems that fit a word comes first: in the order in which its table gives their lengths. */
  readonly order: number
}

/** A place in a trie: the words that lead on, and the forms that end here. */
export interface Node {
  /** Null until a form goes on: most nodes are the end of their form. */
  next: Map<string, Node> | null
  /** Forms whose last word may have any ending; nothing goes on behind them. */
  stems: Map<string, Node> | null
  readonly stemLengths: number[]
  readonly leaves: Leaf[]
}

/** A phrase trie over folded tokens that holds several tables. Made by `buildTrie`, read by `createHits` (see text/hits). */
export interface Trie<Name extends string> extends Forms {
  /** The number of each table. */
  readonly numbers: ReadonlyMap<Name, number>
}

interface Forms {
  readonly root: Node
  /** The table whose forms are looked up as tails of words, too; null where words are not written together. */
  readonly compounds: number | null
}

const MIN_BARE = 4
/** The one mark that is part of a form: `km/h`. */
export const PER = '/'
const MIN_HEAD = 6

/** Builds one trie of all tables in the spelling of their language; `compounds` names the table of compounds' heads. */
export function buildTrie<Name extends string>(
  tables: ReadonlyMap<Name, Table>,
  orthography: Orthography,
  compounds: Name,
): Trie<Name> {
  const root = newNode()
  const numbers = new Map(Array.from(tables.keys(), (name, i) => [name, i]))
  const lengths: StemLengths = new Map()
  const bare: BareForm[] = []
  for (const [table, forms] of [...tables.values()].entries())
    for (const [id, written] of Object.entries(forms)) {
      const leaf = { table, id, exact: null, order: 0 }
      const leaves = { firm: { ...leaf, weak: false }, weak: { ...leaf, weak: true } }
      for (const form of written) bare.push(...addForm(root, leaves, form, orthography, lengths))
    }
  for (const { add } of bare.filter(({ alone }) => alone === null || !isWritten(root, alone))) add()
  return { root, numbers, compounds: orthography.compounds ? (numbers.get(compounds) ?? null) : null }
}

/** Lengths of the stems that each table has at a node, in its order. */
type StemLengths = Map<Node, Map<number, number[]>>

/** What a word begins in a trie by any of its readings, the word as it stands first. */
export interface Opening {
  /** Readings beside the word as it stands. */
  readonly variants: Word['variants']
  /** Forms that are the word alone, those of one table after the other; of tables where no capitals decide each id once. */
  readonly leaves: readonly Leaf[]
  /** Whether they all count wherever the word stands: no capitals decide. */
  readonly settled: boolean
  /** Where longer forms go on. */
  readonly next: readonly Node[]
  /** The first letters of the words that they go on with (`letterBit`): mostly they tell that none does. */
  readonly letters: number
  /** What the word's tail says when no form of its table begins with the word (`Militärkommission`). */
  readonly heads: readonly Leaf[]
}

/** What a word begins in a trie. */
export function openingOf({ root, compounds }: Forms, { fold, variants }: Word): Opening {
  const tables = new Map<number, Leaf[]>()
  const next: Node[] = []
  for (const reading of [fold, ...variants]) {
    for (const leaf of leavesAt(root, reading)) tables.set(leaf.table, [...(tables.get(leaf.table) ?? []), leaf])
    const node = root.next?.get(reading)
    if (node && (node.next ?? node.stems)) next.push(node)
  }
  const leaves = [...tables.values()].flatMap((own) => (own.every(isPlain) ? unique(own) : own))
  const heads = compounds === null ? NO_LEAVES : headsOf(root, fold, compounds)
  return { variants, leaves, settled: leaves.every(isPlain), next, letters: lettersOf(next), heads }
}

/** A bit for the first letter of a word; some letters share one. */
export const letterBit = (word: string): number => 1 << (word.charCodeAt(0) & 31)

function lettersOf(nodes: readonly Node[]): number {
  let bits = 0
  for (const { next, stems } of nodes)
    for (const words of [next, stems]) for (const word of words?.keys() ?? []) bits |= letterBit(word)
  return bits
}

const isPlain = ({ exact }: Leaf): boolean => exact === null

type Word = Pick<Token, 'fold' | 'variants'>

/** The forms that end at a node with a word: the whole word first, then stems of it. */
export function leavesAt({ next, stems, stemLengths }: Node, reading: string): readonly Leaf[] {
  const whole = next?.get(reading)?.leaves ?? NO_LEAVES
  if (!stems) return whole
  let found: Leaf[] | null = null
  for (const length of stemLengths) {
    const stem = reading.length >= length ? stems.get(reading.slice(0, length)) : undefined
    if (stem) found = found ? [...found, ...stem.leaves].sort((a, b) => a.order - b.order) : stem.leaves
  }
  return found ? (whole.length > 0 ? [...whole, ...found] : found) : whole
}

const NO_LEAVES: readonly never[] = []

/** Each id once, strong where it is so at all; strong ones before weak ones. */
export function unique<T extends Pick<Hit, 'id' | 'weak'>>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all
  const best = new Map<string, T>()
  for (const one of all) if (!best.has(one.id) || (best.get(one.id)?.weak && !one.weak)) best.set(one.id, one)
  return [...best.values()].sort((a, b) => Number(a.weak) - Number(b.weak))
}

/** What most forms of one id have in common: one object for all of them keeps the trie small and near. */
interface Plain {
  readonly firm: Leaf
  readonly weak: Leaf
}

/** A form without its accents; `alone`: the one word that it is, when it is one. */
interface BareForm {
  readonly alone: string | null
  readonly add: () => void
}

/** Adds a form as written, and gives back its bare spelling, to be added once all forms are there. */
function addForm(
  root: Node,
  plain: Plain,
  written: string,
  orthography: Orthography,
  lengths: StemLengths,
): BareForm[] {
  const weak = written.endsWith('?')
  const form = weak ? written.slice(0, -1) : written
  const tokens = tokenize(form.replaceAll('*', ''), orthography)
  const leaf = weak ? plain.weak : plain.firm
  const folds = tokens.filter((token) => token.type !== 'mark' || token.text === PER).map((token) => token.fold)
  if (folds.length === 0) return []
  const stemAt = form.endsWith('*') ? tokens.length - 1 : -1
  insert(root, folds, stemAt, /\p{Lu}/u.test(form) ? { ...leaf, exact: form } : leaf, lengths)
  const bare = folds.map((word) => (word.length >= MIN_BARE ? stripDiacritics(word) : word))
  if (bare.every((word, i) => word === folds[i])) return []
  const alone = stemAt < 0 && bare.length === 1 ? (bare[0] ?? null) : null
  return [{ alone, add: () => insert(root, bare, stemAt, leaf, lengths) }]
}

/** EXAMPLE `oldu` is a word of its own, and no bare spelling of `öldü` */
const isWritten = ({ next }: Node, word: string): boolean => (next?.get(word)?.leaves.length ?? 0) > 0

function insert(root: Node, words: readonly string[], stemAt: number, leaf: Leaf, lengths: StemLengths): void {
  let node = root
  let order = 0
  for (const [i, word] of words.entries()) {
    const isStem = i === stemAt
    if (isStem) order = orderOf(node, leaf.table, word.length, lengths)
    const branch = isStem ? (node.stems ??= new Map<string, Node>()) : (node.next ??= new Map<string, Node>())
    const next = branch.get(word) ?? newNode()
    branch.set(word, next)
    node = next
  }
  const isKnown = node.leaves.some(
    ({ table, id, exact }) => table === leaf.table && id === leaf.id && exact === leaf.exact,
  )
  if (!isKnown) node.leaves.push(order === leaf.order ? leaf : { ...leaf, order })
}

/** The place of a stem's length among those that its table has at a node. */
function orderOf(node: Node, table: number, length: number, lengths: StemLengths): number {
  if (!node.stemLengths.includes(length)) node.stemLengths.push(length)
  const tables = lengths.get(node) ?? new Map<number, number[]>()
  lengths.set(node, tables)
  const own = tables.get(table) ?? []
  tables.set(table, own)
  return own.includes(length) ? own.indexOf(length) : own.push(length) - 1
}

/** EXAMPLE `Militärkommission` → the leaves of `kommission` */
function headsOf(root: Node, word: string, compounds: number): readonly Leaf[] {
  for (let cut = 3; word.length - cut >= MIN_HEAD; cut++) {
    const leaves = root.next
      ?.get(word.slice(cut))
      ?.leaves.filter(({ table, weak, exact }) => table === compounds && !weak && exact === null)
    if (leaves && leaves.length > 0) return leaves
  }
  return NO_LEAVES
}

const newNode = (): Node => ({ next: null, stems: null, stemLengths: [], leaves: [] })
