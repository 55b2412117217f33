import type { Article } from '../lib/model/article'
import type { Row } from '../lib/model/comparison'
import { canonicalOf } from './verbs/facts'
import { flatSpan } from './spans'

/** How many spans a report gives a row at most. */
const SPANS = 3

/** A row as the command line gives it. */
export interface RowItem {
  readonly kind: string
  readonly about: string
  readonly verdict: string
  readonly reason: string
  readonly values: Readonly<Record<string, readonly { start: number; end: number; value: string }[]>>
}

/** Rows with flat spans; `articles` by report id. */
export function rowItem(row: Row, articles: ReadonlyMap<string, Article>): RowItem {
  const values: Record<string, { start: number; end: number; value: string }[]> = {}
  for (const fact of row.camps.flatMap(({ facts }) => facts)) {
    const article = articles.get(fact.article)
    if (!article) continue
    const flat = flatSpan(article)
    const own = (values[fact.article] ??= [])
    for (const { span } of fact.mentions) {
      const place = flat(span)
      if (own.length < SPANS && !own.some((known) => known.start === place.start && known.end === place.end))
        own.push({ ...place, value: canonicalOf(fact) })
    }
  }
  return { kind: row.kind, about: aboutOf(row), verdict: row.verdict, reason: row.reason, values }
}

/** A short English name of the question. */
function aboutOf({ slot }: Row): string {
  const terms = [...slot.terms]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ key }) => key.slice(2))
  return [slot.asked, slot.person ?? '', ...terms].filter(Boolean).join(' · ')
}

/** A row for people: verdict, question, and each report's value with its words. */
export function readableRow(item: RowItem, articles: ReadonlyMap<string, Article>): string {
  const lines = Object.entries(item.values).map(([id, spans]) => {
    const article = articles.get(id)
    const text = article ? article.blocks.map((block) => block.text).join('\n\n') : ''
    return `    ${id.padEnd(24)} ${spans.map(({ start, end, value }) => `${value} “${text.slice(start, end)}”`).join('; ')}`
  })
  return [`${item.verdict.toUpperCase().padEnd(9)} ${item.kind} · ${item.about} (${item.reason})`, ...lines].join('\n')
}
