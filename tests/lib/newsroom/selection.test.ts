import { expect, test } from 'vitest'
import { readPage } from '../../../lib/newsroom/read-page'
import { isTooShort, selectionPage, type Selected } from '../../../lib/newsroom/selection'
import { articleWith } from '../../support/library'
import { own, room } from '../../support/newsroom'

const selected = (text: string, parts: Partial<Selected> = {}): Selected => ({
  text,
  title: 'Page title | Example Post',
  url: 'https://example.org/a',
  language: 'en-GB',
  ...parts,
})
const page = articleWith({
  url: 'https://example.org/a',
  title: 'Ferry sinks',
  publishedAt: '2025-02-17T10:00:00Z',
  blocks: [],
})
const text = 'At least 144 people died when a ferry sank.\n\nIt was on its way to Mbandaka.'

test('what is selected is an article with title, day and outlet of its page', () => {
  expect(selectionPage(selected(text), page, null)).toEqual({
    truncated: false,
    article: {
      ...page,
      id: 'selection',
      blocks: [
        { text: 'Ferry sinks', role: 'title' },
        { text: 'At least 144 people died when a ferry sank.', role: 'body' },
        { text: 'It was on its way to Mbandaka.', role: 'body' },
      ],
    },
  })
})

test('a page that is no article gives what it says of itself', () => {
  const { article } = selectionPage(selected(text), null, null)
  expect(article).toMatchObject({
    title: 'Page title | Example Post',
    source: 'example.org',
    language: 'en',
    publishedAt: null,
  })
})

test('words in another language than the page are read in theirs, without the title', () => {
  const french = selectionPage(selected('Un ferry a fait naufrage lundi.'), page, { language: 'fr', sure: 0.6 })
  expect(french.article).toMatchObject({ language: 'fr', title: 'Ferry sinks', blocks: [{ text: '' }, {}] })
})

test.each([
  ['fr', 0.4, 'en'],
  ['af', 0.6, 'en'],
  ['ja', 0.95, 'ja'],
])('a guess of %s that is %d sure makes it %s', (language, sure, expected) => {
  expect(selectionPage(selected(text), page, { language, sure }).article.language).toBe(expected)
})

test('the direction is that of the words', () => {
  const arabic = selectionPage(selected('غرقت عبارة في الكونغو يوم الاثنين'), page, { language: 'ar', sure: 0.99 })
  expect(arabic.article.direction).toBe('rtl')
})

test('more than is kept is cut, and said to be', () => {
  const long = selectionPage(selected('A ferry sank on Monday. '.repeat(30_000)), page, null)
  expect(long.truncated).toBe(true)
  expect(long.article.blocks[1]?.text.length).toBeLessThanOrEqual(400_000)
})

test.each([
  ['144', true],
  ['A ferry sank', true],
  ['Internationalisierungsmaßnahmen', true],
  ['At least 144 people died when a ferry sank.', false],
  ['غرقت عبارة في الكونغو يوم الاثنين', false],
])('%s is too short: %s', (words, short) => {
  expect(isTooShort(selectionPage(selected(words), page, null).article)).toBe(short)
})

test('a few paragraphs of a report find the reports of its event', async () => {
  const words = own.blocks.slice(1, 5).map((block) => block.text)
  const chosen = selectionPage({ ...selected(words.join('\n')), url: own.url, language: own.language }, own, null)
  const compared = await readPage(room.ports, chosen)
  expect(compared).toMatchObject({ ok: true, value: { reports: expect.arrayContaining([expect.anything()]) } })
})

test('a language that is not read is said plainly', async () => {
  const chosen = selectionPage(selected('月曜日にコンゴでフェリーが沈没しました', { language: 'ja' }), null, null)
  expect(await readPage(room.ports, chosen)).toMatchObject({ ok: false, problem: 'language-unsupported' })
})
