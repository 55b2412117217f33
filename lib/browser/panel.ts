import { browser, type PublicPath } from 'wxt/browser'

/** The side panel of Chrome and the sidebar of Firefox, as far as they are used here. */
interface Panels {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}

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
    if (sidebarAction?.open || (sidePanel?.open && windowId !== undefined)) return showPanel(windowId)
    return openPage(panelOf(tab)).then(
      () => true,
      () => false,
    )
  }
}

/** Opens the side panel of a window. To be called within a reader's gesture; false where there is none or it may not open. */
export async function showPanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels
  try {
    if (sidebarAction?.open) await sidebarAction.open()
    else if (sidePanel?.open && windowId !== undefined) await sidePanel.open({ windowId })
    else return false
    return true
  } catch {
    return false
  }
}

/** The panel as a page of its own, for one tab. */
export const panelOf = (tab: number): string => `/sidepanel.html?tab=${tab}`

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as PublicPath) })
}

/** The tab that the page's own address names (`?tab=7`), or null. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tab') ?? ''
  return /^\d{1,10}$/u.test(named) ? Number(named) : null
}
