import { browser, type PublicPath } from 'wxt/browser'

/** The side panel of Chrome and the sidebar of Firefox, as far as they are used here. */
interface Panels {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}

const PANEL = '/sidepanel.html'

/**
 * Gives what opens the side panel of this window, to be called within a click: browsers open it on a reader's gesture
 * alone, so nothing is waited for before. Where there is none, the same page opens in a tab.
 */
export function panelOpener(): (tab: number) => Promise<boolean> {
  let windowId: number | undefined
  browser.windows.getCurrent().then(
    ({ id }) => (windowId = id),
    () => undefined,
  )
  return async (tab) => {
    const { sidePanel, sidebarAction } = browser as unknown as Panels
    try {
      if (sidebarAction?.open) await sidebarAction.open()
      else if (sidePanel?.open && windowId !== undefined) await sidePanel.open({ windowId })
      else await openPage(`${PANEL}?tab=${tab}`)
      return true
    } catch {
      return false
    }
  }
}

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as PublicPath) })
}

/** The tab that the page's own address names (`?tab=7`), or null. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tab') ?? ''
  return /^\d{1,10}$/u.test(named) ? Number(named) : null
}
