import type { Table } from '../../text/trie'

/** Words that tell how firmly, by whom and how far. Lexicon concepts `mode.*` stand beside them. */
export interface ClauseTables {
  /** Ids `denied` (not, never), `expected` (will, is to), `possible` (may, could), `proposed` (should, calls for), `under-way` (is being). */
  readonly modality: Table
  /** Reporting words: id `said` (said, told, a déclaré), `according` (according to, selon). */
  readonly reporting: Table
  /** Clause borders: id `border` (and, but, while, which…). */
  readonly clauseBorder: Table
  /** Words too common to tell anything; never keys: id `stop`. */
  readonly stopword: Table
}
