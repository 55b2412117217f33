import { browser, type Browser } from 'wxt/browser'
import type { PageRead, ReadDetail, ComparisonView } from '../newsroom/read-page'
import type { Result } from '../newsroom/result'
import { isTooShort } from '../newsroom/selection'
import type { LibraryDesk } from '../newsroom/library-desk'
import { answerLibrary, isLibraryRequest } from './library-requests'
import { parseRequest, type Reply, type Request } from './messages'
import { paintPage, showPassage } from './marking'
import { dropSelection, keptSelection } from './selection-store'
import { readActiveTab, readTab, tellPage, type TabRead } from './tabs'

export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url'>

/** What the background does with a page that was read. */
export interface Desk {
  readPage(page: PageRead): Promise<Result<ComparisonView, ReadDetail>>
  readonly library: LibraryDesk
}

/** Answers the extension's own pages. Keeps no state: every request carries what it needs. */
export function serve(desk: Desk): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (answer: unknown) => void): true => {
    answer(message, sender, desk).then(reply, (error: unknown) =>
      reply({ ok: false, problem: 'failed', cause: String(error) }),
    )
    return true
  })
}

/** The reply to one message; a stranger's or a misshapen one is refused. */
export async function answer(message: unknown, sender: Sender, desk: Desk): Promise<Reply> {
  if (!isOwnPage(sender))
    return { ok: false, problem: 'failed', cause: 'request refused: it came from outside the extension' }
  const parsed = parseRequest(message)
  return parsed.ok ? handle(parsed.request, desk) : { ok: false, problem: 'failed', cause: parsed.refusal }
}

/** Pages of the extension alone: a content script has the extension's id too, but the address of its web page. */
const isOwnPage = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'))

async function handle(request: Request, desk: Desk): Promise<Reply> {
  if (isLibraryRequest(request)) return answerLibrary(request, desk.library)
  switch (request.type) {
    case 'paint-page':
      return paintPage(request)
    case 'show-passage':
      return showPassage(request)
    case 'step-mark':
      return tellPage(request.tab, { type: 'parallax:step', step: request.step, verdict: request.verdict })
    case 'clear-page':
      return tellPage(request.tab, { type: 'parallax:clear' })
    case 'compare-tab':
      return compare(await readTab(request.tab), desk)
    case 'compare-selection':
      return compareSelection(request.tab, desk)
    default:
      return compareFront(desk)
  }
}

/** The page in front, which the reader asked for as a whole: what was selected in it no longer counts. */
async function compareFront(desk: Desk): Promise<Reply> {
  const read = await readActiveTab()
  if (read.ok) await dropSelection(read.value.tab).catch(() => undefined)
  return compare(read, desk)
}

async function compareSelection(tab: number, desk: Desk): Promise<Reply> {
  const selected = await keptSelection(tab)
  if (!selected) return compare(await readTab(tab), desk)
  if (isTooShort(selected.article)) return { ok: false, problem: 'selection-too-short' }
  return compare({ ok: true, value: { ...selected, tab } }, desk)
}

async function compare(read: Result<TabRead>, desk: Desk): Promise<Reply> {
  if (!read.ok) return read
  const of = read.value.tab
  const compared = await desk.readPage(read.value)
  if (compared.ok) return { ok: true, value: { tab: of, view: compared.value } }
  const { detail, ...failure } = compared
  return detail ? { ...failure, detail: { ...detail, tab: of } } : failure
}
