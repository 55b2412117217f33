import type { ExportFile } from '../lib/explain/export/file'
import type { Span } from '../lib/model/article'
import type { ComparisonView, Mark, ReadDetail } from '../lib/newsroom/read-page'
import type { Result } from '../lib/newsroom/result'
import type { OwnPage } from './foot'

/** The comparison of a tab's page. */
export interface Compared {
  readonly tab: number
  readonly view: ComparisonView
}

/** What was read of a tab's page that could not be compared. */
export interface ReadOfTab extends ReadDetail {
  readonly tab: number
}

/** `selected`: what the reader selected in the page was compared, not the page. */
export type CompareReply = Result<Compared, ReadOfTab> & { readonly selected?: boolean }

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

/** How the words of one language can be had in another: at once, after a download by the browser, or not. */
export type TranslationState = 'ready' | 'download' | 'absent'

export interface LanguagePair {
  readonly from: string
  readonly to: string
}

/** Translation by the browser itself, on the device. Not there in browsers that have none. */
export interface Translation {
  state(pair: LanguagePair): Promise<TranslationState>
  /** `progress` hears of a download, from 0 to 1. Null when the browser could not. To be called within a click. */
  translate(text: string, pair: LanguagePair, progress: (share: number) => void): Promise<string | null>
}

/** What screens that show a comparison do with it. What is not given is not offered. */
export interface ReadingActions {
  paint(tab: number, marks: readonly Mark[]): Promise<unknown>
  show(tab: number, span: Span): Promise<{ readonly ok: boolean }>
  /** False when the browser does not let us. */
  copy(text: string): Promise<boolean>
  download(file: ExportFile): void
  print(tab: number): void
  readonly translation?: Translation
  /** Stores the report of a tab; false when it could not be. */
  readonly save?: (tab: number) => Promise<boolean>
  readonly tellApart?: TellApart
  /** Opens the side panel; to be called within a click. */
  readonly openPanel?: (tab: number) => Promise<boolean>
  /** Opens another page of the extension in a tab. */
  readonly openOwn?: (page: OwnPage) => unknown
}
