import { expect, test } from 'vitest'
import { fold, foldDigits, stripDiacritics } from '../../../lib/text/fold'

test.each([
  ['أُمٌّ', 'ام'],
  ['إلى', 'الي'],
  ['مدرســة', 'مدرسه'],
  ['Ёлка', 'елка'],
  ['Straße', 'strasse'],
  ['ÉTÉ', 'été'],
])('folds %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('digits of other scripts become ASCII and keep their places', () => {
  expect(foldDigits('٣٬٤٠٨ و ۷٫۷')).toBe('3,408 و 7.7')
})

test('folding twice changes nothing', () => {
  for (const text of ['Œuvre', 'المملكة', 'Ґанок', '٢٠٢٥']) expect(fold(fold(text))).toBe(fold(text))
})

test('diacritics can be stripped', () => {
  expect(stripDiacritics('État Ñandú')).toBe('Etat Nandu')
})
