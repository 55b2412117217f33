import { browser } from 'wxt/browser'

/**
 * Opens the first-run page when the extension is installed, not when it or the browser is updated. It opens behind the tab in
 * front: who was reading reads on.
 */
export function serveInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false }).catch(() => undefined)
  })
}
