import { expect, test } from 'vitest'
import { date } from '../../../../lib/kinds/date'
import { sentencesOf, wordsOf } from '../../../support/read'
import type { Language } from '../../../../lib/languages/registry'
import { PHRASES, PUBLISHED } from './phrases'

const CASES = PHRASES.flatMap(([dates, languages]) =>
  Object.entries(languages).flatMap(([language, texts]) =>
    texts.map((text) => [language as Language, text, dates.split(' ').filter(Boolean)] as const),
  ),
)

test.each(CASES)('%s: %s', (language, text, dates) => {
  const found = sentencesOf(language, `\n\n${text}`).flatMap((sentence) =>
    date.find(sentence, wordsOf(language), { language, publishedAt: PUBLISHED }),
  )
  expect([...new Set(found.map(({ value }) => date.canonical(value)))]).toEqual([...dates])
})
