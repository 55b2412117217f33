import type { ComparisonView } from '../lib/explain/view'

/** What rows need to know of the reports they speak of. */
export interface Names {
  readonly pageId: string
  /** Outlet by report id. */
  readonly outlets: ReadonlyMap<string, string>
  /** Language name by report id. */
  readonly languages: ReadonlyMap<string, string>
}

export function namesOf({ pageId, page, reports, notComparable }: ComparisonView): Names {
  const others = [...reports, ...notComparable]
  return {
    pageId,
    outlets: new Map(others.map(({ id, outlet }) => [id, outlet])),
    languages: new Map([
      [pageId, page.languageName],
      ...others.map(({ id, languageName }) => [id, languageName] as const),
    ]),
  }
}
