import { StoreError } from '../library/store'

/** Why a use case gave nothing. Failures cross contexts as values; the words for them are the interface's. */
export type Problem =
  | 'not-an-article'
  | 'empty-page'
  | 'page-forbidden'
  | 'grant-missing'
  | 'language-unsupported'
  | 'no-same-event'
  | 'nothing-comparable'
  | 'selection-too-short'
  | 'library-full'
  | 'library-closed'
  | 'failed'

export interface Failure<D> {
  readonly ok: false
  readonly problem: Problem
  /** What is known nevertheless. */
  readonly detail?: D
  /** The words of an unforeseen error, for a report of it. */
  readonly cause?: string
}

/** The value, or why there is none. */
export type Result<T, D = never> = { readonly ok: true; readonly value: T } | Failure<D>

/** The outcome of work on the library. What the store cannot do comes back as its problem, all else as `failed`. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, problem: error instanceof StoreError ? error.problem : 'failed', cause: String(error) }
  }
}
