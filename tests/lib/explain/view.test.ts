import { beforeAll, expect, test } from 'vitest'
import { sayFact } from '../../../lib/explain/say'
import { viewComparison, type ComparisonInput, type ComparisonView } from '../../../lib/explain/view'
import type { ReaderWording } from '../../../lib/explain/wording'
import type { Article } from '../../../lib/model/article'
import type { Row } from '../../../lib/model/comparison'
import type { AnyFact } from '../../../lib/model/fact'
import type { AnalysedReport, EventRelation } from '../../../lib/model/story'
import { countOf, dateOf, factOf, gradeOf } from '../../support/facts'
import { wordingOf } from '../../support/wording'

let wording: ReaderWording
beforeAll(async () => {
  wording = await wordingOf('en')
})

const article = (id: string, parts: Partial<Article> = {}): Article => ({
  id,
  url: `https://example.org/${id}`,
  source: `Outlet ${id}`,
  language: 'fr',
  direction: 'ltr',
  title: `Title ${id}`,
  byline: null,
  publishedAt: '2025-02-18T10:00:00Z',
  blocks: [
    { text: `Title ${id}`, role: 'title' },
    { text: `Mots du rapport ${id}. Et encore.`, role: 'body' },
  ],
  ...parts,
})

const report = (id: string, parts: Partial<Article> = {}, comparable = true): AnalysedReport => ({
  article: article(id, parts),
  comparable,
  facts: [],
  fingerprint: { report: id, day: null, terms: [] },
  engine: 1,
})

const row = (verdict: Row['verdict'], ...camps: AnyFact[][]): Row => ({
  kind: camps[0]?.[0]?.kind ?? 'date',
  slot: { asked: 'start', person: null, terms: [] },
  camps: camps.map((facts) => ({ reports: [...new Set(facts.map((fact) => fact.article))], facts })),
  verdict,
  reason: 'same-value',
  strength: 1,
})

function view(rows: readonly Row[], parts: Partial<ComparisonInput> = {}): ComparisonView {
  return viewComparison({
    article: article('page', { language: 'en' }),
    truncated: false,
    matches: [],
    rows,
    reports: ['a', 'b', 'c'].map((id) => report(id)),
    wording,
    say: (fact) => sayFact(fact, wording),
    ...parts,
  })
}

const day = (of: string, start: string): AnyFact => factOf('date', of, dateOf(start), { asked: 'start' })

test('rows come gravest first, the page’s own before those of others, in order of discovery', () => {
  const rows = [
    row('only', [day('a', '2025-02-20')]),
    row('only', [day('page', '2025-02-21')]),
    row('agree', [day('page', '2025-02-17'), day('a', '2025-02-17')]),
    row('conflict', [day('page', '2025-02-17')], [day('b', '2025-02-18')]),
  ]
  const { rows: shown, gravest } = view(rows)
  expect(shown.map(({ verdict, camps }) => `${verdict} ${camps[0]?.reports.join('+')}`)).toEqual([
    'conflict page',
    'agree page+a',
    'only page',
    'only a',
  ])
  expect(shown.map(({ id }) => id)).toEqual(['row-1', 'row-2', 'row-3', 'row-4'])
  expect(gravest).toBe('conflict')
})

test('a row that other reports have among themselves is left out', () => {
  expect(view([row('conflict', [day('a', '2025-02-17')], [day('b', '2025-02-18')])]).rows).toEqual([])
})

test('equal values are said once; the page’s camp stands first', () => {
  const { rows } = view([
    row('conflict', [day('a', '2025-02-18'), day('b', '2025-02-18')], [day('page', '2025-02-17')]),
  ])
  expect(rows[0]?.camps).toEqual([
    { value: 'February 17, 2025', reports: ['page'], page: true },
    { value: 'February 18, 2025', reports: ['a', 'b'], page: false },
  ])
})

test('each exactness of a finer row has its own line; an agreement has one', () => {
  const facts = [factOf('rank', 'a', gradeOf(6, 6)), factOf('rank', 'page', gradeOf(6, 10))]
  expect(view([row('finer', facts)]).rows[0]?.camps.map(({ reports }) => reports)).toEqual([['page'], ['a']])
  expect(view([row('agree', facts)]).rows[0]?.camps.map(({ reports }) => reports)).toEqual([['a', 'page']])
})

test('quotes give the words in their own language, the page’s first', () => {
  const { rows } = view([row('agree', [day('a', '2025-02-17'), day('page', '2025-02-17')])])
  expect(rows[0]?.quotes).toEqual([
    expect.objectContaining({ report: 'page', language: 'en', marked: 'Mots', after: ' du rapport page.' }),
    expect.objectContaining({ report: 'a', language: 'fr', marked: 'Mots', after: ' du rapport a.' }),
  ])
})

test('a report gives two quotes at most, and no words twice', () => {
  const same = factOf('date', 'a', dateOf('2025-02-17'))
  const inBlock = (block: number): AnyFact => factOf('date', 'a', dateOf('2025-02-17'), { block })
  const { rows } = view([row('agree', [same, same, inBlock(0), inBlock(1), day('page', '2025-02-17')])])
  expect(rows[0]?.quotes.map(({ report: of, span }) => `${of} ${span.block}`)).toEqual(['page 1', 'a 1', 'a 0'])
})

test('a span beyond the text of its report is no quote', () => {
  const { rows } = view([
    row('agree', [factOf('date', 'a', dateOf('2025-02-17'), { block: 9 }), day('page', '2025-02-17')]),
  ])
  expect(rows[0]?.quotes.map(({ report: of }) => of)).toEqual(['page'])
})

test('the page’s words are marked where another report has a say', () => {
  const { marks } = view([
    row('agree', [day('page', '2025-02-17'), day('a', '2025-02-17')]),
    row('only', [factOf('quantity', 'page', countOf(144, 'count.dead'))]),
  ])
  expect(marks).toEqual([
    {
      ...{ block: 1, start: 0, end: 4, verdict: 'agree', row: 'row-1' },
      card: {
        label: 'Start date',
        verdictText: 'Agree',
        reasonText: 'The reports say the same, each in its own words.',
        values: [{ value: expect.stringContaining('2025'), page: true, outlets: ['Outlet a'] }],
      },
    },
  ])
})

const matches = (...relations: [string, EventRelation][]): ComparisonInput['matches'] =>
  relations.map(([id, relation]) => ({ report: id, score: 1, relation, shared: [] }))

test('reports are listed by how they stand to the page', () => {
  const reports = [report('a'), report('b', { language: 'ja' }, false), report('c'), report('d')]
  const found = matches(['b', 'same'], ['a', 'same'], ['c', 'related'], ['d', 'other'], ['gone', 'same'])
  const { reports: same, related, notComparable } = view([], { reports, matches: found })
  expect([same, related, notComparable].map((cards) => cards.map(({ id }) => id))).toEqual([['a'], ['c'], ['b']])
})

test('a card tells day and language in the reader’s words, and no address but of the web', () => {
  const reports = [report('a'), report('b', { url: 'javascript:alert(1)', publishedAt: null, language: 'ar' })]
  const { reports: cards } = view([], { reports, matches: matches(['a', 'same'], ['b', 'same']) })
  expect(cards).toEqual([
    expect.objectContaining({
      outlet: 'Outlet a',
      url: 'https://example.org/a',
      languageName: 'French',
      day: { iso: '2025-02-18', text: 'Feb 18, 2025' },
    }),
    expect.objectContaining({ url: null, languageName: 'Arabic', day: null }),
  ])
})

test('the view is plain data', () => {
  const whole = view([row('agree', [day('page', '2025-02-17'), day('a', '2025-02-17')])])
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
})
