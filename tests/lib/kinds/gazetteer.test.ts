import { expect, test } from 'vitest'
import { chainOf, countryOf, isWide, labelOf, liesIn, parentsOf } from '../../../lib/kinds/gazetteer'
import { CITIES } from '../../../lib/languages/build/cities'

test('a place lies in its region and country', () => {
  expect(chainOf('ML/bamako')).toEqual(['ML/bamako', 'ML'])
  expect(parentsOf('PS/rafah')).toEqual(['region:gaza', 'PS'])
  expect(parentsOf('region:crimea')).toEqual(['UA'])
  expect(parentsOf('ML')).toEqual([])
  expect(countryOf('region:sahel')).toBeNull()
})

test('wide regions hold their countries and have no borders', () => {
  expect(liesIn('ML/bamako', 'region:sahel')).toBe(true)
  expect(liesIn('MA', 'region:sahel')).toBe(false)
  expect(isWide('region:sahel')).toBe(true)
  expect(isWide('region:gaza')).toBe(false)
})

test('labels are short English names', () => {
  expect(['ML', 'MM', 'ML/bamako', 'region:west-bank'].map(labelOf)).toEqual(['Mali', 'Myanmar', 'Bamako', 'West Bank'])
})

test('every city lies in a country that has a name', () => {
  for (const id of Object.keys(CITIES)) expect(labelOf(countryOf(id) ?? ''), id).not.toBe(countryOf(id))
})
