import type { Direction } from '../../model/article'
import type { DayView } from '../cards'
import type { Phrases } from '../phrases'
import type { ComparisonView, QuoteView, RowView } from '../view'

/** What a format needs of the interface. */
export interface ExportFace {
  readonly locale: string
  readonly direction: Direction
  readonly phrases: Phrases
}

/** A report that an export cites. */
export interface Source {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly language: string
  readonly languageName: string
  readonly direction: Direction
  readonly day: DayView | null
  readonly url: string | null
  /** Whether it is the report being read. */
  readonly own: boolean
}

/** What one report says in a row, with its own words. */
export interface Entry {
  readonly source: Source
  readonly values: readonly string[]
  readonly quotes: readonly QuoteView[]
}

/** All reports of the comparison: the one being read first, then the others by how well they match. */
export function sourcesOf({ pageId, page, reports, notComparable }: ComparisonView): readonly Source[] {
  const own: Source = { ...page, id: pageId, own: true }
  return [own, ...[...reports, ...notComparable].map((card) => ({ ...card, own: false }))]
}

/** Who says what in a row, in the order of the sources; silent reports are left out. */
export const entriesOf = (row: RowView, sources: readonly Source[]): readonly Entry[] =>
  sources.flatMap((source) => {
    const cell = Object.hasOwn(row.cells, source.id) ? row.cells[source.id] : undefined
    if (!cell) return []
    return [{ source, values: cell.values, quotes: cell.quotes.flatMap((at) => row.quotes[at] ?? []) }]
  })

/** A quote in one line, whatever breaks its text held. */
export const quoteLine = ({ before, marked, after }: QuoteView): string => oneLine(`${before}${marked}${after}`)

export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** Words in the other direction of writing keep their order within a line of the interface's. */
export const isolated = (text: string, direction: Direction, face: ExportFace): string =>
  direction === face.direction ? text : `\u2068${text}\u2069`
