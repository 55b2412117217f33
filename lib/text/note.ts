import type { Hit, Token } from '../model/sentence'
import { remember } from './remember'
import { leavesAt, PER, type Leaf, type Node, type Opening, unique } from './trie'

/** What is known of a list of tokens: all hits of each table that has any, in the order of the tokens. */
export type Note<Name extends string> = Map<Name, Hit[]>

/** What each word begins by any of its readings. */
type Open<Name extends string> = (token: Token) => Opening<Name>

/** Reads a list of tokens from left to right. */
export function noteAll<Name extends string>(tokens: readonly Token[], open: Open<Name>): Note<Name> {
  const note: Note<Name> = new Map()
  const end = tokens.length
  for (let index = 0; index < end; index++) read({ tokens, index, end, open }, note)
  return note
}

/** What starts at one place alone. */
export function noteAt<Name extends string>(place: Place<Name>): Note<Name> {
  const note: Note<Name> = new Map()
  read(place, note)
  return note
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
  const opening = place.open(token)
  if (goesOn(opening.next, place)) search(opening, place, note)
  else alone(opening, place, note)
  const [head] = opening.heads
  if (!head || token.type !== 'word' || note.get(head.table)?.at(-1)?.from === place.index) return
  for (const leaf of opening.heads) keep(note, leaf.table, hitOf(leaf, place, place.index + 1))
}

/** Whether a longer form may go on at the next token. */
function goesOn<Name extends string>(next: readonly Node<Name>[], { tokens, index, end }: Place<Name>): boolean {
  const token = index + 1 < end ? tokens[index + 1] : undefined
  if (next.length === 0 || !token || !isPart(token)) return false
  for (const node of next) {
    if (leads(node, token.fold)) return true
    for (const variant of token.variants) if (leads(node, variant)) return true
  }
  return false
}

const leads = <Name extends string>(node: Node<Name>, reading: string): boolean =>
  node.next?.has(reading) === true || leavesAt(node, reading).length > 0

/** Forms of the one word, the commonest case. */
function alone<Name extends string>({ groups }: Opening<Name>, place: Place<Name>, note: Note<Name>): void {
  const to = place.index + 1
  for (const { table, leaves, settled } of groups)
    for (const leaf of settled ?? unique(leaves.filter((one) => stands(one, place, to))))
      keep(note, table, hitOf(leaf, place, to))
}

/** Forms of any length, by the word as it stands before its other readings; each table keeps its longest. */
function search<Name extends string>({ groups, next }: Opening<Name>, place: Place<Name>, note: Note<Name>): void {
  const longest: Longest<Name>[] = []
  for (const { leaves } of groups) keepLongest(leaves, place.index + 1, place, longest)
  for (const node of next) visit(node, place.index + 1, place, longest)
  for (const { table, hits } of longest) for (const hit of unique(hits)) keep(note, table, hit)
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
    const known = ofTable(longest, leaf.table)
    const reach = known?.hits[0]?.to ?? 0
    if (to < reach || !stands(leaf, place, to)) continue
    const hit = hitOf(leaf, place, to)
    if (!known) longest.push({ table: leaf.table, hits: [hit] })
    else if (to > reach) known.hits = [hit]
    else known.hits.push(hit)
  }
}

/** A loop, for it runs for each leaf: a closure each time is what the heap would be full of. */
function ofTable<Name extends string>(longest: readonly Longest<Name>[], table: Name): Longest<Name> | undefined {
  for (const one of longest) if (one.table === table) return one
  return undefined
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
