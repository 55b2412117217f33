import type { TableName, Words } from '../languages/pack'
import type { Flags, Sentence } from '../model/sentence'

const GRAMMAR: ReadonlySet<TableName> = new Set(['stopword'])

/** Indices of the words of a sentence that no table knows: neither concept, place, person or number nor mere grammar. */
export function unknownWords({ tokens, concepts, places, people, numbers }: Sentence, words: Words): number[] {
  const known = flagsOf(concepts, places, people, numbers)
  const grammar = words.begins(GRAMMAR, tokens)
  const unknown: number[] = []
  tokens.forEach(({ type }, i) => {
    if (type === 'word' && !known[i] && !grammar[i]) unknown.push(i)
  })
  return unknown
}

/** For each token whether any of some hits holds it; sparse. */
export function flagsOf(...lists: readonly (readonly { readonly from: number; readonly to: number }[])[]): Flags {
  const flags: (true | undefined)[] = []
  for (const hits of lists) for (const { from, to } of hits) for (let i = from; i < to; i++) flags[i] = true
  return flags
}
