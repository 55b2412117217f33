/** Languages that a pack exists for, BCP 47 without region. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk'] as const

export type Language = (typeof LANGUAGES)[number]

/** Whether a pack reads this language. */
export const isSupported = (language: string): language is Language =>
  (LANGUAGES as readonly string[]).includes(language)
