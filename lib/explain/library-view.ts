import type { BlockRole } from '../model/article'
import type { Kind } from '../model/value'
import type { ReportCard } from './cards'

/** A report in a story of the library. */
export interface LibraryReport extends ReportCard {
  /** True when the reader saved it; else it is of a pack. */
  readonly saved: boolean
}

/** The reports of one event. */
export interface StoryView {
  readonly id: string
  /** The title of one of its reports, in the interface's language where there is one. */
  readonly title: Pick<ReportCard, 'title' | 'language' | 'direction'>
  /** Names of its languages, as a list. */
  readonly languages: string
  /** How many reports, in words. */
  readonly count: string
  /** Days of publication in words, null when no report has one. */
  readonly days: string | null
  readonly conflicts: number
  /** The number of conflicts in words, null when there are none or they were not counted. */
  readonly conflictsText: string | null
  /** Saved ones first, then by day. */
  readonly reports: readonly LibraryReport[]
}

export interface LibraryView {
  /** The query that this answers. */
  readonly query: string
  /** Number of saved reports, whatever the query. */
  readonly saved: number
  /** Stories with a saved report that fit the query, the last saved first. */
  readonly stories: readonly StoryView[]
  /** Stories of the starter pack alone that fit the query, the newest first. */
  readonly samples: readonly StoryView[]
  /** Records that cannot be read. */
  readonly broken: number
}

/** A fact of a report in the reader's words. */
export interface FactView {
  readonly id: number
  readonly kind: Kind
  readonly kindText: string
  readonly label: string
  readonly value: string
}

/** A run of a report's text and the facts that rest on it, by their ids. */
export interface MarkedText {
  readonly text: string
  readonly facts: readonly number[]
}

/** A report with its facts marked. */
export interface ReportView {
  readonly card: LibraryReport
  readonly blocks: readonly { readonly role: BlockRole; readonly runs: readonly MarkedText[] }[]
  readonly facts: readonly FactView[]
}
