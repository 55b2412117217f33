import type { Wording } from '../kinds/kind'
import { sayCount } from './count'
import type { Phrases } from './phrases'

type Forms = Readonly<Record<string, readonly string[]>>

/** What the interface language's pack gives for names: the parts of a LanguagePack that are read here. */
export interface NameTables {
  readonly lexicon: Forms
  readonly tables: { readonly country: Forms; readonly city: Forms }
}

/** Wording together with the bare phrases, which tell whether a key has a text. */
export interface ReaderWording extends Wording {
  readonly phrases: Phrases
}

export interface WordingSources {
  /** BCP 47 locale of the interface. */
  readonly locale: string
  readonly phrases: Phrases
  /** Pack of the interface language; null when it could not be read. */
  readonly names: NameTables | null
}

/** The reader's words for values: phrases of the interface first, then the pack's lexicon, then the platform's names. */
export function createWording({ locale, phrases, names }: WordingSources): ReaderWording {
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  const concept = (id: string): string => phrases(`concept_${id}`) || firstForm(names?.lexicon[id]) || tail(id)
  return {
    locale,
    phrases,
    concept,
    count: (unit, from, to) => sayCount(unit, from, to, { locale, phrases, concept }),
    place: (id) => {
      if (/^[A-Z]{2}$/u.test(id)) return regions.of(id) ?? id
      if (/^(?:body|office|place)\./u.test(id)) return concept(id)
      return firstForm(names?.tables.city[id]) || firstForm(names?.tables.country[id]) || capitalise(tail(id), locale)
    },
    phrase: (key, ...parts) => phrases(key, ...parts) || parts.join(' '),
  }
}

/** EXAMPLE `count.displaced_person` → displaced person · `ML/bamako` → bamako · `region:sahel` → sahel */
const tail = (id: string): string =>
  id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf('/'), id.lastIndexOf(':')) + 1).replaceAll(/[_-]/gu, ' ')

/** The first form that is a whole word; marks of matching (`stem*`, `weak?`) are not shown. */
function firstForm(forms: readonly string[] | undefined): string {
  const form = forms?.find((candidate) => !candidate.includes('*')) ?? forms?.[0] ?? ''
  return form.replaceAll(/[*?]/gu, '')
}

/** With a capital first letter, in scripts that have one. */
export const capitalise = (text: string, locale: string): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
