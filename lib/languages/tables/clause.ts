import type { Table } from '../../text/trie'

/** Words that tell how firmly, by whom and how far. Lexicon concepts `mode.*` stand beside them. */
export interface ClauseTables {
  /**
   * Ids `denied` (not, never), `expected` (will, is to), `possible` (may, could), `proposed` (should, calls for), `under-way`
   * (is being), `done` (managed to), `decided` (decided to), `without` (denies what
   * follows it), `except` (but for: takes a denial back), `later` (next month: puts off what it stands with), and `aside`: words of a plan that speak of no act (earlier than
   * planned).
   */
  readonly modality: Table
  /** Reporting words: id `said` (said, told, a déclaré), `according` (according to, selon). */
  readonly reporting: Table
  /** Clause borders: ids `border` (and, but, while…) and `relative` (which, who…). */
  readonly clauseBorder: Table
  /** Verbs in two parts that stand apart, by the concept of the act: `called off`, `sagte ab`. The last words are the second part. */
  readonly splitVerb: Table
  /**
   * Spellings of verbs that tell when: ids `expected` (future), `denied` (a negative verb), `infinitive`, `noun` (of an act: -ung), and
   * `imperfect` that makes a weak cue (`قد`) count; `س-` begins, `-ará` ends a word, `podpisze` is one. Read as
   * patterns of single words, never looked up.
   */
  readonly verbShape: Table
  /** Results in words: ids `2-1`, winner first (`بهدفين لواحد`, `two goals to one`). */
  readonly score: Table
  /** Words too common to tell anything; never keys: id `stop`. */
  readonly stopword: Table
}
