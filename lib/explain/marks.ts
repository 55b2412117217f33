import type { Article, Span } from '../model/article'
import type { Verdict } from '../model/comparison'
import type { AnalysedReport } from '../model/story'
import type { RowView } from './view'

/** What some of the reports say; `page` tells whether the page being read is among them. */
export interface MarkValue {
  readonly value: string
  readonly page: boolean
  /** The other outlets that give it. */
  readonly outlets: readonly string[]
}

/** What is shown beside a painted passage, in the reader's words. */
export interface MarkCard {
  readonly label: string
  readonly verdictText: string
  readonly reasonText: string
  /** The page's own value first. */
  readonly values: readonly MarkValue[]
}

/** A passage of the page to paint. */
export interface Mark extends Span {
  readonly verdict: Verdict
  readonly row: string
  readonly card: MarkCard
}

/** The page's own words of every row that another report has a say in. */
export function marksOf(article: Article, reports: readonly AnalysedReport[], rows: readonly RowView[]): Mark[] {
  const outlets = new Map(reports.map((report) => [report.article.id, report.article.source]))
  return rows
    .filter(({ verdict }) => verdict !== 'only')
    .flatMap((row) => {
      const card = cardOf(row, article.id, outlets)
      return row.quotes
        .filter(({ report }) => report === article.id)
        .map(({ span }) => ({ ...span, verdict: row.verdict, row: row.id, card }))
    })
}

const cardOf = (
  { label, verdictText, reasonText, camps }: RowView,
  page: string,
  outlets: ReadonlyMap<string, string>,
): MarkCard => ({
  label,
  verdictText,
  reasonText,
  values: camps.map(({ value, reports, page: own }) => ({
    value,
    page: own,
    outlets: reports.filter((id) => id !== page).map((id) => outlets.get(id) || id),
  })),
})
