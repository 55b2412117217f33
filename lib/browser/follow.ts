import { browser } from 'wxt/browser'
import { onSelection } from './selection-store'

/** Called with the tab in front of this window, again whenever it may have become another or may be read anew. */
type Seen = (tab: number) => void

/**
 * Follows the tab in front: another tab, another page in it, and a click on the toolbar button, which opens the page to us
 * and which the popup's own request tells of, and what is selected in it. With `pinned` it follows that tab alone. Gives what ends it.
 */
export function followTab(seen: Seen, pinned: number | null): () => void {
  const here = browser.windows
    .getCurrent()
    .then(({ id }) => id)
    .catch(() => undefined)
  const look = async (): Promise<void> => {
    if (pinned !== null) return seen(pinned)
    const windowId = await here
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) })
    if (tab?.id !== undefined) seen(tab.id)
  }
  const onActivated = (info: { readonly windowId: number }): void => {
    if (pinned === null) void here.then((id) => (id === info.windowId ? look() : undefined))
  }
  const onUpdated = (id: number, change: { readonly status?: string }, tab: { readonly active?: boolean }): void => {
    if (change.status === 'complete' && (pinned === null ? tab.active : pinned === id)) void look()
  }
  const onMessage = (message: unknown): undefined => {
    if (isClick(message)) void look()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.runtime.onMessage.addListener(onMessage)
  const endSelections = onSelection(() => void look())
  void look()
  return () => {
    endSelections()
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.runtime.onMessage.removeListener(onMessage)
  }
}

const isClick = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'compare-active-tab'
