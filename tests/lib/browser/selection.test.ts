import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, type Desk, type Sender } from '../../../lib/browser/background'
import { serveSelection } from '../../../lib/browser/selection'
import { keepSelection, keptSelection, onSelection } from '../../../lib/browser/selection-store'
import { changeSettings } from '../../../lib/browser/settings'
import { selectionPage } from '../../../lib/newsroom/selection'

const WORDS = 'At least 144 people died when a ferry sank.\nIt was on its way to Mbandaka.'
const PAGE = 'https://news.example/a'
const panel = (): Sender => ({ id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') })

const state = { items: [] as { id: string; title: string }[], opened: [] as number[], pages: [] as string[] }
let choose: (click: object, tab: object) => void
const desk = { readPage: vi.fn<Desk['readPage']>(), library: {} as Desk['library'] }

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(state, { items: [], opened: [], pages: [] })
  desk.readPage.mockReset().mockResolvedValue({ ok: false, problem: 'no-same-event' })
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en',
    detectLanguage: async () => ({ isReliable: true, languages: [{ language: 'en', percentage: 100 }] }),
  })
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void (state.items = []),
    create: (item: { id: string; title: string }) => void state.items.push(item),
    onClicked: { addListener: (listener: typeof choose) => (choose = listener) },
  })
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: PAGE }),
    create: async ({ url }: { readonly url: string }) => void state.pages.push(url),
  })
  open(async ({ windowId }) => void state.opened.push(windowId))
  page({ text: WORDS, title: 'Ferry | News', language: 'en' })
  vi.stubGlobal('fetch', async (url: string) => ({
    ok: true,
    json: async () => JSON.parse(readFileSync(join('public', new URL(url).pathname), 'utf8')) as unknown,
  }))
  serveSelection()
})

const open = (how: (options: { readonly windowId: number }) => Promise<void>): void =>
  void Object.assign(fakeBrowser.sidePanel, { open: how })

/** A page that gives this to the script that asks for its selection, and is no article. */
function page(selected: unknown): void {
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ func }: { readonly func?: unknown }) => {
      if (func && selected instanceof Error) throw selected
      return [{ result: func ? selected : { ok: false, problem: 'not-an-article' } }]
    },
  })
}

async function select(): Promise<string[] | undefined> {
  choose(
    { menuItemId: 'compare-selection', selectionText: 'The menu’s own words', frameId: 0, pageUrl: PAGE },
    { id: 7, windowId: 3, title: 'Ferry | News' },
  )
  await vi.waitFor(async () => expect(await keptSelection(7)).not.toBeNull())
  return (await keptSelection(7))?.article.blocks.map(({ text }) => text)
}

test('the menu has the item once, in the reader’s language', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)
  await vi.waitFor(() => expect(state.items).toMatchObject([{ title: 'Compare this selection' }]))
  await changeSettings({ interfaceLanguage: 'nl' })
  await vi.waitFor(() => expect(state.items).toMatchObject([{ title: 'Deze selectie vergelijken' }]))
})

test('the panel opens within the click, before anything is waited for', () => {
  choose({ menuItemId: 'compare-selection', selectionText: '', frameId: 0, pageUrl: PAGE }, { id: 7, windowId: 3 })
  expect(state.opened).toEqual([3])
})

test('what is selected is kept with its paragraphs, and no address holds it', async () => {
  expect(await select()).toEqual(['Ferry | News', ...WORDS.split('\n')])
  expect(state.pages).toEqual([])
})

test('where the panel may not open, the same is shown in a tab', async () => {
  open(() => Promise.reject(new Error('may only be called in response to a user gesture')))
  await select()
  await vi.waitFor(() => expect(state.pages).toEqual([browser.runtime.getURL('/sidepanel.html?tab=7' as '/')]))
})

test.each([[new Error('Cannot access contents of the page')], [{ text: 5 }], [{ text: ' ', title: '', language: '' }]])(
  'a page that gives %j leaves the words of the menu',
  async (given) => {
    page(given)
    expect(await select()).toEqual(['Ferry | News', 'The menu’s own words'])
  },
)

test('a background that starts anew compares what was selected', async () => {
  await select()
  const reply = await answer({ type: 'compare-selection', tab: 7 }, panel(), desk)
  expect(reply).toMatchObject({ ok: false, problem: 'no-same-event' })
  expect(desk.readPage).toHaveBeenCalledWith(expect.objectContaining({ article: (await keptSelection(7))?.article }))
})

test('too little is said to be too little', async () => {
  await keepSelection(7, selectionPage({ text: '144', title: 'Ferry', url: null, language: 'en' }, null, null))
  const reply = await answer({ type: 'compare-selection', tab: 7 }, panel(), desk)
  expect(reply).toEqual({ ok: false, problem: 'selection-too-short' })
  expect(desk.readPage).not.toHaveBeenCalled()
})

test('it goes with its page and its tab, and whoever shows it hears of that', async () => {
  const heard: number[] = []
  const end = onSelection((tab) => heard.push(tab))
  for (const leave of [
    () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never),
    () => fakeBrowser.tabs.onRemoved.trigger(7, {} as never),
  ]) {
    await select()
    await leave()
    await vi.waitFor(async () => expect(await keptSelection(7)).toBeNull())
  }
  expect(heard).toEqual([7, 7, 7, 7])
  end()
})

test('what was kept and cannot be read is nothing', async () => {
  await browser.storage.session.set({ 'selection:7': { article: { title: 5 }, truncated: false } })
  expect(await keptSelection(7)).toBeNull()
})
