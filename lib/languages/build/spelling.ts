import * as ar from 'n2words/ar-SA'
import * as de from 'n2words/de-DE'
import * as en from 'n2words/en-GB'
import * as es from 'n2words/es-ES'
import * as fr from 'n2words/fr-FR'
import * as it from 'n2words/it-IT'
import * as nl from 'n2words/nl-NL'
import * as pl from 'n2words/pl-PL'
import * as pt from 'n2words/pt-PT'
import * as ru from 'n2words/ru-RU'
import * as tr from 'n2words/tr-TR'
import * as uk from 'n2words/uk-UA'

/** Spells numbers as words, in both genders where the language has them. */
export interface Speller {
  cardinal(n: number): string[]
  ordinal(n: number): string[]
}

interface Module {
  toCardinal(value: number, options?: Record<string, unknown>): string
  toOrdinal(value: number, options?: Record<string, unknown>): string
}

const MODULES: Readonly<Record<string, Module>> = {
  'ar-SA': ar,
  'de-DE': de,
  'en-GB': en,
  'es-ES': es,
  'fr-FR': fr,
  'it-IT': it,
  'nl-NL': nl,
  'pl-PL': pl,
  'pt-PT': pt,
  'ru-RU': ru,
  'tr-TR': tr,
  'uk-UA': uk,
}
const GENDERS = ['masculine', 'feminine'] as const

/** The speller of a locale. Throws when there is none. */
export function spell(locale: string): Speller {
  const module = MODULES[locale]
  if (!module) throw new Error(`no spelling of numbers for ${locale}`)
  const clean = (word: string): string => (locale === 'uk-UA' ? word.replaceAll('i', 'і') : word)
  return {
    cardinal: (n) => [...new Set(GENDERS.map((gender) => clean(module.toCardinal(n, { gender }))))],
    ordinal: (n) => [...new Set(GENDERS.map((gender) => clean(module.toOrdinal(n, { gender }))))],
  }
}
