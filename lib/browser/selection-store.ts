import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { ArticleShape } from '../library/shapes'
import type { PageRead } from '../newsroom/read-page'

// What was selected in a tab is kept for the session, in memory: it survives a background that is stopped, and goes with the
// page, the tab or the browser.

const PREFIX = 'selection:'
const keyOf = (tab: number): string => `${PREFIX}${tab}`

const KeptShape = v.object({ article: ArticleShape, truncated: v.boolean() }) satisfies v.GenericSchema<
  unknown,
  PageRead
>

export const keepSelection = (tab: number, page: PageRead): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: page })

export const dropSelection = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab))

/** What was selected in a tab; null when nothing is kept of it. */
export async function keptSelection(tab: number): Promise<PageRead | null> {
  const kept: Record<string, unknown> = await browser.storage.session.get(keyOf(tab)).catch(() => ({}))
  const parsed = v.safeParse(KeptShape, kept[keyOf(tab)])
  return parsed.success ? parsed.output : null
}

/** Calls back with each tab whose selection is kept, changed or dropped. Gives what ends that. */
export function onSelection(tell: (tab: number) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'session') return
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) tell(Number(key.slice(PREFIX.length)))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
