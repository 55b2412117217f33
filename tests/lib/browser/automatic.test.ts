import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { serveAutomatic } from '../../../lib/browser/automatic'
import type { Desk } from '../../../lib/browser/background'
import { changeSettings } from '../../../lib/browser/settings'
import type { RowView } from '../../../lib/explain/view'

const SITE = 'https://news.example:8443'
const PAGE = `${SITE}/a`
const ARTICLE = {
  ...{ id: PAGE, url: PAGE, source: 'Example Post', language: 'en', direction: 'ltr', title: 'Ferry sinks' },
  ...{ byline: null, publishedAt: null, blocks: [{ text: 'Ferry sinks', role: 'title' }] },
}
const rows = ['conflict', 'conflict', 'agree'].map((verdict) => ({ verdict })) as unknown as readonly RowView[]

const readPage = vi.fn<Desk['readPage']>()
/** The address of the only tab, as far as the browser shows it to us. */
let shown: string | undefined
let granted: readonly string[]
let injected = 0

beforeEach(async () => {
  vi.useFakeTimers()
  fakeBrowser.reset()
  readPage.mockReset().mockResolvedValue({ ok: true, value: { rows } as never })
  ;[shown, granted, injected] = [PAGE, ['https://news.example/*'], 0]
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' })
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: shown }) })
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { readonly origins: readonly string[] }) =>
      origins.every((origin) => granted.includes(origin)),
  })
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => (injected++, [{ result: { ok: true, article: ARTICLE, truncated: false } }]),
  })
  vi.stubGlobal('fetch', async (url: string) => ({
    ok: true,
    json: async () => JSON.parse(readFileSync(join('public', new URL(url).pathname), 'utf8')) as unknown,
  }))
  await changeSettings({ automaticSites: [SITE] })
  serveAutomatic({ readPage })
})
afterEach(() => vi.useRealTimers())

const tell = (change: object): Promise<unknown> =>
  fakeBrowser.tabs.onUpdated.trigger(7, change, { id: 7, url: shown } as never)

async function load(): Promise<void> {
  await tell({ status: 'loading', ...(shown && { url: shown }) })
  await tell({ status: 'complete' })
  await vi.advanceTimersByTimeAsync(1000)
}
const badge = async (): Promise<readonly string[]> =>
  Promise.all([fakeBrowser.action.getBadgeText({ tabId: 7 }), fakeBrowser.action.getTitle({ tabId: 7 })])

test('a page of a chosen site is compared once it has loaded, and its conflicts are counted', async () => {
  await load()
  expect(await badge()).toEqual(['2', 'Parallax: 2 conflicts with other reports'])
  expect(readPage).toHaveBeenCalledTimes(1)
})

test('a load is compared once, however often it is said to be complete', async () => {
  await tell({ status: 'loading' })
  for (let i = 0; i < 3; i++) await tell({ status: 'complete' })
  await vi.advanceTimersByTimeAsync(1000)
  await tell({ status: 'complete' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(readPage).toHaveBeenCalledTimes(1)
})

test('a page without conflicts leaves no trace', async () => {
  readPage.mockResolvedValue({ ok: true, value: { rows: rows.slice(2) } as never })
  await load()
  expect((await badge())[0]).toBe('')
})

test('the next page clears the button before it is compared', async () => {
  await load()
  shown = `${SITE}/b`
  await tell({ status: 'loading', url: shown })
  await vi.advanceTimersByTimeAsync(0)
  await vi.waitFor(async () => expect(await badge()).toEqual(['', 'Parallax']))
  readPage.mockResolvedValue({ ok: false, problem: 'no-same-event' })
  await tell({ status: 'complete' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(readPage).toHaveBeenCalledTimes(2)
  expect(await badge()).toEqual(['', 'Parallax'])
})

test('what comes after the reader has moved on is dropped', async () => {
  readPage.mockImplementation(async () => ((shown = `${SITE}/b`), { ok: true, value: { rows } as never }))
  await load()
  expect((await badge())[0]).toBe('')
})

test.each([
  ['of another site', () => (shown = 'https://other.example/a')],
  ['of another port', () => (shown = 'https://news.example/a')],
  ['whose address is not shown', () => (shown = undefined)],
  ['of the browser itself', () => (shown = 'chrome://settings')],
  ['of a site whose permission was taken away', () => (granted = [])],
])('a page %s is neither read nor marked', async (_, change) => {
  change()
  await load()
  expect(injected).toBe(0)
  expect(readPage).not.toHaveBeenCalled()
  expect(await badge()).toEqual(['', ''])
})
