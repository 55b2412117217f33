import * as v from 'valibot'
import { LookShape, MarksShape, SpanShape, StepShape, type PageReply } from './page-shapes'
import { ArticleShape } from '../library/shapes'
import type { ComparisonView, PageRead, ReadDetail } from '../newsroom/read-page'
import type { Problem, Result } from '../newsroom/result'
import { LIBRARY_REQUESTS, type LibraryReplies } from './library-messages'

export type { PageCommand } from './page-shapes'

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0))

const RequestShape = v.variant('type', [
  v.strictObject({ type: v.literal('compare-active-tab') }),
  v.strictObject({ type: v.literal('compare-tab'), tab: TabId }),
  v.strictObject({ type: v.literal('compare-selection'), tab: TabId }),
  v.strictObject({
    type: v.literal('paint-page'),
    tab: TabId,
    marks: MarksShape,
    look: v.optional(LookShape),
  }),
  v.strictObject({ type: v.literal('show-passage'), tab: TabId, ...SpanShape }),
  v.strictObject({ type: v.literal('step-mark'), tab: TabId, ...StepShape }),
  v.strictObject({ type: v.literal('clear-page'), tab: TabId }),
  ...LIBRARY_REQUESTS,
])

/** What a page of the extension may ask of the background. */
export type Request = v.InferOutput<typeof RequestShape>

/** The comparison of a tab's page; marks and passages are sent to that tab. */
export interface Compared {
  readonly tab: number
  readonly view: ComparisonView
}

/** What was read of a tab's page that could not be compared. */
export interface ReadOfTab extends ReadDetail {
  readonly tab: number
}

/** What each request is answered with. */
export interface Replies extends LibraryReplies {
  readonly 'compare-active-tab': Result<Compared, ReadOfTab>
  readonly 'paint-page': Result<PageReply>
  readonly 'show-passage': Result<PageReply>
  readonly 'step-mark': Result<PageReply>
  readonly 'clear-page': Result<PageReply>
  readonly 'compare-tab': Result<Compared, ReadOfTab>
  /** What is selected in the tab; its page when nothing is. */
  readonly 'compare-selection': Result<Compared, ReadOfTab>
}

export type Reply = Replies[keyof Replies]

/** A request as it came over the wire, or a sentence that says what is wrong with it. */
export function parseRequest(
  message: unknown,
): { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly refusal: string } {
  const result = v.safeParse(RequestShape, message)
  return result.success
    ? { ok: true, request: result.output }
    : { ok: false, refusal: refusalOf('request', result.issues[0]) }
}

const PROBLEMS = [
  'not-an-article',
  'empty-page',
  'page-forbidden',
  'grant-missing',
  'language-unsupported',
  'no-same-event',
  'nothing-comparable',
  'selection-too-short',
  'library-full',
  'library-closed',
  'failed',
] as const satisfies readonly Problem[]

const ReadShape = v.variant('ok', [
  v.object({ ok: v.literal(true), article: ArticleShape, truncated: v.boolean() }),
  v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS) }),
])

/** What the content script gave back, as an article or a problem. A page can put anything there: another shape is `failed`. */
export function parseRead(message: unknown): Result<PageRead> {
  const result = v.safeParse(ReadShape, message)
  if (!result.success) return { ok: false, problem: 'failed', cause: refusalOf('page', result.issues[0]) }
  const { output } = result
  return output.ok
    ? { ok: true, value: { article: output.article, truncated: output.truncated } }
    : { ok: false, problem: output.problem }
}

const ReplyShape = v.variant('ok', [
  v.looseObject({ ok: v.literal(true), value: v.unknown() }),
  v.looseObject({ ok: v.literal(false), problem: v.picklist(PROBLEMS) }),
])

/** A reply of the background; another shape, such as the silence of a stopped worker, is `failed`. */
export function parseReply<T extends Request['type']>(message: unknown): Replies[T] {
  const result = v.safeParse(ReplyShape, message)
  if (result.success) return message as Replies[T]
  return { ok: false, problem: 'failed', cause: refusalOf('reply', result.issues[0]) }
}

/** EXAMPLE `request refused: at type: Invalid type: Expected … but received "steal"` */
const refusalOf = (what: string, issue: v.BaseIssue<unknown>): string =>
  `${what} refused: at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`
