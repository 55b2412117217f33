import { expect, test } from 'vitest'
import { analyse } from '../../../lib/extract/analyse'
import { wordsFromDisk } from '../../../cli/packs'
import type { Language } from '../../../lib/languages/registry'
import { articleOf } from '../../../lib/library/reports'

const termsIn = (lang: Language, text: string): string[] =>
  analyse(
    articleOf({ id: 'a', lang, source: 'a.example', url: 'https://a.example/1', published: null, title: 'X', text }),
    wordsFromDisk(lang),
  ).facts.flatMap(({ slot }) => slot.terms.map(({ key }) => key))

test.each<[Language, string]>([
  ['it', 'Il QLM ottiene 7 seggi e il VVB ne ha 12.'],
  ['nl', 'QLM krijgt 7 zetels en VVB 12.'],
])('parties known by their letters tell counts apart (%s)', (lang, text) => {
  expect(termsIn(lang, text)).toEqual(expect.arrayContaining(['w:qlm', 'w:vvb']))
})
