import { expect, test } from 'vitest'
import { date } from '../../../../lib/kinds/date'
import { sentencesOf, wordsOf } from '../../../support/read'
import { PHRASES, PUBLISHED } from './phrases'

test.each(PHRASES.map(({ language, text, dates }) => [language, text, dates] as const))(
  '%s: %s',
  (language, text, dates) => {
    const found = sentencesOf(language, `\n\n${text}`).flatMap((sentence) =>
      date.find(sentence, wordsOf(language), { language, publishedAt: PUBLISHED }),
    )
    expect([...new Set(found.map(({ value }) => date.canonical(value)))]).toEqual([...dates])
  },
)
