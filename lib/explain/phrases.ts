/**
 * The interface's own sentences: the text of a key with its parts put in, or the empty string when there is none.
 * Keys may hold `-` and `.`; message files write `_` for both.
 */
export type Phrases = (key: string, ...parts: string[]) => string

/** A message file of `_locales`: each key with its text, in which `$1`…`$9` stand for parts. */
export type Messages = Readonly<Record<string, { readonly message: string }>>

/** The phrases of message files; a key that the first lacks is looked up in the next. */
export function createPhrases(...files: readonly Messages[]): Phrases {
  return (key, ...parts) => {
    const name = key.replaceAll(/[^A-Za-z0-9_]/gu, '_')
    const file = files.find((candidate) => Object.hasOwn(candidate, name))
    return (file?.[name]?.message ?? '').replaceAll(/\$([1-9])/gu, (_, at: string) => parts[Number(at) - 1] ?? '')
  }
}

/** The form of a phrase that fits a count: `reports_one`, `reports_few`…; the number itself is the first part. */
export function plural(phrases: Phrases, locale: string, key: string, count: number, ...parts: string[]): string {
  const number = new Intl.NumberFormat(locale).format(count)
  const category = new Intl.PluralRules(locale).select(count)
  return phrases(`${key}_${category}`, number, ...parts) || phrases(`${key}_other`, number, ...parts)
}

/**
 * The form of a text that fits a category of number, where it holds several, each with the categories' names of CLDR:
 * `one: $1 person | other: $1 people`. The last is for all that have none of their own; a text without names has one form.
 */
export function formOf(text: string, category: Intl.LDMLPluralRule): string {
  const forms = text.split(' | ')
  const form = forms.find((each) => each.startsWith(`${category}: `)) ?? forms.at(-1) ?? ''
  return form.replace(/^(?:zero|one|two|few|many|other): /u, '')
}

/** Items as a list of the language: `a, b and c`. */
export const listOf = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
