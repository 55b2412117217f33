import { judgePair } from '../compare/judge'
import type { Camp, Row, Verdict } from '../model/comparison'
import type { AnyFact } from '../model/fact'
import type { ComparisonInput, QuoteView } from './view'

/** How a report stands to the page in a row; `page` is the page itself, `alone` a row of which the page does not speak. */
export type Stand = 'page' | 'alone' | Exclude<Verdict, 'only'>

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
  const said = new Map<string, { readonly values: Set<string>; readonly facts: AnyFact[] }>()
  for (const camp of row.camps)
    for (const fact of camp.facts) {
      const known = said.get(fact.article) ?? { values: new Set(), facts: [] }
      known.values.add(valueIn(camp, fact, row.verdict, say))
      known.facts.push(fact)
      said.set(fact.article, known)
    }
  const own = said.get(article.id)?.facts ?? []
  const cells = [...said].map(([report, { values, facts }]): [string, CellView] => [
    report,
    {
      values: [...values],
      stand: report === article.id ? 'page' : standOf(facts, own),
      quotes: quotes.flatMap((quote, at) => (quote.report === report ? [at] : [])),
    },
  ])
  return Object.fromEntries(cells)
}

const MILDEST: readonly Stand[] = ['agree', 'finer', 'update', 'conflict']

/** The mildest that can be said: a report that gives two values does not oppose the page that has one of them. */
function standOf(facts: readonly AnyFact[], own: readonly AnyFact[]): Stand {
  const found = new Set<Stand>(own.flatMap((mine) => facts.map((fact) => judgePair(mine, fact).verdict as Stand)))
  return MILDEST.find((stand) => found.has(stand)) ?? 'alone'
}
