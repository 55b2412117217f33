import { createHits, type Hits } from '../text/hits'
import { createSpeller, tokenize } from '../text/tokens'
import { buildTrie, type Table } from '../text/trie'
import type { LanguagePack, TableName, Words } from './pack'

/** The lexicon is looked up as one more table. */
const LEXICON = 'lexicon'

/** Makes a pack ready for reading. Tries are built when a table is first asked for. */
export function compileWords(pack: LanguagePack): Words {
  let made: Hits<TableName | typeof LEXICON> | null = null
  const hits = (): Hits<TableName | typeof LEXICON> => (made ??= hitsOf(pack))
  const { orthography } = pack
  const speller = createSpeller(orthography)
  return {
    pack,
    orthography,
    tokens: (text, offset) => tokenize(text, orthography, offset, speller),
    at: (name, tokens, index) => hits().at(name, tokens, index),
    only: (name, tokens, index) => hits().only(name, tokens, index),
    id: (name, tokens, index) => hits().first(name, tokens, index)?.id ?? null,
    begins: (names, tokens) => hits().begins(names, tokens),
    find: (name, tokens) => hits().find(name, tokens),
    has: (name, tokens) => hits().has(name, tokens),
    concepts: (tokens, from, to) =>
      from === undefined ? hits().find(LEXICON, tokens) : hits().within(LEXICON, tokens, from, to ?? tokens.length),
  }
}

function hitsOf({ tables, lexicon, orthography }: LanguagePack): Hits<TableName | typeof LEXICON> {
  const all = new Map<TableName | typeof LEXICON, Table>([[LEXICON, lexicon]])
  for (const name of Object.keys(tables) as TableName[]) all.set(name, tables[name])
  return createHits(buildTrie(all, orthography, LEXICON))
}
