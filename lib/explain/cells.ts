import type { Camp, Row, Verdict } from '../model/comparison'
import type { AnyFact } from '../model/fact'
import type { ComparisonInput, QuoteView } from './view'

/** How a report stands to the page in a row: the page itself, in its camp, in another camp; `alone` where the page is silent. */
export type Stand = 'page' | 'with' | 'apart' | 'alone'

/** What one report says in a row. */
export interface CellView {
  readonly values: readonly string[]
  readonly stand: Stand
  /** Places of the report's words in the row's quotes. */
  readonly quotes: readonly number[]
}

type Say = ComparisonInput['say']

/** Members of an agreement are said alike, in the words of the most exact. */
export const valueIn = (camp: Camp, fact: AnyFact, verdict: Verdict, say: Say): string =>
  say(verdict === 'agree' ? (camp.facts[0] ?? fact) : fact)

/** What each report says in a row, by report id. */
export function cellsOf(
  row: Row,
  quotes: readonly QuoteView[],
  { say, article }: Pick<ComparisonInput, 'say' | 'article'>,
): Record<string, CellView> {
  const own = row.camps.filter(({ reports }) => reports.includes(article.id))
  const cells = new Map<string, CellView>()
  for (const camp of row.camps)
    for (const fact of camp.facts) {
      const value = valueIn(camp, fact, row.verdict, say)
      const known = cells.get(fact.article)
      if (known) cells.set(fact.article, { ...known, values: [...new Set([...known.values, value])] })
      else
        cells.set(fact.article, {
          values: [value],
          stand: standOf(fact.article, article.id, own),
          quotes: quotes.flatMap(({ report }, at) => (report === fact.article ? [at] : [])),
        })
    }
  return Object.fromEntries(cells)
}

function standOf(report: string, page: string, own: readonly Camp[]): Stand {
  if (report === page) return 'page'
  if (own.length === 0) return 'alone'
  return own.some(({ reports }) => reports.includes(report)) ? 'with' : 'apart'
}
