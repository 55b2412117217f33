import { useCallback, useState } from 'preact/hooks'
import type { PageCard } from '../lib/explain/cards'
import type { Failure, Problem } from '../lib/newsroom/result'
import type { Compared, CompareReply, ReadingActions, ReadOfTab } from './actions'

export type ReadState =
  | { readonly name: 'reading' }
  | ({ readonly name: 'ready'; readonly selected: boolean } & Compared)
  | { readonly name: 'problem' | 'empty'; readonly selected: boolean; readonly failure: Failure<ReadOfTab> }

const READING: ReadState = { name: 'reading' }
const EMPTY: readonly Problem[] = ['no-same-event', 'nothing-comparable']

export interface ComparisonInHand {
  readonly state: ReadState
  /** True while what is shown is being made anew. */
  readonly busy: boolean
  /** Asks for a comparison and paints it on the page, unless it is of a selection. With `keep`, what is shown stays until it is there. */
  read(ask: () => Promise<CompareReply>, options?: { readonly keep: boolean }): Promise<void>
}

/** A comparison and how far it has come. An answer that a later question has overtaken is dropped. */
export function useComparison(paint: ReadingActions['paint']): ComparisonInHand {
  const [state, setState] = useState<ReadState>(READING)
  const [busy, setBusy] = useState(true)
  const [turn] = useState({ last: 0 })
  const read = useCallback<ComparisonInHand['read']>(
    async (ask, { keep } = { keep: false }) => {
      const mine = ++turn.last
      setBusy(true)
      if (!keep) setState(READING)
      const reply = await ask()
      if (mine !== turn.last) return
      setState(stateOf(reply))
      setBusy(false)
      if (reply.ok && !reply.selected) await paint(reply.value.tab, reply.value.view.marks)
    },
    [paint, turn],
  )
  return { state, busy, read }
}

const stateOf = (reply: CompareReply): ReadState =>
  reply.ok
    ? { name: 'ready', selected: reply.selected ?? false, ...reply.value }
    : {
        name: EMPTY.includes(reply.problem) ? 'empty' : 'problem',
        selected: reply.selected ?? false,
        failure: reply,
      }

/** The report that a state speaks of, when it is known. */
export const pageOf = (state: ReadState): PageCard | null =>
  'view' in state ? state.view.page : 'failure' in state ? (state.failure.detail?.page ?? null) : null
