import { browser } from 'wxt/browser'
import type { Direction } from '../model/article'

/** A phrase of the interface from `_locales`; empty when there is none. Keys may hold `-` and `.`, written `_` there. */
export const phrases = (key: string, ...parts: string[]): string =>
  browser.i18n.getMessage(key.replaceAll(/[^A-Za-z0-9_]/gu, '_'), parts)

/**
 * Locale for numbers, dates and names: the browser's own (`fr-CA`) when the phrases are in its language, else the
 * language that the browser chose the phrases from.
 */
export function interfaceLocale(): string {
  const [spoken, chosen] = [phrases('languageTag') || 'en', browser.i18n.getUILanguage().replaceAll('_', '-')]
  return chosen.toLowerCase().split('-')[0] === spoken ? chosen : spoken
}

/** Direction of the phrases. */
export const interfaceDirection = (): Direction => (phrases('direction') === 'rtl' ? 'rtl' : 'ltr')
