import { expect, test } from 'vitest'
import { wordsFromDisk } from '../../../cli/packs'
import { compareReports } from '../../../lib/compare/compare'
import { analyse } from '../../../lib/extract/analyse'
import type { Language } from '../../../lib/languages/registry'
import { articleOf } from '../../../lib/library/reports'

const report = (id: string, lang: Language, text: string) =>
  analyse(articleOf({ id, lang, source: id, url: null, published: '2024-11-02', title: '', text }), wordsFromDisk(lang))

// 30 October 2024 was a Wednesday
const EN_WRONG = report(
  'en',
  'en',
  'Ruritania and Borduria signed the trade agreement in Paris on Tuesday, October 30, 2024.',
)
const FR_RIGHT = report(
  'fr',
  'fr',
  'La Ruritanie et la Bordurie ont signé l’accord commercial à Paris le mercredi 30 octobre 2024.',
)
const DE_BARE = report(
  'de',
  'de',
  'Ruritanien und Bordurien unterzeichneten das Handelsabkommen am 30. Oktober 2024 in Paris.',
)

const dates = (...reports: readonly ReturnType<typeof report>[]) =>
  compareReports(reports).filter(({ kind }) => kind === 'date')

test('a weekday that does not fit its date contradicts reports that have it right, and says so', () => {
  const [row] = dates(EN_WRONG, FR_RIGHT, DE_BARE)
  expect([row?.verdict, row?.reason]).toEqual(['conflict', 'weekday-does-not-fit'])
})

test('the same date with and without its weekday agrees', () => {
  expect(dates(FR_RIGHT, DE_BARE).map(({ verdict }) => verdict)).toEqual(['agree'])
})

test('a weekday behind a quotation mark is no part of the date that follows', () => {
  const named = report(
    'uk',
    'uk',
    'Сторінка з альманаху «Недільний ранок»: 30 жовтня 2024 року підписано торговельну угоду в Парижі.',
  )
  expect(dates(named, FR_RIGHT).map(({ verdict }) => verdict)).not.toContain('conflict')
})
