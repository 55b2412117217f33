import { expect, test } from 'vitest'
import { splitSentences } from '../../../lib/text/sentences'
import { PLAIN, type Orthography } from '../../../lib/text/tokens'
import { orthographyOf } from '../../../lib/languages/build/orthography'

const split = (text: string, orthography: Orthography = PLAIN): string[] =>
  splitSentences(text, orthography).map(({ start, end }) => text.slice(start, end).trim())

test('two sentences', () => {
  expect(split('They met. They left.')).toEqual(['They met.', 'They left.'])
})

test.each([
  ['en', 'Gen. Marlow met J. D. Pike on Monday. It rained.', 2],
  ['de', 'Am 17. Februar tagte der Rat. Es regnete.', 2],
  ['fr', 'M. Roux et le gén. Blanc sont partis. Il pleuvait.', 2],
  ['en', 'The toll rose to 62. The mayor spoke.', 2],
  ['en', 'The flood of 5 p.m. on Oct. 6 killed 12. Rain followed.', 2],
  ['ru', 'Число жертв выросло до 62. Президент выступил.', 2],
  ['de', 'Die Zahl stieg auf 62. Der Rat tagte.', 2],
  ['de', 'Der 19. Bundestag tagte. Es regnete.', 2],
  ['pl', 'Zginęło 12. W mieście trwa akcja.', 2],
  ['pl', 'To 79. Zgromadzenie Ogólne. Padało.', 2],
  ['ar', 'وصل الوفد أمس. وغادر اليوم؟ نعم.', 3],
] as const)('%s: %s', (language, text, count) => {
  expect(split(text, orthographyOf(language))).toHaveLength(count)
})

test('the ranges lie in order and cover every letter', () => {
  const text = 'Eins. Zwei! Drei? Vier.'
  const ranges = splitSentences(text, PLAIN)
  expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})
