import { readFileSync } from 'node:fs'
import { compilePack } from '../lib/languages/build/compile'
import type { LanguagePack, Words } from '../lib/languages/pack'
import type { Language } from '../lib/languages/registry'
import { compileWords } from '../lib/languages/words'

const compiled = new Map<Language, Words>()

/** Compiles a language's pack from the sources in the repository. */
export function packFromDisk(language: Language): LanguagePack {
  const read = (name: string): string =>
    readFileSync(new URL(`../lib/languages/lexicon/${name}.tsv`, import.meta.url), 'utf8')
  return compilePack(language, { lexicon: read(language), ranks: read('ranks') })
}

/** The words of a language, compiled once a process. */
export function wordsFromDisk(language: Language): Words {
  const known = compiled.get(language)
  if (known) return known
  const words = compileWords(packFromDisk(language))
  compiled.set(language, words)
  return words
}
