import { person as ar } from '../ar/person'
import { person as de } from '../de/person'
import { person as en } from '../en/person'
import { person as es } from '../es/person'
import { person as fr } from '../fr/person'
import { person as it } from '../it/person'
import { person as nl } from '../nl/person'
import { person as pl } from '../pl/person'
import { person as pt } from '../pt/person'
import { person as ru } from '../ru/person'
import { person as tr } from '../tr/person'
import { person as uk } from '../uk/person'
import type { Language } from '../registry'
import type { PersonSource, PersonTables } from '../tables/person'

const SOURCES: Readonly<Record<Language, PersonSource>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }

/** Words around persons; ranks come from the text of `lexicon/ranks.tsv`. */
export const personTables = (language: Language, ranks: string): PersonTables => ({
  ...SOURCES[language],
  rank: rankTable(language, ranks),
})

/** Rows of a language: `grade, service, country, language, forms, doubtful`. Doubtful rows of one country are left out. */
function rankTable(language: Language, tsv: string): Record<string, string[]> {
  const table: Record<string, string[]> = {}
  for (const line of tsv.split('\n').slice(1)) {
    const [meaning = '', , country = '', of, forms = '', doubtful] = line.split('\t')
    const grade = gradeOf(meaning)
    if (of !== language || !grade || (doubtful && country !== 'any')) continue
    const id = country === 'any' ? grade : `${country}:${grade}`
    table[id] = [
      ...(table[id] ?? []),
      ...forms
        .split('|')
        .map((form) => form.trim())
        .filter((form) => isRank(form)),
    ]
  }
  return table
}

/** Abbreviations in capitals (`GA`, `CF`) are other words too often; an article before a rank tells nothing. */
const isRank = (form: string): boolean =>
  form.length > 0 && !/^\p{Lu}{1,3}\??$/u.test(form) && !/^(?:le|la|der|die|el|il|o|a) /u.test(form)

/** EXAMPLE `OF-6` → `6-6` · `OF-5+` → `5.5-5.5` · `OF-6..OF-10` → `6-10` · `OR-7` → `0-0` */
function gradeOf(meaning: string): string | null {
  if (meaning.startsWith('OR')) return '0-0'
  const grades = [...meaning.matchAll(/OF-(\d+)(\+?)/gu)].map(([, number, plus]) => Number(number) + (plus ? 0.5 : 0))
  return grades.length === 0 ? null : `${grades[0]}-${grades.at(-1)}`
}
