import { expect, test } from 'vitest'
import { toMarkdown } from '../../../../lib/explain/export/markdown'
import { faceOf, sampleView } from './sample'

test('a heading for each fact, quotes beneath, numbered sources with links', async () => {
  expect(toMarkdown(await sampleView(), await faceOf())).toBe(`# Title page

**The reports contradict each other on one fact**

2 other reports · 1 conflict

## Conflict: Dead

The reports answer the same question differently. They cannot both be right.

- **9 dead**: Outlet page (This page) [1]

  > Nine dead in page.

- **10 dead**: الجريدة [2]

  > \u2068عشرة قتلى في الحادث.\u2069

## Sources

1. [Title page](<https://example.org/page>): Outlet page (This page), English, Feb 18, 2025
2. [\u2068غرق عبارة\u2069](<https://example.org/ar>): الجريدة, Arabic, Feb 18, 2025
3. Title fr: Outlet fr, French, no date
`)
})

test.each([
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['# not a heading *at all*', '\\# not a heading \\*at all\\*'],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '\\- not a list'],
])('a title cannot write Markdown: %s', async (title, written) => {
  expect(toMarkdown(await sampleView({ title }), await faceOf()).split('\n')[0]).toBe(`# ${written}`)
})

test('an address cannot leave its link', async () => {
  const text = toMarkdown(await sampleView({ url: 'https://example.org/a> [x](y' }), await faceOf())
  expect(text).toContain('(<https://example.org/a%3E%20[x](y>)')
})
