import { expect, test } from 'vitest'
import { PLAIN, tokenize, type Orthography } from '../../../lib/text/tokens'

const texts = (text: string, orthography: Orthography = PLAIN): string[] =>
  tokenize(text, orthography).map((token) => token.text)

test.each([
  ['le chef d’État-Major', ['le', 'chef', 'd', 'État', 'Major']],
  ['a three-day visit', ['a', 'three', 'day', 'visit']],
  ['plus de 1 700 morts', ['plus', 'de', '1 700', 'morts']],
  ['60,012 fans, 7.7 and 1.500', ['60,012', 'fans', ',', '7.7', 'and', '1.500']],
  ['en 2024 500 personnes', ['en', '2024', '500', 'personnes']],
  ['the U.S. at 1:45 p.m. today', ['the', 'U.S.', 'at', '1', ':', '45', 'p.m.', 'today']],
  ['أكثر من ١٦٠٠ قتيل', ['أكثر', 'من', '١٦٠٠', 'قتيل']],
  ['won 2-1', ['won', '2', '1']],
])('parts %s', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test('offsets point at the words, shifted by the offset given', () => {
  const text = 'Le “Général” d’Azur-Est a dit 1 500.'
  for (const token of tokenize(text, PLAIN, 100))
    expect(text.slice(token.start - 100, token.end - 100)).toBe(token.text)
})

test('the gap keeps what joins two parts of a word', () => {
  expect(tokenize('17-19 d’été', PLAIN).map((token) => token.gap)).toEqual(['', '-', ' ', '’'])
})

test('clitics give further readings, never shorter than the stem length', () => {
  const arabic: Orthography = { ...PLAIN, prefixes: ['وال', 'ال', 'و'], suffixes: [['ها', '']], stemLength: 3 }
  expect(tokenize('والرئيس', arabic)[0]?.variants).toContain('رئيس')
  expect(tokenize('أعمالها', arabic)[0]?.variants).toContain('اعمال')
  expect(tokenize('وال', arabic)[0]?.variants).toEqual([])
})

test('Turkish lower case follows the locale', () => {
  expect(tokenize('İSTANBUL IRMAK', { ...PLAIN, locale: 'tr' }).map(({ fold }) => fold)).toEqual(['istanbul', 'ırmak'])
})
