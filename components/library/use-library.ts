import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { LibraryView, ReportView } from '../../lib/explain/library-view'
import type { Correction } from '../../lib/library/corrections'
import type { SavedArticle } from '../../lib/library/store'
import type { Failure, Result } from '../../lib/newsroom/result'

/** What the library page asks for. */
export interface LibraryActions {
  list(query: string): Promise<Result<LibraryView>>
  open(report: string): Promise<Result<ReportView | null>>
  forget(reports: readonly string[]): Promise<Result<{ readonly articles: readonly SavedArticle[] }>>
  restore(articles: readonly SavedArticle[]): Promise<Result<unknown>>
  corrections(): Promise<Result<readonly Correction[]>>
  removeCorrection(id: string): Promise<Result<unknown>>
  /** Bytes on this device, null where that is not known. */
  used(): Promise<number | null>
}

/** A report that was removed and may come back. */
export interface Removed {
  readonly report: string
  readonly title: string
  readonly articles: readonly SavedArticle[]
}

export interface LibraryState {
  readonly view: LibraryView | null
  readonly failure: Failure<never> | null
  readonly query: string
  readonly used: number | null
  readonly corrections: readonly Correction[]
  /** The last removed last. */
  readonly removed: readonly Removed[]
}

export interface Library extends LibraryState {
  search(query: string): void
  remove(report: string, title: string): Promise<void>
  undo(removed: Removed): Promise<boolean>
  dismiss(removed: Removed): void
  removeCorrection(id: string): Promise<void>
  retry(): void
}

const PAUSE = 100

/** The library as the page shows it: read again when the query, the library or the window in front changes. */
export function useLibrary(actions: LibraryActions): Library {
  const [query, setQuery] = useState('')
  const [state, setState] = useState<Omit<LibraryState, 'query' | 'removed'>>(START)
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  const asked = useRef(0)

  const read = useCallback(async () => {
    const turn = ++asked.current
    const [list, corrections, used] = await Promise.all([actions.list(query), actions.corrections(), actions.used()])
    if (turn !== asked.current) return
    setState((before) => ({
      view: list.ok ? list.value : before.view,
      failure: list.ok ? null : list,
      corrections: corrections.ok ? corrections.value : before.corrections,
      used,
    }))
  }, [actions, query])

  useEffect(() => {
    const wait = setTimeout(() => void read(), query === '' ? 0 : PAUSE)
    return () => clearTimeout(wait)
  }, [read, query])
  useEffect(() => {
    const again = (): void => void (document.visibilityState === 'visible' && read())
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [read])

  const settled = async (result: Result<unknown>): Promise<void> => {
    await read()
    if (!result.ok) setState((before) => ({ ...before, failure: result }))
  }
  const dismiss = (one: Removed): void => setRemoved((all) => all.filter((other) => other !== one))
  return {
    ...state,
    query,
    removed,
    search: setQuery,
    dismiss,
    retry: () => void read(),
    async remove(report, title) {
      const result = await actions.forget([report])
      if (result.ok && result.value.articles.length > 0)
        setRemoved((all) => [...all, { report, title, articles: result.value.articles }])
      await settled(result)
    },
    async undo(one) {
      const result = await actions.restore(one.articles)
      if (result.ok) dismiss(one)
      await settled(result)
      return result.ok
    },
    async removeCorrection(id) {
      await settled(await actions.removeCorrection(id))
    },
  }
}

const START: Omit<LibraryState, 'query' | 'removed'> = { view: null, failure: null, used: null, corrections: [] }
