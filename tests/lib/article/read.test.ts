import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readArticle, type ReadOptions, type ReadResult } from '../../../lib/article/read'

const PAGES = fileURLToPath(new URL('../../pages', import.meta.url))
const URL_OF_ALL = 'https://news.example/story'

/** What `expected.json` says of a page: why it is no article, or the article in short. */
interface Expected {
  readonly problem?: string
  readonly title: string
  readonly outlet: string
  readonly byline: string | null
  readonly language: string
  readonly direction: string
  readonly publishedAt: string | null
  /** Roles of all blocks after the title. */
  readonly roles: readonly string[]
  readonly first: string
  readonly last: string
  /** Pieces of the page that must not be in the article. */
  readonly absent: readonly string[]
}

const source = (page: string): string => readFileSync(`${PAGES}/${page}/source.html`, 'utf8')
const expectedOf = (page: string): Expected =>
  JSON.parse(readFileSync(`${PAGES}/${page}/expected.json`, 'utf8')) as Expected
const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document
const read = (html: string, options: Partial<ReadOptions> = {}): ReadResult =>
  readArticle(documentOf(html), { url: URL_OF_ALL, ...options })

const pages = readdirSync(PAGES).sort()
const [articles, others] = [
  pages.filter((page) => !expectedOf(page).problem),
  pages.filter((page) => expectedOf(page).problem),
]

test.each(articles)('%s', (page) => {
  const { outlet, roles, first, last, absent, ...said } = expectedOf(page)
  const result = read(source(page))
  if (!result.ok) throw new Error(result.problem)
  const { blocks, ...article } = result.article
  expect(article).toEqual({ id: URL_OF_ALL, url: URL_OF_ALL, source: outlet, ...said })
  expect(blocks[0]).toEqual({ text: said.title, role: 'title' })
  expect(blocks.slice(1).map(({ role }) => role)).toEqual(roles)
  expect([blocks[1]?.text, blocks.at(-1)?.text]).toEqual([first, last])
  expect(result.truncated).toBe(false)
  const whole = blocks.map(({ text }) => text).join('\n')
  for (const piece of absent) {
    expect(documentOf(source(page)).body.textContent, 'the page holds the piece').toContain(piece)
    expect(whole).not.toContain(piece)
  }
})

test.each(others)('%s', (page) => {
  expect(read(source(page))).toEqual({ ok: false, problem: expectedOf(page).problem })
})

test('the page is left as it was', () => {
  const document = documentOf(source('ferry-route--json-ld'))
  const before = document.toString()
  readArticle(document, { url: URL_OF_ALL })
  expect(document.toString()).toBe(before)
})

test('what was left out is told with step and reason', () => {
  const result = read(source('bridge-vote--live-ticker'))
  const removed = result.ok ? result.removed : []
  expect(removed).toContainEqual({ step: 'count', reason: 'a count in brackets', text: 'Yorumlar (12)' })
  expect(removed.filter(({ step }) => step === 'ticker')).toHaveLength(4)
})

const SENTENCE = 'The harbour master counted the boats again and found that one of them was missing.'

test('a body over the limit is read up to it', () => {
  const paragraph = Array<string>(50).fill(SENTENCE).join(' ')
  const paragraphs = `<p>${paragraph}</p>`.repeat(1_300_000 / paragraph.length)
  const result = read(
    `<html lang="en"><head><title>Boats</title></head><body><h1>Boats</h1><div>${paragraphs}</div></body></html>`,
  )
  if (!result.ok) throw new Error(result.problem)
  const size = result.article.blocks.reduce((sum, { text }) => sum + text.length, 0)
  expect(result.truncated).toBe(true)
  expect(size).toBeGreaterThan(950_000)
  expect(size).toBeLessThanOrEqual(1_000_000)
})

test('only http and https addresses become the address of an article', () => {
  const result = read(source('dike-repair--meta-date-ticker'), { url: 'file:///tmp/a.html' })
  expect(result.ok && result.article.url).toBeNull()
})
