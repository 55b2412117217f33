import { createPhrases, type Messages, type Phrases } from '../explain/phrases'
import type { Direction } from '../model/article'

/** Languages that the interface speaks, BCP 47 without region; the first stands in for all others. */
export const INTERFACE_LANGUAGES = ['en', 'ar', 'fr', 'nl'] as const

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** The language that the interface speaks, with what Intl needs to write numbers, dates and names in it. */
export interface Interface {
  /** BCP 47, with the reader's region where it is of that language. */
  readonly locale: string
  readonly direction: Direction
  readonly phrases: Phrases
}

/**
 * The interface for a reader's locale (`fr-CA`). `messages` reads the message file of a language; what it lacks is said in
 * English.
 */
export async function createInterface(
  locale: string,
  messages: (language: InterfaceLanguage) => Promise<Messages>,
): Promise<Interface> {
  const base = locale.toLowerCase().split(/[-_]/u)[0]
  const spoken = INTERFACE_LANGUAGES.find((language) => language === base)
  const [fallback] = INTERFACE_LANGUAGES
  const phrases = createPhrases(...(await Promise.all([...new Set([spoken ?? fallback, fallback])].map(messages))))
  return {
    locale: spoken ? locale.replaceAll('_', '-') : fallback,
    direction: phrases('direction') === 'rtl' ? 'rtl' : 'ltr',
    phrases,
  }
}
