import { KIND_NAMES } from '../kinds/order'
import type { Camp, Row, Verdict } from '../model/comparison'
import type { AnyFact } from '../model/fact'
import { alignFacts, relate, stands, type Group, type ToldApart, type Witness } from './align'
import { contextScore } from './context'
import { splitRanges } from './ranges'
import { judge } from './judge'
import { settleDates } from './settle'

const ORDER: readonly Verdict[] = ['conflict', 'update', 'finer', 'agree', 'only']

/** A report's facts; `article` in each fact is the report's id. */
export interface ReportFacts {
  readonly facts: readonly AnyFact[]
}

/**
 * Rows of a story, the gravest verdict first, then the surest. Facts of one report alone come as `only` rows.
 * Takes the reports of one event in any order; the result does not depend on it but for ties.
 */
export function compareReports(reports: readonly ReportFacts[], witness?: Witness, toldApart?: ToldApart): Row[] {
  const facts = splitRanges(settleDates(reports.flatMap((report) => report.facts)))
  const story = {
    /* What does not stand by itself tells nothing of the others. */
    context: contextScore(facts.filter((fact) => stands([fact]))),
    reports: new Set(facts.map(({ article }) => article)).size,
    ...(toldApart && { toldApart }),
  }
  return KIND_NAMES.flatMap((kind) =>
    alignFacts(
      facts.filter((fact) => fact.kind === kind),
      story,
      witness,
    ).flatMap(toRow),
  ).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || b.strength - a.strength)
}

function toRow({ camps, strength }: Group): Row[] {
  const sorted = camps.map((facts) => toCamp(facts)).sort((a, b) => b.reports.length - a.reports.length)
  const first = sorted[0]?.facts[0]
  if (!first) return []
  return [{ kind: first.kind, slot: first.slot, camps: sorted, ...judge(camps), strength: Math.min(1, strength) }]
}

/** The most exact fact first. */
function toCamp(facts: readonly AnyFact[]): Camp {
  const exactness = (fact: AnyFact): number => facts.filter((other) => relate(fact, other) === 'narrower').length
  const ordered = [...facts].sort((a, b) => exactness(b) - exactness(a))
  return { reports: [...new Set(ordered.map(({ article }) => article))], facts: ordered }
}
