import { expect, test } from 'vitest'
import { analyseReport } from '../../../lib/library/analyse-report'
import type { Language } from '../../../lib/languages/registry'
import type { Article } from '../../../lib/model/article'
import type { Term } from '../../../lib/model/fact'
import type { Fingerprint } from '../../../lib/model/story'
import { fingerprintOf } from '../../../lib/stories/fingerprint'
import { buildIndex } from '../../../lib/stories/index'
import { matchReport } from '../../../lib/stories/match'
import { wordsOf } from '../../support/read'

const articleOf = (language: Language, text: string, id: string = language): Article => ({
  id,
  url: null,
  source: '',
  language,
  direction: 'ltr',
  title: text,
  byline: null,
  publishedAt: null,
  blocks: [{ text, role: 'title' }],
})

const printOf = (language: Language, text: string, id?: string): Fingerprint =>
  analyseReport(articleOf(language, text, id), wordsOf(language)).fingerprint

const wordsIn = ({ terms }: Fingerprint): string[] =>
  terms.flatMap(({ key }) => (key.startsWith('t:') ? [key.slice(2)] : []))

const GUITARS: readonly (readonly [Language, string])[] = [
  ['en', 'An eccentric guitarist improvised a melancholic serenade.'],
  ['es', 'Un guitarrista excéntrico improvisó una serenata melancólica.'],
  ['fr', 'Un guitariste excentrique a improvisé une sérénade mélancolique.'],
  ['it', 'Un chitarrista eccentrico ha improvvisato una serenata malinconica.'],
  ['de', 'Ein exzentrischer Gitarrist improvisierte eine melancholische Serenade.'],
  ['ru', 'Эксцентричный гитарист импровизировал меланхоличную серенаду.'],
]
const OTHERS = [
  printOf('en', 'The gardener whispered something about crooked shelves.', 'garden'),
  printOf('es', 'El jardinero susurró algo acerca de las baldosas torcidas.', 'tiles'),
]

test.each(GUITARS)('%s: words that no table knows find the same words of related languages', (language, text) => {
  const asked = printOf(language, text)
  for (const [other, said] of GUITARS.filter(([code]) => code !== language)) {
    const [first] = matchReport(asked, buildIndex([...OTHERS, printOf(other, said)]))
    expect(first?.report).toBe(other)
  }
})

test('the beginning of a word is its key, endings aside', () => {
  const [english, russian] = [printOf('en', GUITARS[0]![1]), printOf('ru', GUITARS[5]![1])]
  for (const key of ['SRN', 'MLN', 'MBR']) {
    expect(wordsIn(english)).toContain(key)
    expect(wordsIn(russian)).toContain(key)
  }
})

test('such words fill a fingerprint up to 24 keys, and give way to all others', () => {
  const terms = (sort: string, count: number): Term[] =>
    Array.from({ length: count }, (_, i) => ({ key: `${sort}:${i}`, weight: 1 }))
  const filledBy = (others: number): number =>
    wordsIn(fingerprintOf(articleOf('en', ''), [...terms('t', 40), ...terms('c', others)], [])).length
  expect([0, 20, 24].map(filledBy)).toEqual([24, 4, 0])
})
