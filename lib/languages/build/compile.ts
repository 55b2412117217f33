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
  return {
    language,
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    orthography: orthographyOf(language),
    tables: {
      ...timeTables(language),
      ...numberTables(language),
      dual: dualTable(language, concepts),
      ...personTables(language, ranks),
      ...placeTables(language),
      ...clauseTables(language),
    },
    lexicon: concepts,
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
