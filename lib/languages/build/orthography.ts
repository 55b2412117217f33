import { PLAIN, type Orthography } from '../../text/tokens'
import type { Language } from '../registry'
import { ORTHOGRAPHIES } from '../tables/orthography'

/** The spelling rules of a language. */
export const orthographyOf = (language: Language): Orthography => ({
  ...PLAIN,
  locale: language,
  ...ORTHOGRAPHIES[language],
})
