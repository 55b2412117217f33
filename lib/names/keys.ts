import { remember } from '../text/remember'
import { isVowel, soundsOf, type Sound } from './sounds'
import { VARIANTS } from './variants'
import { nameWords } from './words'

const MOST_READINGS = 4
const MOST_INDEXED = 16

/**
 * Script-independent keys of a name for an index: the consonant skeleton of each telling word, with its other readings
 * where a spelling is open (`Chamenei` → `SMN`, `XMN`, `KMN`). Words of one consonant keep their first vowel.
 */
export const nameKeys = remember((name): readonly string[] => [
  ...new Set(nameWords(name).flatMap((word) => (word.startsWith('#') ? [] : skeletons(word)))),
])

/**
 * Keys of one word of a name under which words of its script that `sameWord` takes for it are found: its consonants in
 * each reading, and its line of given names.
 */
export const indexKeys = remember((word): readonly string[] => {
  const variant = VARIANTS.get(word)
  const keys = [...new Set(consonants(soundsOf(word).sounds, MOST_INDEXED)), word]
  return variant === undefined ? keys : [...keys, `=${variant}`]
})

const skeletons = remember((word): readonly string[] => {
  const { sounds } = soundsOf(word)
  const heard = sounds.map(({ readings }) => ({ readings: readings.replace('-', '') }))
  const keys = consonants(heard, MOST_READINGS)
  const vowel = sounds.find(({ readings }) => isVowel(readings))?.readings[0] ?? ''
  return [...new Set(keys.map((key) => (key.length === 1 ? key + vowel : key)).filter((key) => key.length > 1))]
})

function consonants(sounds: readonly Sound[], most: number): string[] {
  let keys = ['']
  for (const { readings } of sounds) {
    if (isVowel(readings)) continue
    const choices = [...new Set([...readings].map((reading) => (/[A-Z]/u.test(reading) ? reading : '')))]
    keys = keys
      .flatMap((key) => choices.map((choice) => (key.endsWith(choice) && choice ? key : key + choice)))
      .slice(0, most)
  }
  return keys
}
