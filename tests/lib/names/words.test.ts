import { expect, test } from 'vitest'
import { nameWords } from '../../../lib/names/words'

test.each([
  ['Jean-Luc Mélenchon', ['jean', 'luc', 'mélenchon']],
  ['J. D. Vance', ['j', 'd', 'vance']],
  ['JD Vance', ['j', 'd', 'vance']],
  ['Ludwig van Beethoven', ['ludwig', 'beethoven']],
  ['Bashar al-Assad', ['bashar', 'assad']],
  ['Mohammed VI', ['mohammed', '#6']],
  ['محمد السادس', ['محمد', '#6']],
  ['Abdul Ghani Muhib', ['abdghani', 'muhib']],
  ['Abdelghani Mouhib', ['abdghani', 'mouhib']],
  ['عبد الغني مهيب', ['عبدغني', 'مهيب']],
  ['“Didier” (Drogba)', ['didier', 'drogba']],
  ['  ', []],
])('%s', (name, words) => {
  expect(nameWords(name)).toEqual(words)
})

test('a letter that is also a numeral is an initial where it stands first or in the middle', () => {
  expect(nameWords('V. Putin')).toEqual(['v', 'putin'])
  expect(nameWords('John X Doe')).toEqual(['john', 'x', 'doe'])
})
