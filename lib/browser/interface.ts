import { browser } from 'wxt/browser'
import { createInterface, type Interface } from '../newsroom/interface'
import { once, readAsset } from './assets'

/** The interface in the browser's language. The message files of `_locales` are read directly: one that lacks a key is no error. */
export const loadInterface: () => Promise<Interface> = once(() =>
  createInterface(browser.i18n.getUILanguage(), (language) => readAsset(`/_locales/${language}/messages.json`)),
)
