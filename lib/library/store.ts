import type { Article } from '../model/article'
import type { AnalysedReport } from '../model/story'
import type { Correction } from './corrections'

/** A report that the reader saved, as it was read: the truth from which all else is derived. */
export interface SavedArticle {
  readonly article: Article
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

/** A saved report with its facts. */
export interface SavedReport {
  readonly report: AnalysedReport
  readonly savedAt: string
}

/** What the store holds of saved reports. */
export interface Stored {
  readonly reports: readonly SavedReport[]
  /** Articles whose facts are missing, unreadable, or those of another engine. */
  readonly stale: readonly SavedArticle[]
  /** Keys of articles that cannot be read. */
  readonly broken: readonly string[]
}

export interface PutOptions {
  /** Leaves a report alone that is there already. */
  readonly unlessThere?: boolean
}

/**
 * Where saved reports and corrections are kept. Each call is one transaction: it happens as a whole or not at all, and once
 * its promise is fulfilled it outlives the process. All reject with StoreError.
 */
export interface LibraryStore {
  all(): Promise<Stored>
  put(reports: readonly SavedReport[], options?: PutOptions): Promise<void>
  /** Keeps facts derived anew, for articles that are still those from which they were derived. */
  putDerived(reports: readonly SavedReport[]): Promise<void>
  /** Gives what was removed, in no order; ids that are not there are passed over. */
  remove(reports: readonly string[]): Promise<readonly SavedArticle[]>
  corrections(): Promise<readonly Correction[]>
  addCorrection(correction: Correction): Promise<void>
  removeCorrection(id: string): Promise<void>
  clear(what: 'reports' | 'corrections'): Promise<void>
}

/** The store has no room, or cannot be opened. */
export class StoreError extends Error {
  constructor(
    readonly problem: 'library-full' | 'library-closed',
    cause: unknown,
  ) {
    super(`${problem}: ${String(cause)}`, { cause })
  }
}
