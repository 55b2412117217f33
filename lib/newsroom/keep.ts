import { analyseReport } from '../library/analyse-report'
import { isSaved, savedIdOf } from '../library/identity'
import type { SavedArticle } from '../library/store'
import { identified, type PageRead } from './read-page'
import type { NewsroomPorts } from './ports'
import { attempt, type Result } from './result'

/** Saves the page as a report of the library; saved again, it replaces what was read before. */
export async function savePage(
  ports: NewsroomPorts,
  { article: read }: PageRead,
  now: Date,
): Promise<Result<{ readonly report: string }>> {
  if (!read.blocks.some(({ role, text }) => role !== 'title' && text.trim() !== ''))
    return { ok: false, problem: 'empty-page' }
  return attempt(async () => {
    const settled = await identified(read, ports)
    const article = { ...settled, id: await savedIdOf(settled) }
    const report = analyseReport(article, await ports.words(article.language))
    await ports.store.put([{ report, savedAt: now.toISOString() }])
    return { report: article.id }
  })
}

/** Takes saved reports out of the library; what was removed can be restored. */
export const forgetReports = (
  { store }: NewsroomPorts,
  reports: readonly string[],
): Promise<Result<{ readonly articles: readonly SavedArticle[] }>> =>
  attempt(async () => ({ articles: await store.remove(reports.filter(isSaved)) }))

/** Puts back what was removed; a report that was saved again meanwhile stays as it is. */
export const restoreReports = (
  { store, words }: NewsroomPorts,
  articles: readonly SavedArticle[],
): Promise<Result<{ readonly reports: readonly string[] }>> =>
  attempt(async () => {
    const reports = await Promise.all(
      articles.map(async ({ article, savedAt }) => {
        const own = { ...article, id: await savedIdOf(article) }
        return { report: analyseReport(own, await words(own.language)), savedAt }
      }),
    )
    await store.put(reports, { unlessThere: true })
    return { reports: reports.map(({ report }) => report.article.id) }
  })
