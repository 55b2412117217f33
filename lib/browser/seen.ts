import { ask } from './client'
import type { Replies } from './messages'
import { keptSelection } from './selection-store'

/** The comparison of what is selected in a tab, else of its page; `selected` tells which. */
export async function compareSeen(tab: number): Promise<Replies['compare-tab'] & { readonly selected: boolean }> {
  const selected = (await keptSelection(tab)) !== null
  const reply = await ask({ type: selected ? 'compare-selection' : 'compare-tab', tab })
  return { ...reply, selected }
}
