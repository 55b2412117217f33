import { expect, test } from 'vitest'
import { trimText } from '../../../lib/article/trim-text'

const FIRST = 'The council of Oster Vale voted on Monday to rebuild the old bridge over the river.'
const SECOND = 'Work begins in May and lasts eleven months, said the mayor, Agnes Thorold.'
const TITLE = 'Oster Vale rebuilds its bridge'

const trimmed = (...lines: string[]): Pick<ReturnType<typeof trimText>, 'title' | 'text' | 'published'> => {
  const { title, text, published } = trimText(lines.join('\n'))
  return { title, text, published }
}
const ARTICLE = { title: TITLE, text: `${FIRST}\n\n${SECOND}`, published: null }

test('title and paragraphs of a bare text', () => {
  expect(trimmed(TITLE, FIRST, SECOND)).toEqual(ARTICLE)
  expect(trimmed(TITLE, '', FIRST, '', SECOND, '')).toEqual(ARTICLE)
})

test('line ends of other systems part lines as well', () => {
  expect(trimText([TITLE, FIRST, SECOND].join('\r\n')).text).toBe(ARTICLE.text)
})

test('timed headlines before the title are no text, even where they are sentences', () => {
  const ticker = [
    '- 17:51Heron colony returns to the marsh after a gap of nine years.',
    '- 13:33Market moves to the square',
  ]
  expect(trimmed(...ticker, 'Follow us', TITLE, FIRST, SECOND)).toEqual(ARTICLE)
})

test('headlines in a row, parted by gaps, are no title', () => {
  const row = ['Heron colony returns', 'Market moves', 'Choir sings on Sunday', 'Snow in the hills'].join('    ')
  expect(trimmed(row, TITLE, FIRST, SECOND)).toEqual(ARTICLE)
})

test.each([
  ['Comments (0)', 'count'],
  ['Reacties (12)', 'count'],
  ['تعليقات (0)', 'count'],
  ['AT/jr/Vo/fx/PRX', 'sign-off'],
  ['17:51 Heron colony returns', 'ticker'],
  ['Leave a comment', 'outside'],
])('%s after the text is left out as %s', (line, step) => {
  const { text, removed } = trimText([TITLE, FIRST, SECOND, line].join('\n'))
  expect(text).toBe(ARTICLE.text)
  expect(removed).toEqual(
    [expect.objectContaining({ step, text: line }), expect.objectContaining({ text: TITLE })].reverse(),
  )
})

test('a line of publication gives the day and is no title', () => {
  expect(trimmed(TITLE, 'Published in The Post on 21 - 02 - 2025', FIRST, SECOND)).toEqual({
    ...ARTICLE,
    published: '2025-02-21',
  })
})

test('a heading between paragraphs stays', () => {
  expect(trimmed(TITLE, FIRST, SECOND, 'Two bids', SECOND, FIRST).text).toBe(
    [FIRST, SECOND, 'Two bids', SECOND, FIRST].join('\n\n'),
  )
})

test('text without a title has none', () => {
  expect(trimmed(FIRST, SECOND)).toEqual({ ...ARTICLE, title: '' })
})

test('text without paragraphs is kept whole', () => {
  expect(trimmed('Bridge', 'open', 'closed')).toEqual({ title: 'Bridge', text: 'open\n\nclosed', published: null })
  expect(trimmed('')).toEqual({ title: '', text: '', published: null })
})
