import type { Words } from '../languages/pack'
import type { Token } from '../model/sentence'

/** Whether the language says one unit of time without an article or a number. */
export const saysUnitAlone = (words: Words): boolean => formsOf(words) !== undefined

/** Whether a token alone may be one unit of time. EXAMPLE `неделю` · `rok` · `ساعة` */
export const isUnitAlone = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && (formsOf(words)?.includes(token.text.toLowerCase()) ?? false)

const formsOf = (words: Words): readonly string[] | undefined => words.pack.tables.timeFlag['bare-unit']
