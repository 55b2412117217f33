import { browser } from 'wxt/browser'
import type { PageRead } from '../newsroom/read-page'
import type { Result } from '../newsroom/result'
import { HIGHLIGHT_CSS } from './highlight'
import { parseRead } from './messages'
import { parsePageReply, type PageCommand, type PageReply } from './page-shapes'

const READER = '/content-scripts/reader.js'
const PAINTER = '/content-scripts/painter.js'

/** A page as it was read, with its tab. */
export type TabRead = PageRead & { readonly tab: number }

/** Reads the article of the tab in front. Pages that the browser closes to extensions come back as `page-forbidden`. */
export async function readActiveTab(): Promise<Result<TabRead>> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return read(tab)
}

/** Reads the article of a tab, as above; `grant-missing` where the reader's click is needed first. */
export async function readTab(id: number): Promise<Result<TabRead>> {
  const tab = await browser.tabs.get(id).catch(() => undefined)
  return tab && tab.url === undefined ? { ok: false, problem: 'grant-missing' } : read(tab)
}

async function read(tab: { readonly id?: number; readonly url?: string } | undefined): Promise<Result<TabRead>> {
  if (tab?.id === undefined || !mayRead(tab.url)) return { ok: false, problem: 'page-forbidden' }
  const injected = await inject(tab.id)
  if (!injected) return { ok: false, problem: 'page-forbidden' }
  const page = parseRead(injected.result)
  return page.ok ? { ok: true, value: { ...page.value, tab: tab.id } } : page
}

/** An address that is not shown belongs to a page that the reader's click does not open to us. */
function mayRead(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { protocol, pathname } = new URL(url)
  return /^(?:https?|file):$/u.test(protocol) && !/\.pdf$/iu.test(pathname)
}

/** What the content script gave back; null where the browser lets none in (stores, PDF viewers, error pages). */
async function inject(tabId: number): Promise<{ readonly result?: unknown } | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] })
    return frame ?? null
  } catch {
    return null
  }
}

/** Sends a command to the painter of a tab; a page that has none, or has gone meanwhile, is a `page-forbidden`. */
export async function tellPage(tab: number, command: PageCommand): Promise<Result<PageReply>> {
  try {
    const reply = parsePageReply(await browser.tabs.sendMessage(tab, command))
    return reply ? { ok: true, value: reply } : { ok: false, problem: 'page-forbidden' }
  } catch {
    return { ok: false, problem: 'page-forbidden' }
  }
}

/** As `tellPage`, with a painter put into the page when it has none. */
export async function tellPainter(tab: number, command: PageCommand): Promise<Result<PageReply>> {
  const told = await tellPage(tab, command)
  return told.ok || !(await injectPainter(tab)) ? told : tellPage(tab, command)
}

async function injectPainter(tabId: number): Promise<boolean> {
  const sheet = { target: { tabId }, css: HIGHLIGHT_CSS }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAINTER] })
    await browser.scripting.removeCSS(sheet)
    await browser.scripting.insertCSS(sheet)
    return true
  } catch {
    return false
  }
}
