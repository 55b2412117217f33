import { describe, expect, test } from 'vitest'
import { articleOf, blockOffsets, directionOf, parseReports } from '../../../lib/library/reports'

const REPORT = {
  id: 'a',
  lang: 'en',
  source: 'Example Post',
  url: 'https://example.org/a',
  published: '2025-02-17',
  title: 'Ferry sinks',
  text: 'One.\n\nTwo.',
}

describe('parseReports', () => {
  test('takes well-formed reports', () => {
    expect(parseReports([REPORT, { ...REPORT, id: 'b', url: null, published: null }])).toHaveLength(2)
  })

  test.each([
    [[{ ...REPORT, title: undefined }], /0\.title/u],
    [[{ ...REPORT, url: 'javascript:alert(1)' }], /0\.url: expected an address/u],
    [[{ ...REPORT, lang: 'English' }], /0\.lang: expected a language code/u],
    [[{ ...REPORT, published: 'yesterday' }], /0\.published: expected a day/u],
    [[REPORT, REPORT], /two reports have the id "a"/u],
    [{ reports: [] }, /the top/u],
  ])('refuses %j with field and reason', (content, message) => {
    expect(() => parseReports(content)).toThrow(message)
  })
})

describe('articleOf', () => {
  test('blocks joined by a blank line give title and text again', () => {
    const article = articleOf(REPORT)
    expect(article.blocks.map(({ text }) => text).join('\n\n')).toBe(`${REPORT.title}\n\n${REPORT.text}`)
    expect(article.blocks.map(({ role }) => role)).toEqual(['title', 'lead', 'body'])
  })

  test('block offsets point into the whole text', () => {
    const article = articleOf(REPORT)
    const whole = `${REPORT.title}\n\n${REPORT.text}`
    blockOffsets(article).forEach((offset, i) =>
      expect(whole.slice(offset).startsWith(article.blocks[i]?.text ?? '?')).toBe(true),
    )
  })

  test('an empty title keeps its place', () => {
    expect(blockOffsets(articleOf({ ...REPORT, title: '' }))).toEqual([0, 2, 8])
  })
})

test('direction is that of most letters', () => {
  expect(directionOf('وصل الوفد إلى Bamako')).toBe('rtl')
  expect(directionOf('The word سلام means peace')).toBe('ltr')
})
