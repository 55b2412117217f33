import type { Source } from './export/sources'

export const COLUMN_ORDERS = ['language', 'day'] as const

export type ColumnOrder = (typeof COLUMN_ORDERS)[number]

/** Reports as columns: the one being read first, then by language or by day; reports without a day come last. */
export function columnsOf(sources: readonly Source[], order: ColumnOrder, locale: string): readonly Source[] {
  const { compare } = new Intl.Collator(locale)
  const byLanguage = (a: Source, b: Source): number => compare(a.languageName, b.languageName)
  const byDay = (a: Source, b: Source): number => compareText(a.day?.iso ?? '~', b.day?.iso ?? '~')
  const [first, then] = order === 'language' ? [byLanguage, byDay] : [byDay, byLanguage]
  return [...sources].sort((a, b) => Number(b.own) - Number(a.own) || first(a, b) || then(a, b))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
