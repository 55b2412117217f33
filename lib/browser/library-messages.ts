import * as v from 'valibot'
import { CorrectionShape, type Correction } from '../library/corrections'
import { SavedArticleShape } from '../library/stored'
import type { SavedArticle } from '../library/store'
import type { LibraryDesk } from '../newsroom/library-desk'
import type { Result } from '../newsroom/result'

const MOST = 10_000
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
const TabId = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What can be asked of the library. */
export const LIBRARY_REQUESTS = [
  v.strictObject({ type: v.literal('save-page'), tab: TabId }),
  v.strictObject({ type: v.literal('forget-reports'), reports: v.pipe(v.array(Id), v.maxLength(MOST)) }),
  v.strictObject({
    type: v.literal('restore-reports'),
    articles: v.pipe(v.array(SavedArticleShape), v.maxLength(MOST)),
  }),
  v.strictObject({ type: v.literal('list-library'), query: v.pipe(v.string(), v.maxLength(500)) }),
  v.strictObject({ type: v.literal('open-report'), report: Id }),
  v.strictObject({ type: v.literal('add-correction'), correction: CorrectionShape }),
  v.strictObject({ type: v.literal('remove-correction'), id: Id }),
  v.strictObject({ type: v.literal('list-corrections') }),
  v.strictObject({ type: v.literal('sample-comparison') }),
  v.strictObject({ type: v.literal('reset'), what: v.picklist(['reports', 'corrections', 'settings', 'all']) }),
] as const

type Answer<Verb extends keyof LibraryDesk> = Awaited<ReturnType<LibraryDesk[Verb]>>

/** What each request is answered with. */
export interface LibraryReplies {
  readonly 'save-page': Answer<'savePage'>
  readonly 'forget-reports': Result<{ readonly articles: readonly SavedArticle[] }>
  readonly 'restore-reports': Answer<'restoreReports'>
  readonly 'list-library': Answer<'listLibrary'>
  readonly 'open-report': Answer<'openReport'>
  readonly 'add-correction': Answer<'addCorrection'>
  readonly 'remove-correction': Result<null>
  readonly 'list-corrections': Result<readonly Correction[]>
  readonly 'sample-comparison': Answer<'sampleComparison'>
  readonly reset: Result<null>
}

export type LibraryRequest = v.InferOutput<(typeof LIBRARY_REQUESTS)[number]>
