import type { ComparisonView } from '../explain/view'
import type { LibraryView, ReportView } from '../explain/library-view'
import { keepCorrection, type Correction, type CorrectionMade } from '../library/corrections'
import type { SavedArticle } from '../library/store'
import { forgetReports, restoreReports, savePage } from './keep'
import { createLister } from './list-library'
import { openReport } from './open-report'
import type { NewsroomPorts } from './ports'
import type { PageRead } from './read-page'
import { attempt, type Result } from './result'
import { sampleComparison } from './sample'

/** All that can be done with the library. Nothing throws. */
export interface LibraryDesk {
  savePage(page: PageRead): Promise<Result<{ readonly report: string }>>
  forgetReports(reports: readonly string[]): Promise<Result<{ readonly articles: readonly SavedArticle[] }>>
  restoreReports(articles: readonly SavedArticle[]): Promise<Result<{ readonly reports: readonly string[] }>>
  listLibrary(query: string): Promise<Result<LibraryView>>
  openReport(report: string): Promise<Result<ReportView | null>>
  addCorrection(correction: CorrectionMade): Promise<Result<{ readonly id: string }>>
  removeCorrection(id: string): Promise<Result<null>>
  /** The last made first. */
  listCorrections(): Promise<Result<readonly Correction[]>>
  /** A comparison of the starter pack, for who has none yet. */
  sampleComparison(): Promise<Result<ComparisonView>>
  clear(what: readonly ('reports' | 'corrections')[]): Promise<Result<null>>
}

export function createLibraryDesk(ports: NewsroomPorts, clock: () => Date = () => new Date()): LibraryDesk {
  const { store } = ports
  const lister = createLister(ports)
  return {
    savePage: (page) => savePage(ports, page, clock()),
    forgetReports: (reports) => forgetReports(ports, reports),
    restoreReports: (articles) => restoreReports(ports, articles),
    listLibrary: (query) => lister.list(query),
    openReport: (report) => openReport(ports, report),
    addCorrection: (made) =>
      attempt(async () => {
        const correction = await keepCorrection(made, clock())
        await store.addCorrection(correction)
        return { id: correction.id }
      }),
    removeCorrection: (id) => attempt(async () => (await store.removeCorrection(id), null)),
    listCorrections: () =>
      attempt(async () => [...(await store.corrections())].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))),
    sampleComparison: () => sampleComparison(ports),
    clear: (what) =>
      attempt(async () => {
        for (const each of what) await store.clear(each)
        return null
      }),
  }
}
