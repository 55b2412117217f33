import type { PlaceHit, Token } from '../model/sentence'
import type { Words } from '../languages/pack'

/** Places named in a sentence, by name or demonym. */
export function findPlaces(_tokens: readonly Token[], _words: Words): PlaceHit[] {
  return []
}
