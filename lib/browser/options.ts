import { browser } from 'wxt/browser'
import type { Settings } from '../newsroom/settings'
import { ask } from './client'
import { loadInterface } from './interface'
import type { Replies } from './messages'
import { openOwn } from './own-pages'
import { changeSettings, onSettings } from './settings'
import { addSite, listSites, onSites, removeSite } from './sites'
import { storageUsed } from './storage'

/** What the options page can do. */
export const optionsActions = {
  change: (change: Partial<Settings>): Promise<Settings> => changeSettings(change),
  face: loadInterface,
  follow: onSettings,
  sites: { list: listSites, add: addSite, remove: removeSite, follow: onSites },
  reset: (what: 'settings' | 'corrections' | 'all'): Promise<Replies['reset']> => ask({ type: 'reset', what }),
  saved: async (): Promise<number | null> => {
    const listed = await ask({ type: 'list-library', query: '' })
    return listed.ok ? listed.value.saved : null
  },
  used: storageUsed,
  openLibrary: (): void => void openOwn('library'),
  permissions: permissionsOf(browser.runtime.getManifest()),
  translates: 'Translator' in globalThis,
}

/** Names of what the manifest asks for; the sites that may be added later are one of them. */
function permissionsOf(manifest: {
  readonly permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
}): readonly string[] {
  const sites = manifest.optional_host_permissions?.length ? ['sites'] : []
  return [...(manifest.permissions ?? []), ...sites]
}
