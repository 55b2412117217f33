import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup } from '../../scripts/drive/popup'
import { BROWSERS, shot, startSession, type Session } from './session'

const LIBRARY = 'library.html'
const PAGES = ['nl.html', 'ar.html']

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session
  let page: View

  beforeAll(async () => {
    session = await startSession(browser)
    page = await open()
    expect(await page.run(words, '.nothing h3')).toEqual(['Nothing saved yet'])
    await page.shot(shot(`${browser.name}-library-empty`))
    for (const name of PAGES) await save(name)
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
  })

  const open = async (): Promise<View> => settled(await session.drive.openOwn(LIBRARY))

  /** Reads a page with a click on the button, and saves it from the popup. */
  async function save(name: string): Promise<void> {
    await session.drive.open(`${session.pages.address}/${name}`)
    const popup = await session.drive.clickAction()
    await readPopup(popup)
    const [tab] = (await popup.run(askTabs)) as { id: number }[]
    expect(await popup.run(send, { type: 'save-page', tab: tab?.id })).toMatchObject({ ok: true })
  }

  const titles = (): Promise<string[]> => page.run(words, '.stories [data-saved="true"] > a')
  async function search(query: string): Promise<void> {
    await page.run(type, query)
    await until('the answer', () => page.run(isAnswered, query))
  }

  test('saved reports stand under their story, with those of the pack beside them', async () => {
    page = await open()
    expect((await titles()).length).toBe(2)
    expect(await page.run(words, '.stories .story-face .meta')).toEqual([
      expect.stringMatching(/reports.*Arabic.*2025/u),
    ])
    expect(await page.run(words, '.library-head .meta')).toEqual([expect.stringMatching(/2 saved reports.*B used/u)])
    await page.click('.stories .link')
    await until('the pack’s reports', () => page.run(isThere, '.stories [data-saved="false"]'))
    expect(await page.run(words, '.samples h3')).toHaveLength(6)
    expect(await page.run(links, '.samples a.outlet')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^https:/u)]),
    )
    await page.shot(shot(`${browser.name}-library`))
  })

  test('they are there after the background was stopped', async () => {
    const before = await titles()
    await session.drive.stopBackground()
    page = await open()
    expect(await titles()).toEqual(before)
  })

  test('the search finds a person in any script while one types, and says when it finds nothing', async () => {
    await search('Mouhib')
    expect((await titles()).length).toBe(2)
    await search('مهيب')
    expect((await titles()).length).toBe(2)
    await search('Lorient')
    expect(await titles()).toEqual([])
    expect(await page.run(words, '.nothing h3')).toEqual([expect.stringContaining('Lorient')])
    await search('')
  })

  test('a report opens with its facts marked, and leads back', async () => {
    await page.click('.stories [data-saved="true"] > a')
    await until('the report', () => page.run(isThere, '.fact-mark'))
    const [value] = await page.run(words, '.facts button')
    expect(value).not.toBe('')
    await page.click('.facts button')
    await until('the words', () => page.run(isThere, '.fact-mark[data-chosen="true"]'))
    await page.shot(shot(`${browser.name}-library-report`))
    expect(await violations()).toEqual([])
    await page.click('[data-action="back"]')
    await until('the list', () => page.run(isThere, '.stories'))
  })

  test('what is removed comes back, one after the other', async () => {
    const before = await titles()
    await page.click('.stories [data-action="remove"]')
    await until('one report', async () => (await titles()).length === 1)
    await page.click('.stories [data-action="remove"]')
    await until('no report', async () => (await titles()).length === 0)
    await until('the focus on the way back', () => page.run(isFocused, '.toast:last-of-type [data-action="undo"]'))
    expect(await page.run(words, '[role="status"].toasts .toast p')).toHaveLength(2)
    await page.shot(shot(`${browser.name}-library-undo`))
    await page.click('.toast:last-of-type [data-action="undo"]')
    await until('one back', async () => (await titles()).length === 1)
    await page.click('[data-action="undo"]')
    await until('both back', async () => (await titles()).length === 2)
    await session.drive.stopBackground()
    page = await open()
    expect((await titles()).sort()).toEqual(before.sort())
  })

  test('a correction is listed and can be taken back', async () => {
    const correction = { sort: 'not-same-person', names: ['Abdelghani Mouhib', 'عبد الغني مهيب'] }
    expect(await page.run(send, { type: 'add-correction', correction })).toMatchObject({ ok: true })
    page = await open()
    expect(await page.run(words, '.corrections bdi')).toEqual(correction.names)
    expect(await violations()).toEqual([])
    await page.click('[data-action="remove-correction"]')
    await until('it to go', async () => !(await page.run(isThere, '.corrections')))
    expect(await page.run(send, { type: 'list-corrections' })).toEqual({ ok: true, value: [] })
  })

  test('in Arabic it reads from right to left', async () => {
    await page.run(setLanguage, 'ar')
    page = await open()
    expect(await page.run(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'ar'])
    expect(await page.run(words, '.library-head h1')).toEqual(['المكتبة'])
    expect(await page.run(words, '.stories .story-face .meta')).toEqual([expect.stringMatching(/العربية/u)])
    expect(await violations()).toEqual([])
    await page.shot(shot(`${browser.name}-library-ar`))
    await page.run(setLanguage, 'browser')
  })

  /** What axe finds, as one line each. */
  const violations = async (): Promise<string[]> => {
    await page.run(loadAxe)
    return page.run(runAxe)
  }
})

async function settled(view: View): Promise<View> {
  await until('the library', () =>
    view.run(() => document.querySelector('.library')?.getAttribute('data-state') === 'ready'),
  )
  return view
}

const words = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
const links = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => href)
const isThere = (selector: string): boolean => document.querySelector(selector) !== null
const isFocused = (selector: string): boolean => document.activeElement === document.querySelector(selector)

interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
  readonly tabs: { query(which: object): Promise<unknown> }
  readonly storage: { readonly local: { set(items: object): Promise<void> } }
}

const send = (message: unknown): Promise<unknown> =>
  (
    (globalThis as { browser?: Extension }).browser ?? (globalThis as unknown as { chrome: Extension }).chrome
  ).runtime.sendMessage(message)
const askTabs = (): Promise<unknown> =>
  (
    (globalThis as { browser?: Extension }).browser ?? (globalThis as unknown as { chrome: Extension }).chrome
  ).tabs.query({
    active: true,
    lastFocusedWindow: true,
  })
const setLanguage = (interfaceLanguage: string): Promise<void> =>
  (
    (globalThis as { browser?: Extension }).browser ?? (globalThis as unknown as { chrome: Extension }).chrome
  ).storage.local.set({
    settings: { interfaceLanguage },
  })

const type = (query: string): void => {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!input) throw new Error('there is no search')
  input.value = query
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
const isAnswered = (query: string): boolean => document.querySelector<HTMLElement>('.library')?.dataset.query === query

/** Its text is axe itself, so that a page whose policy forbids scripts of others takes it. */
const loadAxe = Object.assign(() => undefined, { toString: () => `() => { ${axe.source} }` })

const runAxe = async (): Promise<string[]> => {
  const { axe: found } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
  }
  return (await found.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
