import type { Sentence } from '../model/sentence'
import { nameKeys } from '../names/keys'
import { remember } from '../text/remember'

const SHORTEST = 5
/** Endings differ most between related languages: the first consonants are the key. */
const CONSONANTS = 3
/** Chance resemblances are common: they weigh little. */
export const COGNATE_WEIGHT = 0.4

/**
 * Longer words of a sentence that no table knows (`unknown`: their indices and shorter ones'), by how they begin to sound
 * (`t:` and a skeleton): many are the same word in other languages and scripts.
 * EXAMPLE `Parallelen`, `paralelismos` → `t:BRL`
 */
export function cognatesOf({ tokens }: Sentence, unknown: readonly number[]): string[] {
  const keys: string[] = []
  for (const i of unknown) {
    const text = tokens[i]?.text ?? ''
    if (text.length >= SHORTEST) for (const key of beginnings(text)) keys.push(key)
  }
  return keys
}

const beginnings = remember((word): readonly string[] => {
  const keys = nameKeys(word).map((key) => key.slice(0, CONSONANTS))
  return [...new Set(keys)].filter(isTelling).map((key) => `t:${key}`)
})

/** A single consonant with its vowel tells nothing. */
const isTelling = (key: string): boolean => /^[A-Z]{2}/u.test(key)
