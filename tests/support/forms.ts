import type { TableName, Words } from '../../lib/languages/pack'
import type { Hit, Token } from '../../lib/model/sentence'
import { tokenize } from '../../lib/text/tokens'
import type { Table } from '../../lib/text/trie'

/** The hits that start at token `index`. */
type Look = (tokens: readonly Token[], index: number) => readonly Hit[]

/** The forms of a table that are not found as their own id: alone, or inside a sentence. */
export const missedForms = (words: Words, name: TableName): string[] =>
  missed(words, words.pack.tables[name] ?? {}, (tokens, index) => words.at(name, tokens, index))

/** The forms of the lexicon that are not found as their own concept: alone, or inside a sentence. */
export const missedConcepts = (words: Words): string[] =>
  missed(words, words.pack.lexicon, (tokens, index) => words.concepts(tokens).filter(({ from }) => from === index))

function missed(words: Words, table: Table, look: Look): string[] {
  return Object.entries(table).flatMap(([id, forms]) =>
    forms
      .filter((form) => !isFound(words, look, id, form, '') || !isFound(words, look, id, form, '12 '))
      .map((form) => `${id}: ${form}`),
  )
}

function isFound(words: Words, look: Look, id: string, form: string, before: string): boolean {
  const bare = form.replace(/[?*]/gu, '')
  const tokens = tokenize(before + bare, words.orthography).filter(({ type, text }) => type !== 'mark' || text === '/')
  return look(tokens, before ? 1 : 0).some((hit) => hit.id === id && hit.to === tokens.length)
}
