import { expect, test } from 'vitest'
import { modalityAt, voicesOf } from '../../../lib/extract/modality'
import type { Language } from '../../../lib/languages/registry'
import { sentencesOf, wordsOf } from '../../support/read'

/** How the clause of `part` is said. */
function modality(language: Language, text: string, part: string): { modality: string; by: string | null } {
  const start = text.indexOf(part)
  const sentence = sentencesOf(language, text).find((one) => one.start <= start && start < one.end)
  if (!sentence) throw new Error(`no sentence holds ${part}`)
  const from = sentence.tokens.findIndex((token) => token.end > start)
  const to = sentence.tokens.findLastIndex((token) => token.start < start + part.length) + 1
  const words = wordsOf(language)
  return modalityAt(sentence, words, voicesOf(sentence, words), { from, to })
}

test.each<[Language, string, string, string]>([
  ['en', 'The treaty was signed on Monday', 'signed', 'asserted'],
  ['en', 'The treaty was not signed', 'signed', 'denied'],
  ['en', 'The exercise will last three days', 'three days', 'expected'],
  ['en', 'The toll could reach 900', '900', 'possible'],
  ['en', 'The toll rose to 900', '900', 'asserted'],
  ['en', 'The goal seemed to give them a victory', 'victory', 'possible'],
  ['en', 'A fund should be created', 'created', 'expected'],
  ['en', 'No fewer than 300 people died', '300', 'asserted'],
  ['fr', 'L’accord n’a pas été signé', 'signé', 'denied'],
  ['fr', 'Le sommet durera, et le bilan pourrait atteindre 900', '900', 'possible'],
  ['de', 'Das Abkommen wurde nicht unterzeichnet', 'unterzeichnet', 'denied'],
  ['de', 'Das Treffen soll drei Tage dauern', 'drei Tage', 'expected'],
  ['nl', 'Het verdrag werd niet getekend', 'getekend', 'denied'],
  ['nl', 'De bijeenkomst zal drie dagen duren', 'drie dagen', 'expected'],
  ['es', 'El acuerdo no fue firmado', 'firmado', 'denied'],
  ['it', 'L’accordo non è stato firmato', 'firmato', 'denied'],
  ['pt', 'O acordo não foi assinado', 'assinado', 'denied'],
  ['ru', 'Соглашение не было подписано', 'подписано', 'denied'],
  ['uk', 'Угоду не було підписано', 'підписано', 'denied'],
  ['pl', 'Umowa nie została podpisana', 'podpisana', 'denied'],
  ['tr', 'Anlaşma imzalanmadı', 'imzalanmadı', 'denied'],
  ['ar', 'لم يوقع الاتفاق', 'يوقع', 'denied'],
  ['ar', 'سيوقع الوزيران الاتفاق', 'سيوقع', 'expected'],
  ['ar', 'قد يوقع الوزيران الاتفاق', 'يوقع', 'possible'],
  ['ar', 'وقد وقع الوزيران الاتفاق', 'وقع', 'asserted'],
])('%s: %s', (language, text, part, expected) => {
  expect(modality(language, text, part).modality).toBe(expected)
})

test('a negation denies its own clause alone', () => {
  expect(modality('en', 'He did not travel, but 40 ministers signed', '40').modality).toBe('asserted')
})

test('reported words keep their speaker', () => {
  expect(modality('en', 'According to the defence ministry, 40 soldiers died', '40')).toEqual({
    modality: 'attributed',
    by: 'defence ministry',
  })
  expect(modality('nl', 'Volgens het leger kwamen 40 soldaten om', '40').modality).toBe('attributed')
  expect(modality('en', '40 soldiers died', '40').by).toBeNull()
})
