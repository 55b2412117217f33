import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readArticle } from '../../../lib/article/read'
import { REAL_PAGES } from '../../browser/real-pages'

/** Pages whose own scripts draw them are read in browsers alone. */
const DRAWN = ['infinite.html', 'shadow.html', 'late.html']

function read(html: string, url = 'https://example.org/a') {
  const result = readArticle(
    parseHTML(html.includes('<html') ? html : `<html>${html}</html>`).document as unknown as Document,
    { url },
  )
  if (!result.ok) throw new Error(result.problem)
  return { ...result.article, body: result.article.blocks.slice(1).map(({ text }) => text) }
}

test.each(REAL_PAGES.filter(({ file }) => !DRAWN.includes(file)))(
  '$file is read',
  ({ file, title, day, has, lacks }) => {
    const page = new URL(`../../browser/pages/${file}`, import.meta.url)
    const article = read(readFileSync(page, 'utf8'))
    expect(article.title).toBe(title)
    expect(article.publishedAt?.slice(0, 10)).toBe(day)
    const body = article.body.join('\n')
    for (const words of has) expect(body).toContain(words)
    for (const words of lacks) expect(body).not.toContain(words)
  },
)

const LONG =
  'The ferry left the harbour of Ostend at noon with ninety people and forty cars on board, as it does every day.'
const story = (title: string, extra = ''): string =>
  `<article><h1>${title}</h1>${`<p>${LONG}</p>`.repeat(3)}${extra}</article>`

test('of articles that follow each other the first is read, a second h1 within it is its own', () => {
  const own = '<h1>What is known</h1><p>Seven boats searched the whole night and found nobody in the cold water.</p>'
  const { body } = read(
    `<head><title>Ferry lost</title></head><body>${story('Ferry lost', own)}${story('Tram derailed')}</body>`,
  )
  expect(body.join('\n')).toContain('Seven boats')
  expect(body.filter((text) => text === LONG)).toHaveLength(3)
})

test('an article is read whatever its elements are called', () => {
  const named = `<div class="paywall ad video">${story('Ferry lost')}</div>`
  expect(read(`<head><title>Ferry lost</title></head><body>${named}</body>`).body).toContain(LONG)
})

test('a page of links that calls itself an article is none', () => {
  const links = '<h2><a href="/a">Ten boats that you must see before the summer ends this year.</a></h2>'.repeat(8)
  expect(() =>
    read(`<head><meta property="og:type" content="article"><title>News</title></head><body>${links}</body>`),
  ).toThrow('not-an-article')
})

test('an open shadow tree is read in the place of its host, with what its slots were given', () => {
  const { document } = parseHTML('<html><head><title>Ferry lost</title></head><body><x-story></x-story></body></html>')
  const root = (document.querySelector('x-story') as unknown as Element).attachShadow({ mode: 'open' })
  const { document: source } = parseHTML(`<html><body>${story('Ferry lost')}</body></html>`)
  root.append(document.importNode(source.body.firstElementChild as HTMLElement, true) as unknown as Node)
  const result = readArticle(document as unknown as Document, { url: 'https://example.org/a' })
  expect(result.ok && result.article.blocks.map(({ text }) => text)).toEqual(['Ferry lost', LONG, LONG, LONG])
})
