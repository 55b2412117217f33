import type { Direction } from '../model/article'
import type { Flags, Hit, Token } from '../model/sentence'
import type { Orthography } from '../text/tokens'
import type { Table } from '../text/trie'
import type { ClauseTables } from './tables/clause'
import type { NumberTables } from './tables/number'
import type { PersonTables } from './tables/person'
import type { PlaceTables } from './tables/place'
import type { TimeTables } from './tables/time'

export type Tables = TimeTables & NumberTables & PersonTables & PlaceTables & ClauseTables

export type TableName = keyof Tables

/** All that is known of one language: data alone, JSON in and out. A gap is written `null`. */
export interface LanguagePack {
  /** BCP 47, lower case, no region. */
  readonly language: string
  readonly direction: Direction
  readonly orthography: Orthography
  readonly tables: Tables
  /** News concepts by id; see lexicon/concepts.tsv. */
  readonly lexicon: Table
}

/** A pack made ready for reading: what kinds and extraction see of a language. */
export interface Words {
  readonly pack: LanguagePack
  readonly orthography: Orthography
  /** Tokens of a text in the spelling of the language, as `tokenize` gives them; what words it has read it remembers. */
  tokens(text: string, offset: number): Token[]
  /** Longest hits of a table that start at token `index`, strong ones first; empty when none. */
  at(table: TableName, tokens: readonly Token[], index: number): readonly Hit[]
  /** As `at`, for a list that is asked about few of its tokens: only what starts there is read. */
  only(table: TableName, tokens: readonly Token[], index: number): readonly Hit[]
  /** The id of the first hit of `at`, or null. */
  id(table: TableName, tokens: readonly Token[], index: number): string | null
  /** For each token whether a hit of any of some tables starts there: what nothing begins with need not be looked at closer. */
  begins(tables: ReadonlySet<TableName>, tokens: readonly Token[]): Flags
  /** All hits of a table from left to right, longest first. */
  find(table: TableName, tokens: readonly Token[]): readonly Hit[]
  /** Whether a table has any hit at all in a list of tokens: rules that need one can pass it over. */
  has(table: TableName, tokens: readonly Token[]): boolean
  /** All concept hits; with `from` and `to` those that the tokens between give when nothing else is read. */
  concepts(tokens: readonly Token[], from?: number, to?: number): readonly Hit[]
}
