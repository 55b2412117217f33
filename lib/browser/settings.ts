import { browser } from 'wxt/browser'
import { parseSettings, type Settings } from '../newsroom/settings'

const KEY = 'settings'

/** The reader's settings; the defaults for what was never set or cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return parseSettings((kept as Record<string, unknown>)[KEY])
}

/** Some of the settings anew, or what makes them from those of now. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>)

/** Changes some of the settings and gives all. Changes of two windows at once do not undo each other. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return alone(async () => {
    const before = await loadSettings()
    const settings = parseSettings({ ...before, ...(typeof change === 'function' ? change(before) : change) })
    await browser.storage.local.set({ [KEY]: settings })
    return settings
  })
}

/** Back to the defaults. */
export const resetSettings = (): Promise<void> => alone(() => browser.storage.local.remove(KEY))

/** Calls back with the settings after each change, in whatever window it was made. Gives what ends that. */
export function onSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string): void => {
    const change = changes[KEY]
    if (area === 'local' && change) tell(parseSettings(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** One after the other, across all windows and the background. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  typeof navigator !== 'undefined' && navigator.locks
    ? (navigator.locks.request('parallax-settings', work) as Promise<T>)
    : work()
