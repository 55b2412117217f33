import type { Words } from '../languages/pack'
import type { AnalysedReport } from '../model/story'
import { analyseReport } from './analyse-report'
import { addressOf } from './identity'
import type { LibraryStore, SavedReport } from './store'

/** All saved reports with their facts. */
export interface Shelf {
  readonly reports: readonly SavedReport[]
  /** Keys of stored articles that cannot be read. */
  readonly broken: readonly string[]
}

/** Reads what was saved; facts that another engine derived are derived anew and kept. Rejects with StoreError. */
export async function readShelf(
  store: LibraryStore,
  words: (language: string) => Promise<Words | null>,
): Promise<Shelf> {
  const { reports, stale, broken } = await store.all()
  if (stale.length === 0) return { reports, broken }
  const rebuilt = await Promise.all(
    stale.map(async ({ article, savedAt }) => ({
      report: analyseReport(article, await words(article.language)),
      savedAt,
    })),
  )
  // what cannot be kept now is derived again the next time
  await store.putDerived(rebuilt).catch(() => undefined)
  return { reports: [...reports, ...rebuilt], broken }
}

/** Saved reports beside those of a pack; a saved one replaces the pack's of the same address. */
export function joinLibrary(saved: readonly AnalysedReport[], pack: readonly AnalysedReport[]): AnalysedReport[] {
  const addresses = new Set(saved.flatMap(({ article: { url } }) => (url ? [addressOf(url)] : [])))
  return [...saved, ...pack.filter(({ article: { url } }) => !url || !addresses.has(addressOf(url)))]
}
