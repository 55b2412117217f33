import { expect, test } from 'vitest'
import type { TableName } from '../../../lib/languages/pack'
import { LANGUAGES } from '../../../lib/languages/registry'
import { missedForms } from '../../support/forms'
import { wordsOf } from '../../support/read'

const TABLES: readonly TableName[] = ['modality', 'reporting', 'clauseBorder', 'score', 'stopword']

test.each(LANGUAGES)('%s: every form of every table is found, alone and in a sentence', (language) => {
  for (const table of TABLES) expect(missedForms(wordsOf(language), table), table).toEqual([])
})

test.each(LANGUAGES)('%s: says what is denied, expected, possible, proposed and under way', (language) => {
  const { modality, stopword, verbShape } = wordsOf(language).pack.tables
  for (const id of ['denied', 'expected', 'possible', 'proposed', 'under-way'])
    expect(modality[id]?.length, id).toBeGreaterThan(3)
  expect(stopword['stop']?.length).toBeGreaterThan(90)
  for (const shape of Object.values(verbShape).flat()) expect(shape).toMatch(/^-[^-]+$|^[^-]+-?$/u)
})
