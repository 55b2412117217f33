import { browser } from 'wxt/browser'
import { openPage } from './panel'

export type OwnPage = 'library' | 'options'

/** Opens a page of the extension in a tab; options that are open already come to the front. */
export async function openOwn(page: OwnPage): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage()
  else await openPage('/library.html')
}
