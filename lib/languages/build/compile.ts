import type { Table } from '../../text/trie'
import type { LanguagePack } from '../pack'
import type { Language } from '../registry'
import { clauseTables } from './clause'
import { dualTable } from './dual'
import { numberTables } from './number'
import { orthographyOf } from './orthography'
import { personTables } from './person'
import { placeTables } from './place'
import { timeTables } from './time'

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar'])

/** Sources that a pack is compiled from besides its tables: the text of `lexicon/<language>.tsv` and `lexicon/ranks.tsv`. */
export interface LexiconSources {
  readonly lexicon: string
  readonly ranks: string
}

/** Compiles the pack of a language. Runs at build time and in the terminal, never in the browser. */
export function compilePack(language: Language, { lexicon, ranks }: LexiconSources): LanguagePack {
  const concepts = parseTable(lexicon)
  const persons = personTables(language, ranks)
  return {
    language,
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    orthography: orthographyOf(language),
    tables: {
      ...timeTables(language),
      ...numberTables(language),
      dual: dualTable(language, concepts),
      ...persons,
      ...placeTables(language),
      ...clauseTables(language),
    },
    lexicon: withPrefixes(concepts, Object.values(persons.modifierPrefix).flat()),
  }
}

/** Reads `id<TAB>form|form|…` lines. Throws with the line number when a line has another shape. */
export function parseTable(tsv: string): Table {
  const table: Record<string, readonly string[]> = {}
  tsv.split('\n').forEach((line, i) => {
    if (!line.trim()) return
    const [id, forms] = line.split('\t')
    if (!id || forms === undefined)
      throw new Error(`line ${i + 1}: expected "id<TAB>form|form", got "${line.slice(0, 60)}"`)
    table[id] = forms
      .split('|')
      .map((form) => form.trim())
      .filter(Boolean)
  })
  return table
}

/** Offices with what may be written on to them. EXAMPLE `alcalde` → `alcalde`, `exalcalde` */
const withPrefixes = (concepts: Table, prefixes: readonly string[]): Table =>
  Object.fromEntries(
    Object.entries(concepts).map(([id, forms]) => {
      const written = id.startsWith('office.') ? forms.filter((form) => /^\p{Ll}{3}/u.test(form)) : []
      const more = prefixes.flatMap((prefix) => written.map((form) => prefix + form))
      return [id, more.length > 0 ? [...new Set([...forms, ...more])] : forms]
    }),
  )
