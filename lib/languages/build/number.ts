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
import type { Language } from '../registry'
import type { NumberSource, NumberTables } from '../tables/number'
import { spell, type Speller } from './spelling'

const SOURCES: Readonly<Record<Language, NumberSource>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }
const HIGHEST_CARDINAL = 999
const HIGHEST_ORDINAL = 100

type Forms = Record<string, string[]>

/** Words of numbers of one language: spelt by n2words, inflected forms by hand. */
export function numberTables(language: Language): Omit<NumberTables, 'dual'> {
  const { spelling, moreCardinals, moreOrdinals, ordinalEndings, ambiguous, joinedThousands, ...tables } =
    SOURCES[language]
  const speller = spell(spelling)
  const weak = new Set(ambiguous)
  const thousands = joinedThousands ? range(1, 100).map((n) => n * 1000) : []
  return {
    ...tables,
    cardinal: mark(
      collect([...range(0, HIGHEST_CARDINAL), ...thousands], (n) => speller.cardinal(n), moreCardinals),
      weak,
    ),
    ordinal: mark(
      collect(range(1, HIGHEST_ORDINAL), (n) => inflect(speller, n, ordinalEndings), moreOrdinals),
      weak,
    ),
  }
}

function inflect(speller: Speller, n: number, endings: NumberSource['ordinalEndings']): string[] {
  return speller
    .ordinal(n)
    .flatMap((form) => [form, ...endings.map(([cut, ending]) => `${cut ? form.slice(0, -cut) : form}${ending}`)])
}

function collect(
  numbers: readonly number[],
  forms: (n: number) => readonly string[],
  more: Readonly<Record<string, readonly string[]>>,
): Forms {
  const all: Forms = {}
  for (const n of numbers) all[n] = [...forms(n)]
  for (const [id, extra] of Object.entries(more)) all[id] = [...(all[id] ?? []), ...extra]
  return all
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const mark = (forms: Forms, weak: ReadonlySet<string>): Forms =>
  Object.fromEntries(
    Object.entries(forms).map(([id, list]) => [
      id,
      [...new Set(list.map((form) => (weak.has(form) ? `${form}?` : form)))],
    ]),
  )
