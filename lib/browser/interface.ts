import { browser } from 'wxt/browser'
import { createInterface, type Interface } from '../newsroom/interface'
import { readAsset } from './assets'
import { loadSettings } from './settings'

const made = new Map<string, Promise<Interface>>()

/**
 * The interface in the language that the reader chose, else the browser's. The message files of `_locales` are read
 * directly: one that lacks a key is no error.
 */
export async function loadInterface(): Promise<Interface> {
  const { interfaceLanguage } = await loadSettings()
  const locale = localeOf(interfaceLanguage, browser.i18n.getUILanguage())
  const known = made.get(locale)
  if (known) return known
  const face = createInterface(locale, (language) => readAsset(`/_locales/${language}/messages.json`))
  made.set(locale, face)
  face.catch(() => made.delete(locale))
  return face
}

/** A chosen language keeps the region of the browser's, where that is of the same language. */
function localeOf(chosen: string, browsers: string): string {
  return chosen === 'browser' || browsers.toLowerCase().split(/[-_]/u)[0] === chosen ? browsers : chosen
}
