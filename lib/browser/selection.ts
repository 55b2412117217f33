import * as v from 'valibot'
import { browser, type Browser } from 'wxt/browser'
import { selectionPage, type Selected } from '../newsroom/selection'
import { loadInterface } from './interface'
import { detectLanguage } from './language'
import { openPage, panelOf, showPanel } from './panel'
import { dropSelection, keepSelection } from './selection-store'
import { onSettings } from './settings'
import { readTab } from './tabs'

type Click = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText' | 'frameId' | 'pageUrl'>
type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'title'>

const ITEM = 'compare-selection'
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']
const Text = v.pipe(v.string(), v.maxLength(5_000_000))
const SelectedShape = v.object({ text: Text, title: Text, language: Text })

/** The item of the context menu that compares what is selected, and the end of what was selected in a page that is left. */
export function serveSelection(): void {
  browser.runtime.onInstalled.addListener(() => void putMenu())
  browser.runtime.onStartup.addListener(() => void putMenu())
  onSettings(() => void putMenu())
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === ITEM && tab?.id !== undefined) void takeSelection(click, { ...tab, id: tab.id })
  })
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void dropSelection(tab)
  })
  browser.tabs.onRemoved.addListener((tab) => void dropSelection(tab))
}

/** In the reader's language, which may have changed since the menu was made. */
async function putMenu(): Promise<void> {
  const { phrases } = await loadInterface()
  await browser.contextMenus.removeAll()
  browser.contextMenus.create(
    { id: ITEM, title: phrases('compare_selection'), contexts: ['selection'], documentUrlPatterns: PAGES },
    // two windows that start at once may both put it: the second finds it there
    () => void browser.runtime.lastError,
  )
}

/** Keeps what is selected in a tab for the panel. The panel is opened first: browsers want that within the click. */
export async function takeSelection(click: Click, tab: Tab & { readonly id: number }): Promise<void> {
  const opened = showPanel(tab.windowId)
  const found = (await selectedIn(tab.id, click.frameId ?? 0)) ?? {
    text: click.selectionText ?? '',
    title: tab.title ?? '',
    language: '',
  }
  const [page, detected] = await Promise.all([readTab(tab.id), detectLanguage(found.text.slice(0, 3000))])
  const selected = { ...found, url: webAddress(click.pageUrl) }
  await keepSelection(tab.id, selectionPage(selected, page.ok ? page.value.article : null, detected))
  if (!(await opened)) await openPage(panelOf(tab.id))
}

/** With its line breaks, which the menu's own text lacks; null where no script may go. */
async function selectedIn(tabId: number, frame: number): Promise<Omit<Selected, 'url'> | null> {
  try {
    const [given] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame] },
      func: () => ({
        text: String(getSelection() ?? ''),
        title: document.title,
        language: document.documentElement.lang,
      }),
    })
    const parsed = v.safeParse(SelectedShape, given?.result)
    return parsed.success && parsed.output.text.trim() ? parsed.output : null
  } catch {
    return null
  }
}

const webAddress = (url: string | undefined): string | null => (url && /^https?:/u.test(url) ? url : null)
