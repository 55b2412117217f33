import { expect, test } from 'vitest'
import { excerptOf } from '../../../lib/explain/quotes'

/** The excerpt around the first place of `marked` in a text, with the marked words in brackets. */
function excerpt(text: string, marked: string, language = 'en', longest?: number): string {
  const start = text.indexOf(marked)
  const { before, marked: words, after } = excerptOf(text, { start, end: start + marked.length }, language, longest)
  expect(words).toBe(marked)
  return `${before}[${words}]${after}`
}

test('the sentence around the words, without its neighbours', () => {
  const text = 'Rain fell. The bridge opened on Monday in Oster Vale. Nobody came.'
  expect(excerpt(text, 'on Monday')).toBe('The bridge opened [on Monday] in Oster Vale.')
  expect(excerpt(text, 'Rain')).toBe('[Rain] fell.')
  expect(excerpt(text, 'Nobody came.')).toBe('[Nobody came.]')
})

test('a title in short form ends no sentence', () => {
  expect(excerpt('It was led by Brig. Amadou Sow of Mali. They left.', 'Amadou Sow')).toBe(
    'It was led by Brig. [Amadou Sow] of Mali.',
  )
})

test('words that reach over two sentences bring both', () => {
  expect(excerpt('One came. Two left. Three stayed.', 'came. Two')).toBe('One [came. Two] left.')
})

test('other scripts have their own sentence ends', () => {
  expect(excerpt('وصل الوفد يوم الاثنين. هل وقع الاتفاق؟ نعم.', 'وقع', 'ar')).toBe('هل [وقع] الاتفاق؟')
})

const LONG = `${'before '.repeat(60)}the bridge opened ${'after '.repeat(60)}`.trim()

test('a long sentence is cut at word borders on both sides', () => {
  const cut = excerpt(LONG, 'the bridge opened', 'en', 80)
  expect(cut).toMatch(/^… (?:before )+\[the bridge opened\](?: after)+…$/u)
  expect(cut.length).toBeLessThanOrEqual(80 + '[]……'.length)
  expect(cut.length).toBeGreaterThan(60)
})

test('room that one side leaves is given to the other', () => {
  const text = `The bridge opened ${'after '.repeat(60)}`.trim()
  expect(excerpt(text, 'bridge', 'en', 60).length).toBeGreaterThan(50)
})

test('a word longer than the room is left out, not torn', () => {
  const word = 'x'.repeat(300)
  expect(excerpt(`${word} opened ${word}`, 'opened', 'en', 40)).toBe('… [opened] …'.replace('] ', ']'))
})

test('marked words are never cut', () => {
  expect(excerpt(LONG, 'the bridge opened', 'en', 5)).toBe('…[the bridge opened]…')
})
