import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup, type PopupContent } from '../../scripts/drive/popup'
import { BROWSERS, shot, startSession, type Session } from './session'

const VERDICTS = ['agree', 'finer', 'update', 'conflict', 'only']
const KINDS = ['date', 'duration', 'quantity', 'rank', 'role', 'standing', 'outcome', 'place']
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session
  let before = { asked: 0, outgoing: 0, errors: 0 }

  beforeAll(async () => {
    session = await startSession(browser)
  })
  afterAll(() => session?.close())

  beforeEach(async () => {
    before = {
      asked: session.pages.asked.length,
      outgoing: session.outgoing.asked.length,
      errors: (await session.drive.errors()).length,
    }
  })
  afterEach(async () => {
    expect(session.outgoing.asked.slice(before.outgoing), 'requests that left the browser').toEqual([])
    expect(
      session.pages.asked.slice(before.asked).filter((path) => !path.endsWith('.html')),
      'requests to the page',
    ).toEqual([])
    expect((await session.drive.errors()).slice(before.errors), 'errors').toEqual([])
  })

  async function compare(page: string): Promise<{ popup: View; content: PopupContent }> {
    await session.drive.open(page.includes(':') ? page : `${session.pages.address}/${page}`)
    const popup = await session.drive.clickAction()
    return { popup, content: await readPopup(popup) }
  }

  async function picture(popup: View, name: string): Promise<void> {
    await popup.shot(shot(`${browser.name}-${name}-popup`))
    await session.drive.page.shot(shot(`${browser.name}-${name}-page`))
  }

  test('a Dutch report is compared with reports in other languages', async () => {
    const { popup, content } = await compare('nl.html')
    expect(content).toMatchObject({ state: 'ready', problem: null })
    expectSound(content)
    expect(content.reports.length).toBeGreaterThanOrEqual(3)
    const shared = content.rows.filter(({ verdict }) => verdict !== 'only')
    expect(shared.length).toBeGreaterThanOrEqual(3)
    expect(languagesOf(shared)).toEqual(expect.arrayContaining(['nl', 'ar', 'fr']))
    expect(rowsSaying(content, 'date', '17 februari 2025').map(({ verdict }) => verdict)).toContain('agree')
    expect(shared.some(({ kind }) => kind === 'rank' || kind === 'role')).toBe(true)
    await picture(popup, 'nl')
  })

  test('a row opens and closes', async () => {
    const { popup } = await compare('nl.html')
    const expanded = (): Promise<string | null> =>
      popup.run(() => document.querySelector('li[data-row] [aria-expanded]')?.getAttribute('aria-expanded') ?? null)
    const readable = (): Promise<boolean> =>
      popup.run(() => document.querySelector('li[data-row] blockquote')?.checkVisibility() ?? false)
    expect([await expanded(), await readable()]).toEqual(['false', false])
    await popup.click('li[data-row] [aria-expanded]')
    await until('the quotes', readable)
    expect(await expanded()).toBe('true')
    await picture(popup, 'nl-open')
    await popup.click('li[data-row] [aria-expanded]')
    await until('the quotes to go', async () => !(await readable()))
    expect(await expanded()).toBe('false')
  })

  test('the words of a row are shown on the page', async () => {
    const { popup, content } = await compare('nl.html')
    const row = content.rows.findIndex(({ quotes }) => quotes.some(({ lang }) => lang === 'nl'))
    const selector = await popup.run(markRow, row)
    await popup.click(`${selector} [aria-expanded]`)
    await popup.click(`${selector} [data-action="show"]`)
    const painted = await until('painted ranges', async () => {
      const ranges = await session.drive.page.run(paintedRanges)
      return ranges.length > 0 && ranges
    })
    const own = content.rows
      .flatMap(({ quotes }) => quotes)
      .filter(({ lang }) => lang === 'nl')
      .flatMap(({ marked }) => marked)
    expect(own).toEqual(expect.arrayContaining(painted))
    expect(await session.drive.page.run(() => document.querySelectorAll('mark').length)).toBe(0)
    await picture(popup, 'nl-shown')
  })

  test('an Arabic report is compared, its words from right to left', async () => {
    const { popup, content } = await compare('ar.html')
    expect(content).toMatchObject({ state: 'ready', problem: null })
    expectSound(content)
    const shared = content.rows.filter(({ verdict }) => verdict !== 'only')
    expect(shared.length).toBeGreaterThanOrEqual(3)
    expect(languagesOf(shared)).toEqual(expect.arrayContaining(['ar', 'nl', 'fr']))
    expect(rowsSaying(content, 'date', '19 فبراير 2025').map(({ verdict }) => verdict)).toContain('agree')
    await picture(popup, 'ar')
  })

  test('a page without an article gets a clear sentence', async () => {
    const { popup, content } = await compare('front.html')
    expect(content).toMatchObject({ state: 'problem', problem: 'not-an-article', rows: [] })
    expect(content.headline).not.toBe('')
    expect(content.text).toContain(content.headline)
    await picture(popup, 'front')
  })

  test('a page of the browser itself gets a clear sentence', async () => {
    const { popup, content } = await compare(browser.ownPage)
    expect(content).toMatchObject({ state: 'problem', problem: 'page-forbidden', rows: [] })
    expect(content.headline).not.toBe('')
    await popup.shot(shot(`${browser.name}-forbidden-popup`))
  })
})

function expectSound({ rows }: PopupContent): void {
  expect(rows.length).toBeGreaterThan(0)
  for (const { kind, verdict, heading, quotes } of rows) {
    expect(KINDS).toContain(kind)
    expect(VERDICTS).toContain(verdict)
    expect(heading.length).toBeGreaterThan(0)
    expect(quotes.length).toBeGreaterThan(0)
    for (const { lang, dir, text, marked, outlet } of quotes) {
      expect(dir).toBe(RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr')
      expect(outlet).not.toBe('')
      expect(marked.length).toBeGreaterThan(0)
      for (const words of marked) expect(text).toContain(words)
    }
  }
}

const languagesOf = (rows: PopupContent['rows']): string[] => [
  ...new Set(rows.flatMap(({ quotes }) => quotes).map(({ lang }) => lang)),
]

const rowsSaying = ({ rows }: PopupContent, kind: string, words: string): PopupContent['rows'] =>
  rows.filter((row) => row.kind === kind && row.quotes.some(({ marked }) => marked.some((one) => one.includes(words))))

/** A selector for the nth row. */
const markRow = (at: number): string => {
  const id = document.querySelectorAll<HTMLElement>('li[data-row]')[at]?.dataset.row
  return `li[data-row="${id}"]`
}

/** Words of the page that are painted, without a change to its document. */
const paintedRanges = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range)))
