import { wordsFromDisk } from '../../cli/packs'
import { readSentences } from '../../lib/extract/read'
import type { Words } from '../../lib/languages/pack'
import type { Language } from '../../lib/languages/registry'
import type { Sentence } from '../../lib/model/sentence'

/** Sentences of a text (paragraphs parted by a blank line, the first being the title) in a language. */
export const sentencesOf = (language: Language, text: string): Sentence[] =>
  readSentences(
    { blocks: text.split('\n\n').map((part, i) => ({ text: part, role: i === 0 ? 'title' : 'body' })) },
    wordsOf(language),
  )

/** The words of a language, compiled from the repository's sources. */
export const wordsOf = (language: Language): Words => wordsFromDisk(language)
