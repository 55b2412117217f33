import { describe, expect, test } from 'vitest'
import type { FactKind } from '../../../../lib/kinds/kind'
import { KINDS } from '../../../../lib/kinds/registry'
import type { Language } from '../../../../lib/languages/registry'
import type { Kind } from '../../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../../support/read'
import { AGES, LENGTHS } from './age'
import { CAREERS } from './career'
import { DURATIONS } from './duration'
import type { Phrases } from './phrases'
import { PLAYERS } from './player'
import { QUANTITIES } from './quantity'
import { RANKS } from './rank'
import { ROLES } from './role'
import { STANDINGS } from './standing'
import { RECORDS } from './record'
import { THINGS } from './thing'

const TABLES = {
  duration: [...DURATIONS, ...LENGTHS],
  quantity: [...QUANTITIES, ...AGES, ...THINGS],
  rank: RANKS,
  role: [...ROLES, ...PLAYERS],
  standing: [...STANDINGS, ...CAREERS, ...RECORDS],
}

const casesOf = (phrases: Phrases): (readonly [Language, string, readonly string[]])[] =>
  phrases.flatMap(([values, languages]) =>
    Object.entries(languages).flatMap(([language, texts]) =>
      texts.map((text) => [language as Language, text, values] as const),
    ),
  )

describe.each(Object.entries(TABLES))('%s', (name, phrases) => {
  const kind = KINDS[name as keyof typeof TABLES] as FactKind<Kind>

  test.each(casesOf(phrases))('%s: %s', (language, text, values) => {
    const found = sentencesOf(language, `\n\n${text}`).flatMap((sentence) =>
      kind.find(sentence, wordsOf(language), { language, publishedAt: null }),
    )
    expect([...new Set(found.map(({ value }) => kind.canonical(value)))]).toEqual(values)
  })
})
