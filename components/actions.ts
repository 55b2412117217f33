import type { ExportFile } from '../lib/explain/export/file'
import type { Span } from '../lib/model/article'
import type { ComparisonView, Mark, ReadDetail } from '../lib/newsroom/read-page'
import type { Result } from '../lib/newsroom/result'

/** The comparison of a tab's page. */
export interface Compared {
  readonly tab: number
  readonly view: ComparisonView
}

/** What was read of a tab's page that could not be compared. */
export interface ReadOfTab extends ReadDetail {
  readonly tab: number
}

export type CompareReply = Result<Compared, ReadOfTab>

/** How a report is named in a correction. */
export interface ReportName {
  readonly title: string
  readonly outlet: string
  readonly url: string | null
}

/** What the reader says of two reports or two names. Each gives the id of what was noted, null when it could not be. */
export interface TellApart {
  events(page: ReportName, report: ReportName): Promise<string | null>
  persons(names: readonly [string, string]): Promise<string | null>
  /** Takes back what was noted; false when it could not be. */
  undo(id: string): Promise<boolean>
}

/** What screens that show a comparison do with it. What is not given is not offered. */
export interface ReadingActions {
  paint(tab: number, marks: readonly Mark[]): Promise<unknown>
  show(tab: number, span: Span): Promise<{ readonly ok: boolean }>
  /** False when the browser does not let us. */
  copy(text: string): Promise<boolean>
  download(file: ExportFile): void
  print(tab: number): void
  readonly openLibrary?: () => void
  /** Stores the report of a tab; false when it could not be. */
  readonly save?: (tab: number) => Promise<boolean>
  readonly tellApart?: TellApart
  /** Opens the side panel; to be called within a click. */
  readonly openPanel?: (tab: number) => Promise<boolean>
}
