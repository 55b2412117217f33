import type { Verdict } from '../model/comparison'
import type { Kind } from '../model/value'
import { VERDICTS, type RowView } from './view'

/** What the reader wants to see; an empty list wants all. */
export interface Wanted {
  readonly verdicts: readonly Verdict[]
  readonly kinds: readonly Kind[]
}

export const ALL: Wanted = { verdicts: [], kinds: [] }

/** How many rows there are of a verdict or kind. */
export interface Count<Name extends string> {
  readonly name: Name
  readonly count: number
}

/** Verdicts that occur, gravest first. */
export const verdictsIn = (rows: readonly RowView[]): readonly Count<Verdict>[] => {
  const counts = countBy(rows, ({ verdict }) => verdict)
  return VERDICTS.flatMap((name) => counts.find((count) => count.name === name) ?? [])
}

/** Kinds that occur, most frequent first. */
export const kindsIn = (rows: readonly RowView[]): readonly Count<Kind>[] =>
  [...countBy(rows, ({ kind }) => kind)].sort((a, b) => b.count - a.count)

/** The rows that the reader wants. */
export const chosenOf = (rows: readonly RowView[], { verdicts, kinds }: Wanted): readonly RowView[] =>
  rows.filter(
    ({ verdict, kind }) =>
      (verdicts.length === 0 || verdicts.includes(verdict)) && (kinds.length === 0 || kinds.includes(kind)),
  )

/** Rows of the verdicts that are chosen; what one report alone gives counts only when it is asked for. */
export const inSight = (rows: readonly RowView[], verdicts: readonly Verdict[]): readonly RowView[] =>
  rows.filter(({ verdict }) => (verdicts.length === 0 ? verdict !== 'only' : verdicts.includes(verdict)))

/** The list without an item that it has, or with one that it lacks. */
export const toggled = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item]

function countBy<Name extends string>(
  rows: readonly RowView[],
  nameOf: (row: RowView) => Name,
): readonly Count<Name>[] {
  const counts = new Map<Name, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}
