import { number as ar } from '../ar/number'
import { number as de } from '../de/number'
import { number as en } from '../en/number'
import { number as es } from '../es/number'
import { number as fr } from '../fr/number'
import { number as it } from '../it/number'
import { number as nl } from '../nl/number'
import { number as pl } from '../pl/number'
import { number as pt } from '../pt/number'
import { number as ru } from '../ru/number'
import { number as tr } from '../tr/number'
import { number as uk } from '../uk/number'
import { spell, type Speller } from './spelling'
import type { Language } from '../registry'
import type { NumberSource, NumberTables } from '../tables/number'

const SOURCES: Readonly<Record<Language, NumberSource>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }
const CARDINALS = 1000
const ORDINALS = 100

type Forms = Record<string, string[]>

/** Words of numbers of one language: spelt by n2words, inflected forms by hand. */
export function numberTables(language: Language): NumberTables {
  const { spelling, moreCardinals, moreOrdinals, ordinalEndings, ambiguous, ...tables } = SOURCES[language]
  const speller = spell(spelling)
  const weak = new Set(ambiguous)
  return {
    ...tables,
    cardinal: mark(collect(CARDINALS, (n) => speller.cardinal(n), moreCardinals), weak),
    ordinal: mark(collect(ORDINALS, (n) => (n === 0 ? [] : inflect(speller, n, ordinalEndings)), moreOrdinals), weak),
  }
}

function inflect(speller: Speller, n: number, endings: NumberSource['ordinalEndings']): string[] {
  return speller.ordinal(n).flatMap((form) => [form, ...endings.map(([cut, ending]) => `${cut ? form.slice(0, -cut) : form}${ending}`)])
}

function collect(count: number, forms: (n: number) => readonly string[], more: Readonly<Record<string, readonly string[]>>): Forms {
  const all: Forms = {}
  for (let n = 0; n <= count - 1; n++) all[n] = [...forms(n)]
  for (const [id, extra] of Object.entries(more)) all[id] = [...(all[id] ?? []), ...extra]
  return all
}

const mark = (forms: Forms, weak: ReadonlySet<string>): Forms =>
  Object.fromEntries(Object.entries(forms).map(([id, list]) => [id, [...new Set(list.map((form) => (weak.has(form) ? `${form}?` : form)))]]))
