import { stands } from '../compare/align'
import { reportCardOf } from '../explain/cards'
import { labelOfFact } from '../explain/label'
import type { FactView, MarkedText, ReportView } from '../explain/library-view'
import { sayFact } from '../explain/say'
import { isSaved } from '../library/identity'
import type { AnyFact } from '../model/fact'
import type { NewsroomPorts } from './ports'
import { attempt, type Result } from './result'

/** A report of the library with its facts marked; null when it is not there. */
export const openReport = (ports: NewsroomPorts, id: string): Promise<Result<ReportView | null>> =>
  attempt(async () => {
    const [shelf, starter, wording] = await Promise.all([ports.shelf(), ports.starter(), ports.wording()])
    const report = [...shelf.reports.map((saved) => saved.report), ...starter].find(({ article }) => article.id === id)
    if (!report) return null
    const { article } = report
    /* What makes a row only where another report says it too is no fact of this one alone. */
    const facts = report.facts.filter((fact) => stands([fact])).sort(byPlace)
    return {
      card: { ...reportCardOf(article, wording.locale), saved: isSaved(id) },
      blocks: article.blocks.map(({ role, text }, block) => ({ role, runs: runsOf(text, marksIn(block, facts)) })),
      facts: facts.map((fact, at): FactView => ({
        id: at,
        kind: fact.kind,
        kindText: wording.phrases(`kind_${fact.kind}`),
        label: labelOfFact(fact, wording),
        value: sayFact(fact, wording),
      })),
    }
  })

/** In the order in which the report tells them. */
function byPlace(a: AnyFact, b: AnyFact): number {
  const [x, y] = [a.mentions[0]?.span, b.mentions[0]?.span]
  return (x?.block ?? 0) - (y?.block ?? 0) || (x?.start ?? 0) - (y?.start ?? 0)
}

interface Marked {
  readonly fact: number
  readonly start: number
  readonly end: number
}

const marksIn = (block: number, facts: readonly AnyFact[]): Marked[] =>
  facts.flatMap(({ mentions }, fact) =>
    mentions.filter(({ span }) => span.block === block).map(({ span: { start, end } }) => ({ fact, start, end })),
  )

/** Cuts a text where a mark begins or ends; marks may overlap. */
export function runsOf(text: string, marks: readonly Marked[]): MarkedText[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  return borders.slice(1).map((end, i) => {
    const start = borders[i] ?? 0
    const facts = marks.filter((mark) => mark.start < end && start < mark.end).map(({ fact }) => fact)
    return { text: text.slice(start, end), facts: [...new Set(facts)] }
  })
}
