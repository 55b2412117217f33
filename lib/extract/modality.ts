import type { Modality } from '../model/fact'
import type { Sentence } from '../model/sentence'
import type { Words } from '../languages/pack'

/** How firmly, and by whose word, the clause around tokens `from`–`to` says what it says. */
export function modalityAt(_sentence: Sentence, _words: Words, _from: number, _to: number): { modality: Modality; by: string | null } {
  return { modality: 'asserted', by: null }
}
