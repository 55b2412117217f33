import { expect, test } from 'vitest'
import { CITIES } from '../../../lib/languages/build/cities'
import type { TableName } from '../../../lib/languages/pack'
import { LANGUAGES } from '../../../lib/languages/registry'
import { wordsOf } from '../../support/read'
import { missedForms } from '../../support/forms'

const TABLES: readonly TableName[] = [
  'country',
  'demonym',
  'city',
  'placeCue',
  'placeNoun',
  'placeSupport',
  'notPlace',
  'looseCue',
]

test.each(LANGUAGES)('%s: every form of every table is found, alone and in a sentence', (language) => {
  for (const table of TABLES) expect(missedForms(wordsOf(language), table), table).toEqual([])
})

test.each(LANGUAGES)('%s: names countries, demonyms and cities', (language) => {
  const { country, demonym, city } = wordsOf(language).pack.tables
  expect(Object.keys(country).length).toBeGreaterThan(250)
  expect(Object.keys(demonym).length).toBeGreaterThan(100)
  expect(Object.values(city).filter((forms) => forms.length > 0).length).toBeGreaterThan(
    Object.keys(CITIES).length * 0.95,
  )
})
