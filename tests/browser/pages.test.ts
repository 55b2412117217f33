import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../scripts/drive/drive'
import { readPopup, type PopupContent } from '../../scripts/drive/popup'
import { REAL_PAGES, type RealPage } from './real-pages'
import { BROWSERS, shot, startSession, type Session } from './session'

// Pages with the markup of news sites: each is read, compared and marked, and is not changed by any of it.
describe.each(BROWSERS)('$name', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await startSession(browser)
  })
  afterAll(() => session?.close())

  test.each(REAL_PAGES)('$file', async (page) => {
    const { drive } = session
    await drive.open(`${session.pages.address}/${page.file}`)
    await until('the article', () => drive.page.run((title) => document.title.includes(title), titleWord(page)))
    const before = await drive.page.run(pageState)
    const popup = await drive.clickAction()
    const content = await readPopup(popup)
    expect(content, content.headline).toMatchObject({ state: 'ready', problem: null })

    expectRead(await popup.run(readAgain), page)
    expectCompared(content, page)
    const bar = await until('the layer', () => drive.layer((root) => root?.querySelector('.bar')?.textContent ?? ''))
    expect(bar).not.toContain('no longer found')
    const painted = await drive.page.run(paintedWords)
    expect(painted.length).toBeGreaterThan(1)
    for (const words of page.lacks) expect(painted.join('\n')).not.toContain(words)

    expect(await drive.page.run(pageState)).toEqual(before)
    expect(await drive.page.run(shifts)).toEqual([])
    await drive.page.shot(shot(`${browser.name}-real-${page.file.replace('.html', '')}`))
    await drive.layer((root) => root?.querySelector<HTMLElement>('[data-part=close]')?.click())
    expect(await drive.page.run(paintedWords)).toEqual([])
    expect(await drive.page.run(() => document.querySelectorAll('parallax-layer').length)).toBe(0)
    expect(await drive.errors()).toEqual([])
  })
})

/** A word that the title of the page has once the article is there. */
const titleWord = ({ title, file }: RealPage): string => (file === 'json-ld.html' ? 'Sahel Courier' : title)

interface Read {
  readonly title: string
  readonly publishedAt: string | null
  readonly language: string
  readonly source: string
  readonly body: string
}

function expectRead(read: Read, { title, day, language, outlet, has, lacks }: RealPage): void {
  expect(read).toMatchObject({ title, source: outlet, publishedAt: expect.stringMatching(new RegExp(`^${day}`, 'u')) })
  expect(['', language]).toContain(read.language)
  const places = has.map((words) => read.body.indexOf(words))
  for (const [i, place] of places.entries()) expect(place, has[i]).toBeGreaterThanOrEqual(0)
  expect(places, 'in order').toEqual([...places].sort((a, b) => a - b))
  for (const words of lacks) expect(read.body).not.toContain(words)
}

function expectCompared({ rows }: PopupContent, { language }: RealPage): void {
  const shared = rows.filter(({ verdict }) => verdict !== 'only')
  expect(shared.length).toBeGreaterThanOrEqual(2)
  const languages = new Set(shared.flatMap(({ quotes }) => quotes).map(({ lang }) => lang))
  expect(languages).toContain(language)
  expect(languages.size).toBeGreaterThan(1)
}

/** What the reader gives for the page in front, asked for from the popup. */
const readAgain = async (): Promise<Read> => {
  interface Result {
    readonly result?: {
      readonly article?: Omit<Read, 'body'> & { readonly blocks: readonly { readonly text: string }[] }
    }
  }
  interface Api {
    readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> }
    readonly scripting: { executeScript(what: object): Promise<readonly Result[]> }
  }
  const world = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api }
  const api = world.browser ?? world.chrome
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
  const [frame] = await api.scripting.executeScript({
    target: { tabId: tab?.id },
    files: ['/content-scripts/reader.js'],
  })
  const article = frame?.result?.article
  if (!article) throw new Error('the reader gave no article')
  const { title, publishedAt, language, source, blocks } = article
  return {
    title,
    publishedAt,
    language,
    source,
    body: blocks
      .slice(1)
      .map(({ text }) => text)
      .join('\n'),
  }
}

/** All that a page can see of itself: its elements, where they stand, what stands beside its body. */
const pageState = () => ({
  head: new XMLSerializer().serializeToString(document.head),
  body: new XMLSerializer().serializeToString(document.body),
  root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
  scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  places: [...document.body.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return `${element.tagName} ${x} ${y} ${width} ${height}`
  }),
})

/** Layout shifts since the page was drawn, where the browser counts them. A shift while the page itself is drawn is its own. */
const shifts = async (): Promise<number[]> => {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return []
  const entries: PerformanceEntry[] = []
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  return entries.filter(({ startTime }) => startTime > 1000).map(({ startTime }) => startTime)
}

const paintedWords = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range)))
