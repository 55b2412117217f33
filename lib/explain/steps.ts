import type { Row } from '../model/comparison'
import type { QuantityValue } from '../model/value'
import { dayOf, type DayView } from './cards'
import type { ComparisonInput } from './view'

/** One figure of a count that moved on, with the reports that give it for that day. */
export interface StepView {
  /** Null when no report of it tells its day: it stands in the table, but in no drawing. */
  readonly day: DayView | null
  /** Where it is drawn. */
  readonly value: number
  readonly text: string
  readonly reports: readonly string[]
  readonly page: boolean
}

/** The figures of a count that moved on, earliest first, those without a day last; none for other rows. */
export function stepsOf(
  row: Row,
  { article, reports, say, wording }: Pick<ComparisonInput, 'article' | 'reports' | 'say' | 'wording'>,
): readonly StepView[] {
  if (row.verdict !== 'update' || row.kind !== 'quantity') return []
  const published = new Map(
    [...reports.map((report) => report.article), article].map((one) => [one.id, one.publishedAt]),
  )
  const steps = new Map<string, StepView>()
  for (const fact of row.camps.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'quantity') continue
    const day = dayOf(fact.asOf ?? published.get(fact.article) ?? null, wording.locale)
    const text = say(fact)
    const key = `${day?.iso ?? ''} ${text}`
    const known = steps.get(key)?.reports ?? []
    const said = known.includes(fact.article) ? known : [...known, fact.article]
    steps.set(key, { day, value: heightOf(fact.value), text, reports: said, page: said.includes(article.id) })
  }
  const sorted = [...steps.values()].sort((a, b) => compareDays(a, b) || a.value - b.value)
  return new Set(sorted.map(({ value }) => value)).size < 2 ? [] : sorted
}

const compareDays = (a: StepView, b: StepView): number =>
  !a.day || !b.day ? Number(!a.day) - Number(!b.day) : a.day.iso.localeCompare(b.day.iso)

/** `about 150` stands in the middle of what it may be, a limit at the limit. */
function heightOf({ min, max, bound }: QuantityValue): number {
  if (max === null) return min
  if (bound === 'about') return (min + max) / 2
  return bound === 'at-most' || bound === 'less-than' ? max : min
}
