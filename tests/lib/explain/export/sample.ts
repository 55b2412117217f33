import { sayFact } from '../../../../lib/explain/say'
import { viewComparison, type ComparisonView } from '../../../../lib/explain/view'
import type { Article } from '../../../../lib/model/article'
import type { Row } from '../../../../lib/model/comparison'
import type { AnyFact } from '../../../../lib/model/fact'
import { countOf, factOf } from '../../../support/facts'
import { wordingOf } from '../../../support/wording'
import type { ExportFace } from '../../../../lib/explain/export/sources'

export const MADE = '2025-02-20T09:00:00.000Z'

export const article = (id: string, parts: Partial<Article> = {}): Article => ({
  id,
  url: `https://example.org/${id}`,
  source: `Outlet ${id}`,
  language: 'en',
  direction: 'ltr',
  title: `Title ${id}`,
  byline: null,
  publishedAt: '2025-02-18T10:00:00Z',
  blocks: [
    { text: `Title ${id}`, role: 'title' },
    { text: `Nine dead in ${id}.`, role: 'body' },
  ],
  ...parts,
})

export const toll = (of: string, dead: number, asOf?: string): AnyFact =>
  factOf('quantity', of, countOf(dead, 'count.dead'), { asked: 'count.dead', ...(asOf ? { asOf } : {}) })

export const rowOf = (verdict: Row['verdict'], ...camps: AnyFact[][]): Row => ({
  kind: camps[0]?.[0]?.kind ?? 'quantity',
  slot: { asked: 'count.dead', person: null, terms: [] },
  camps: camps.map((facts) => ({ reports: [...new Set(facts.map((fact) => fact.article))], facts })),
  verdict,
  reason: 'values-exclude-each-other',
  strength: 1,
})

/** A comparison of a page with the articles given, all of one event. */
export async function viewOf(page: Article, others: readonly Article[], rows: readonly Row[]): Promise<ComparisonView> {
  const wording = await wordingOf('en')
  return viewComparison({
    article: page,
    truncated: false,
    matches: others.map(({ id }) => ({ report: id, score: 1, relation: 'same', shared: [] })),
    rows,
    reports: others.map((one) => ({
      article: one,
      comparable: true,
      facts: [],
      fingerprint: { report: one.id, day: null, terms: [] },
      engine: 1,
    })),
    wording,
    say: (fact) => sayFact(fact, wording),
  })
}

export async function faceOf(): Promise<ExportFace> {
  const { locale, phrases } = await wordingOf('en')
  return { locale, phrases, direction: 'ltr' }
}

const ARABIC = article('ar', {
  source: 'الجريدة',
  language: 'ar',
  direction: 'rtl',
  title: 'غرق عبارة',
  blocks: [
    { text: 'غرق عبارة', role: 'title' },
    { text: 'عشرة قتلى في الحادث.', role: 'body' },
  ],
})

/** A page with nine dead, an Arabic report with ten, a French one that is silent and has neither day nor address. */
export const sampleView = (page: Partial<Article> = {}): Promise<ComparisonView> =>
  viewOf(
    article('page', page),
    [ARABIC, article('fr', { language: 'fr', url: null, publishedAt: null })],
    [rowOf('conflict', [toll('page', 9)], [toll('ar', 10)])],
  )
