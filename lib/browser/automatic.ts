import { browser } from 'wxt/browser'
import { badgeOf } from '../newsroom/badge'
import type { ComparisonView } from '../newsroom/read-page'
import type { Desk } from './background'
import { loadInterface } from './interface'
import { loadSettings } from './settings'
import { mayRead } from './sites'
import { readTab } from './tabs'

/** Milliseconds that a page is given to come to rest after it has loaded. */
const REST = 400
/** The conflict colour of a light screen, on which the white figures have 7:1. */
const [GROUND, FIGURES] = ['#a4271c', '#ffffff']

interface Change {
  readonly status?: string
  readonly url?: string
}

/**
 * Reads and compares each page of the sites that the reader chose, once it has loaded, and shows the number of conflicts on
 * the toolbar button. What it remembers only spares a second comparison of one page: a background that starts anew needs none
 * of it. Addresses of sites that gave no right are not shown to us, so nothing happens there.
 */
export function serveAutomatic({ readPage }: Pick<Desk, 'readPage'>): void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const done = new Map<number, string>()
  const forget = (tab: number): void => {
    clearTimeout(timers.get(tab))
    timers.delete(tab)
    done.delete(tab)
  }
  browser.tabs.onUpdated.addListener((tab: number, { status, url }: Change, { url: address }: Change) => {
    const page = pageOf(address)
    if (page === null) return forget(tab)
    const moved = status === 'loading' || (url !== undefined && pageOf(url) !== done.get(tab))
    if (moved) {
      forget(tab)
      void clearPage(tab, page)
    }
    if (status !== 'complete' || done.get(tab) === page) return
    clearTimeout(timers.get(tab))
    timers.set(
      tab,
      setTimeout(() => {
        timers.delete(tab)
        done.set(tab, page)
        void comparePage(tab, page, readPage)
      }, REST),
    )
  })
  browser.tabs.onRemoved.addListener(forget)
}

/** Compares a page if it is of a chosen site that may still be read, and is still there afterwards. */
async function comparePage(tab: number, page: string, readPage: Desk['readPage']): Promise<void> {
  if (!(await isAutomatic(page))) return
  const read = await readTab(tab)
  const compared = read.ok ? await readPage(read.value) : read
  if (!compared.ok) return
  const now = await browser.tabs.get(tab).catch(() => null)
  if (pageOf(now?.url) === page) await showBadge(tab, compared.value)
}

/** Browsers clear a button when a page goes, but not when a page changes its own address. */
async function clearPage(tab: number, page: string): Promise<void> {
  if (await isAutomatic(page)) await showBadge(tab, null)
}

/** Whether the reader chose the site of an address, and the browser still lets us read it. */
export async function isAutomatic(address: string): Promise<boolean> {
  const { origin } = new URL(address)
  const { automaticSites } = await loadSettings()
  return automaticSites.includes(origin) && mayRead(origin)
}

/** What was found, on the button of a tab; without conflicts nothing is seen there. A tab that has gone is no error. */
async function showBadge(tabId: number, view: ComparisonView | null): Promise<void> {
  const { text, title } = badgeOf(view, await loadInterface())
  const { action } = browser
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    ...(text ? [action.setBadgeBackgroundColor({ tabId, color: GROUND }), figures(tabId)] : []),
  ]).catch(() => undefined)
}

const figures = (tabId: number): Promise<void> => browser.action.setBadgeTextColor({ tabId, color: FIGURES })

/** The address of a page without the place in it; null for all that is not of the web. */
function pageOf(url: string | undefined): string | null {
  return url && /^https?:/u.test(url) ? (url.split('#')[0] ?? null) : null
}
