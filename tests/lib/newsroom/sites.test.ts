import { expect, test } from 'vitest'
import { siteOf } from '../../../lib/newsroom/sites'

test.each([
  ['example.org', 'https://example.org'],
  [' example.org/news?id=7#top ', 'https://example.org'],
  ['http://example.org:8080/', 'http://example.org:8080'],
  ['HTTPS://News.Example.ORG', 'https://news.example.org'],
  ['user:secret@example.org', 'https://example.org'],
  ['localhost:3000', 'https://localhost:3000'],
  ['موقع.مثال', 'https://xn--4gbrim.xn--mgbh0fb'],
])('%j names %s', (typed, origin) => {
  expect(siteOf(typed)).toBe(origin)
})

test.each([
  '',
  '  ',
  'example',
  'two words.org',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'chrome://settings',
  'ftp://example.org',
  '*.example.org',
  '.',
])('%j names no site', (typed) => {
  expect(siteOf(typed)).toBeNull()
})
