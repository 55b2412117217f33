import { browser } from 'wxt/browser'
import { changeSettings, loadSettings, onSettings } from './settings'

/** A site on which reports are compared without a click. */
export interface Site {
  /** EXAMPLE `https://example.org` */
  readonly origin: string
  /** False once the reader took the right to read it away in the browser's own settings. */
  readonly allowed: boolean
}

/**
 * Asks the reader, through the browser, for the right to read a site, and notes the site when it is given. To be called
 * within a click, so nothing is waited for before. False when the reader said no or the browser does not ask.
 */
export async function addSite(origin: string): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false)
  if (!allowed) return false
  await changeSettings(({ automaticSites }) => ({
    automaticSites: automaticSites.includes(origin) ? automaticSites : [...automaticSites, origin],
  }))
  return true
}

/** Takes a site off the list, and gives back the right to read it. */
export async function removeSite(origin: string): Promise<void> {
  const { automaticSites } = await changeSettings((settings) => ({
    automaticSites: settings.automaticSites.filter((other) => other !== origin),
  }))
  if (!automaticSites.some((other) => patternOf(other) === patternOf(origin))) await giveBack([origin])
}

/** The sites on the list, in the order in which they were added. */
export async function listSites(): Promise<readonly Site[]> {
  const { automaticSites } = await loadSettings()
  return Promise.all(automaticSites.map(async (origin) => ({ origin, allowed: await mayRead(origin) })))
}

/** Gives back the right to read any site; the list goes with the settings. */
export async function giveBackSites(): Promise<void> {
  await giveBack((await loadSettings()).automaticSites)
}

/** Calls back when the list or a right may have changed. Gives what ends that. */
export function onSites(tell: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  const end = onSettings(tell)
  onAdded.addListener(tell)
  onRemoved.addListener(tell)
  return () => {
    end()
    onAdded.removeListener(tell)
    onRemoved.removeListener(tell)
  }
}

/** Firefox takes no port in a pattern: a right is of a host. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** Whether the browser lets us read a site. */
export const mayRead = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false)

/** A right that was never given, or that the browser keeps, is none to give back. */
const giveBack = async (origins: readonly string[]): Promise<void> => {
  if (origins.length > 0) await browser.permissions.remove({ origins: origins.map(patternOf) }).catch(() => false)
}
