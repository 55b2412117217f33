import type { JSX } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Span } from '../lib/model/article'
import type { ComparisonView, Mark, ReadDetail } from '../lib/newsroom/read-page'
import type { Failure, Problem, Result } from '../lib/newsroom/result'
import { Comparison } from './comparison'
import type { Interface } from '../lib/newsroom/interface'
import { InterfaceContext, usePhrases } from './interface'
import { Notice } from './notice'
import { PageHeader } from './page-header'
import { Skeleton } from './skeleton'

/** What the popup asks for. `tab` names the tab whose page was compared. */
export interface PopupActions {
  compare(): Promise<Result<{ readonly tab: number; readonly view: ComparisonView }, ReadDetail>>
  paint(tab: number, marks: readonly Mark[]): Promise<unknown>
  show(tab: number, span: Span): Promise<{ readonly ok: boolean }>
}

type State =
  | { readonly name: 'reading' }
  | { readonly name: 'ready'; readonly tab: number; readonly view: ComparisonView }
  | { readonly name: 'problem' | 'empty'; readonly failure: Failure<ReadDetail> }

const READING: State = { name: 'reading' }
const EMPTY: readonly Problem[] = ['no-same-event', 'nothing-comparable']

/** Compares the page in front, paints its facts on the page, and shows the comparison or why there is none. */
export function Popup({ actions, face }: { readonly actions: PopupActions; readonly face: Interface }): JSX.Element {
  const [state, setState] = useState<State>(READING)
  const read = useCallback(async () => {
    setState(READING)
    const reply = await actions.compare()
    setState(
      reply.ok
        ? { name: 'ready', ...reply.value }
        : { name: EMPTY.includes(reply.problem) ? 'empty' : 'problem', failure: reply },
    )
    if (reply.ok) await actions.paint(reply.value.tab, reply.value.view.marks)
  }, [actions])
  useEffect(() => void read(), [read])
  return (
    <InterfaceContext.Provider value={face}>
      <main
        data-state={state.name}
        data-problem={'failure' in state ? state.failure.problem : undefined}
        aria-busy={state.name === 'reading'}
      >
        <PageHeader page={pageOf(state)} />
        {state.name === 'reading' && <Skeleton />}
        {state.name === 'ready' && (
          <Comparison view={state.view} show={async (span) => (await actions.show(state.tab, span)).ok} />
        )}
        {'failure' in state && <Notice failure={state.failure} retry={() => void read()} />}
        <Privacy />
      </main>
    </InterfaceContext.Provider>
  )
}

const pageOf = (state: State) =>
  'view' in state ? state.view.page : 'failure' in state ? (state.failure.detail?.page ?? null) : null

function Privacy(): JSX.Element {
  return <p class="privacy">{usePhrases()('on_device')}</p>
}
