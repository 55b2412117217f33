import { browser } from 'wxt/browser'

/** The browser's own guess at the language of a text. `sure` is the share of the text, 0–1, halved when it says itself unreliable. */
export async function detectLanguage(
  text: string,
): Promise<{ readonly language: string; readonly sure: number } | null> {
  const { isReliable, languages } = await browser.i18n
    .detectLanguage(text)
    .catch(() => ({ isReliable: false, languages: [] }))
  const [best] = [...languages].sort((a, b) => b.percentage - a.percentage)
  if (!best || best.language === 'und') return null
  return { language: best.language, sure: (best.percentage / 100) * (isReliable ? 1 : 0.5) }
}
