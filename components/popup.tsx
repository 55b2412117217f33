import type { JSX } from 'preact'
import { useCallback, useEffect } from 'preact/hooks'
import type { Interface } from '../lib/newsroom/interface'
import type { CompareReply, ReadingActions } from './actions'
import { Comparison } from './comparison'
import { Finding } from './finding'
import { Foot } from './foot'
import { InterfaceContext } from './interface'
import { Notice } from './notice'
import { Outcome } from './outcome'
import { PageHeader } from './page-header'
import { Skeleton } from './skeleton'
import { Toolbar } from './toolbar'
import { pageOf, useComparison } from './use-comparison'
import { useCorrections } from './use-corrections'

/** What the popup asks for. */
export interface PopupActions extends ReadingActions {
  compare(): Promise<CompareReply>
}

interface PopupProps {
  readonly actions: PopupActions
  readonly face: Interface
}

/** Compares the page in front, paints its facts on the page, and shows the comparison or why there is none. */
export function Popup({ face, actions }: PopupProps): JSX.Element {
  return (
    <InterfaceContext.Provider value={face}>
      <PopupPage actions={actions} />
    </InterfaceContext.Provider>
  )
}

function PopupPage({ actions }: Pick<PopupProps, 'actions'>): JSX.Element {
  const { state, busy, read } = useComparison(actions.paint)
  const again = useCallback(() => void read(actions.compare, { keep: true }), [read, actions])
  const ready = state.name === 'ready' ? state : null
  const { corrections, noted } = useCorrections(actions.tellApart, ready?.view ?? null, again)
  useEffect(() => void read(actions.compare), [read, actions])
  return (
    <main
      data-state={state.name}
      data-problem={'failure' in state ? state.failure.problem : undefined}
      aria-busy={busy}
    >
      <PageHeader page={pageOf(state)} />
      {state.name === 'reading' && <Skeleton />}
      {ready && (
        <>
          <Finding view={ready.view} />
          <Toolbar compared={ready} actions={actions} />
        </>
      )}
      {ready && (
        <Comparison
          view={ready.view}
          show={async (span) => (await actions.show(ready.tab, span)).ok}
          corrections={corrections}
          translation={actions.translation ?? null}
        />
      )}
      {'failure' in state && (
        <Notice failure={state.failure} retry={() => void read(actions.compare)} save={actions.save} />
      )}
      <Outcome said={noted} afloat />
      <Foot openOwn={actions.openOwn} />
    </main>
  )
}
