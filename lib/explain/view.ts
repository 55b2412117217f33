import type { Article, Direction, Span } from '../model/article'
import type { Camp, Reason, Row, Verdict } from '../model/comparison'
import type { AnyFact } from '../model/fact'
import type { AnalysedReport, EventMatch } from '../model/story'
import type { Kind } from '../model/value'
import { pageCardOf, reportCardOf, type PageCard, type ReportCard } from './cards'
import { cellsOf, valueIn, type CellView } from './cells'
import { labelOf } from './label'
import { personOf } from './person'
import { excerptOf, type Excerpt } from './quotes'
import { marksOf, type Mark } from './marks'
import { stepsOf, type StepView } from './steps'
import { headlineOf, summaryOf } from './summary'
import type { ReaderWording } from './wording'

/** Reports that give one value; `page` tells whether the page being read is among them. */
export interface CampView {
  readonly value: string
  readonly reports: readonly string[]
  readonly page: boolean
}

/** The words of one report, in its own language. */
export interface QuoteView extends Excerpt {
  readonly report: string
  readonly language: string
  readonly direction: Direction
  readonly span: Span
  /** The person spoken of, as this report writes the name; null when the fact is of nobody. */
  readonly person: string | null
}

export interface RowView {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  readonly verdict: Verdict
  readonly verdictText: string
  readonly reason: Reason
  readonly reasonText: string
  readonly camps: readonly CampView[]
  readonly quotes: readonly QuoteView[]
  /** What each report says, by report id; a report that is silent has no cell. */
  readonly cells: Readonly<Record<string, CellView>>
  /** How a count moved on, in order of days; empty for every other row. */
  readonly steps: readonly StepView[]
}

/** All that a screen shows of a comparison: plain data in the reader's words. */
export interface ComparisonView {
  /** Report id of the page in camps and quotes. */
  readonly pageId: string
  readonly page: PageCard
  /** Id of the stored report of this page, null when it was not saved. */
  readonly saved: string | null
  readonly headline: string
  /** Parts of the summary line. */
  readonly summary: readonly string[]
  readonly gravest: Verdict
  readonly reports: readonly ReportCard[]
  readonly related: readonly ReportCard[]
  /** Reports of the event in languages that no pack reads. */
  readonly notComparable: readonly ReportCard[]
  /** Conflicts, updates, finer, agree, only. */
  readonly rows: readonly RowView[]
  readonly marks: readonly Mark[]
}

export interface ComparisonInput {
  readonly article: Article
  readonly truncated: boolean
  readonly matches: readonly EventMatch[]
  readonly rows: readonly Row[]
  /** The library, or the part of it that `matches` speak of. */
  readonly reports: readonly AnalysedReport[]
  readonly wording: ReaderWording
  readonly saved?: string | null
  /** The value of a fact in the reader's words. */
  say(fact: AnyFact): string
}

/** Gravest first. */
export const VERDICTS: readonly Verdict[] = ['conflict', 'update', 'finer', 'agree', 'only']

const QUOTES_PER_REPORT = 2
const RELATED_SHOWN = 6

/** Makes the view of a comparison. Rows that do not touch the page are left out, but for what one report alone gives. */
export function viewComparison(input: ComparisonInput): ComparisonView {
  const { article, truncated, wording } = input
  const cards = reportLists(input)
  const rows = input.rows
    .filter((row) => row.verdict === 'only' || row.camps.some(({ reports }) => reports.includes(article.id)))
    .map((row, at) => ({ row, at, own: row.camps.some(({ reports }) => reports.includes(article.id)) }))
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.row.verdict) - VERDICTS.indexOf(b.row.verdict) ||
        Number(b.own) - Number(a.own) ||
        a.at - b.at,
    )
    .map(({ row }, i) => rowView(row, `row-${i + 1}`, input))
  const counted = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length
  return {
    pageId: article.id,
    page: pageCardOf(article, truncated, wording.locale),
    saved: input.saved ?? null,
    headline: headlineOf(counted, wording),
    summary: summaryOf(cards.reports.length + cards.notComparable.length, counted, wording),
    gravest: rows[0]?.verdict ?? 'only',
    ...cards,
    rows,
    marks: marksOf(article, input.reports, rows),
  }
}

/** Other reports by how they stand to the page, best match first. */
export function reportLists({
  matches,
  reports,
  wording,
}: Pick<ComparisonInput, 'matches' | 'reports' | 'wording'>): Pick<
  ComparisonView,
  'reports' | 'related' | 'notComparable'
> {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const found = (relation: EventMatch['relation']): AnalysedReport[] =>
    matches.filter((match) => match.relation === relation).flatMap(({ report }) => byId.get(report) ?? [])
  const card = ({ article }: AnalysedReport): ReportCard => reportCardOf(article, wording.locale)
  const same = found('same')
  return {
    reports: same.filter(({ comparable }) => comparable).map(card),
    related: found('related').slice(0, RELATED_SHOWN).map(card),
    notComparable: same.filter(({ comparable }) => !comparable).map(card),
  }
}

function rowView(row: Row, id: string, input: ComparisonInput): RowView {
  const { wording, article } = input
  const quotes = quotesOf(row, input)
  return {
    id,
    kind: row.kind,
    label: labelOf(row, wording, article.id),
    verdict: row.verdict,
    verdictText: wording.phrase(`verdict_${row.verdict}`),
    reason: row.reason,
    reasonText: wording.phrase(`reason_${row.reason}`),
    camps: row.camps
      .flatMap((camp) => campViews(camp, row.verdict, input))
      .sort((a, b) => Number(b.page) - Number(a.page)),
    quotes,
    cells: cellsOf(row, quotes, input),
    steps: stepsOf(row, input),
  }
}

/** Equal values are said once; within a camp of compatible values each exactness has its own line. */
function campViews(camp: Camp, verdict: Verdict, { say, article }: ComparisonInput): CampView[] {
  const said = new Map<string, string[]>()
  const placed = new Set<string>()
  for (const fact of camp.facts) {
    if (placed.has(fact.article)) continue
    placed.add(fact.article)
    const value = valueIn(camp, fact, verdict, say)
    said.set(value, [...(said.get(value) ?? []), fact.article])
  }
  return [...said].map(([value, reports]) => ({ value, reports, page: reports.includes(article.id) }))
}

/** The page's words first, then each report's in the order of the camps. */
function quotesOf(row: Row, { article, reports }: ComparisonInput): QuoteView[] {
  const articles = new Map([...reports.map((report) => report.article), article].map((one) => [one.id, one]))
  const quotes = row.camps
    .flatMap(({ facts }) => facts)
    .flatMap((fact): QuoteView[] => {
      const source = articles.get(fact.article)
      return fact.mentions.slice(0, QUOTES_PER_REPORT).flatMap(({ span }) => {
        const text = source?.blocks[span.block]?.text
        if (!source || text === undefined) return []
        const { id: report, language, direction } = source
        return [{ report, language, direction, span, person: personOf(fact), ...excerptOf(text, span, language) }]
      })
    })
  return atMost(quotes, QUOTES_PER_REPORT).sort(
    (a, b) => Number(b.report === article.id) - Number(a.report === article.id),
  )
}

function atMost(quotes: readonly QuoteView[], perReport: number): QuoteView[] {
  const given = new Map<string, QuoteView[]>()
  return quotes.filter((quote) => {
    const known = given.get(quote.report) ?? []
    if (
      known.length >= perReport ||
      known.some(
        ({ span }) => span.block === quote.span.block && span.start < quote.span.end && quote.span.start < span.end,
      )
    )
      return false
    given.set(quote.report, [...known, quote])
    return true
  })
}
