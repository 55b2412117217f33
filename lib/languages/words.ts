import { buildTrie, findHits, hitsAt, type Trie } from '../text/trie'
import type { LanguagePack, TableName, Words } from './pack'

/** Makes a pack ready for reading. Tries are built when a table is first asked for. */
export function compileWords(pack: LanguagePack): Words {
  const tries = new Map<TableName, Trie | null>()
  let lexicon: Trie | null = null
  const trieOf = (name: TableName): Trie | null => {
    const known = tries.get(name)
    if (known !== undefined) return known
    const table = pack.tables[name]
    const made = table ? buildTrie(table, { ...pack.orthography, compounds: false }) : null
    tries.set(name, made)
    return made
  }
  const at: Words['at'] = (name, tokens, index) => {
    const trie = trieOf(name)
    return trie ? hitsAt(trie, tokens, index) : []
  }
  return {
    pack,
    orthography: pack.orthography,
    at,
    id: (name, tokens, index) => at(name, tokens, index)[0]?.id ?? null,
    find: (name, tokens) => {
      const trie = trieOf(name)
      return trie ? findHits(trie, tokens) : []
    },
    concepts: (tokens) => findHits((lexicon ??= buildTrie(pack.lexicon, pack.orthography)), tokens),
  }
}
