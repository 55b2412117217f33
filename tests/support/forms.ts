import type { TableName, Words } from '../../lib/languages/pack'
import { tokenize } from '../../lib/text/tokens'

/** The forms of a table that are not found as their own id: alone, or inside a sentence. */
export function missedForms(words: Words, name: TableName): string[] {
  const table = words.pack.tables[name] ?? {}
  return Object.entries(table).flatMap(([id, forms]) =>
    forms
      .filter((form) => !isFound(words, name, id, form, '') || !isFound(words, name, id, form, '12 '))
      .map((form) => `${id}: ${form}`),
  )
}

function isFound(words: Words, name: TableName, id: string, form: string, before: string): boolean {
  const bare = form.replace(/[?*]/gu, '')
  const tokens = tokenize(before + bare, words.orthography).filter(({ type }) => type !== 'mark')
  return words.at(name, tokens, before ? 1 : 0).some((hit) => hit.id === id && hit.to === tokens.length)
}
