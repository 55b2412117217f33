import type { JSX } from 'preact'
import { useCallback, useEffect, useRef } from 'preact/hooks'
import type { Interface } from '../../lib/newsroom/interface'
import type { CompareReply, ReadingActions } from '../actions'
import { Finding } from '../finding'
import { Foot } from '../foot'
import { InterfaceContext } from '../interface'
import { Notice } from '../notice'
import { Outcome } from '../outcome'
import { PageHeader } from '../page-header'
import { ReportList } from '../report-list'
import { Skeleton } from '../skeleton'
import { Toolbar } from '../toolbar'
import { pageOf, useComparison } from '../use-comparison'
import { useCorrections } from '../use-corrections'
import { FactTable } from './fact-table'
import { SelectionBar } from './selection-bar'
import { Timelines } from './timeline'

/** What the side panel asks for. */
export interface PanelActions extends ReadingActions {
  compare(tab: number): Promise<CompareReply>
  /** Calls back with the tab in front, again whenever there is something to read anew. Gives what ends it. */
  follow(seen: (tab: number) => void): () => void
  /** Drops what is selected in a tab; `follow` then calls back. */
  wholePage(tab: number): Promise<void>
}

interface PanelProps {
  readonly actions: PanelActions
  readonly face: Interface
}

/** The whole comparison beside the page: it follows the tab in front and says where it may not read. */
export function Panel({ face, actions }: PanelProps): JSX.Element {
  return (
    <InterfaceContext.Provider value={face}>
      <PanelPage actions={actions} />
    </InterfaceContext.Provider>
  )
}

function PanelPage({ actions }: Pick<PanelProps, 'actions'>): JSX.Element {
  const { state, busy, read } = useComparison(actions.paint)
  const tab = useRef<number | null>(null)
  const look = useCallback(
    (seen: number) => {
      const keep = tab.current === seen
      tab.current = seen
      void read(() => actions.compare(seen), { keep })
    },
    [read, actions],
  )
  const again = useCallback(() => void (tab.current !== null && look(tab.current)), [look])
  const wholePage = (): void => void (tab.current !== null && actions.wholePage(tab.current))
  const ready = state.name === 'ready' ? state : null
  const { corrections, noted } = useCorrections(actions.tellApart, ready?.view ?? null, again)
  useEffect(() => actions.follow(look), [actions, look])
  return (
    <main
      class="panel"
      data-state={state.name}
      data-problem={'failure' in state ? state.failure.problem : undefined}
      aria-busy={busy}
    >
      <PageHeader page={pageOf(state)} />
      {'selected' in state && state.selected && <SelectionBar wholePage={wholePage} />}
      {state.name === 'reading' && <Skeleton />}
      {ready && (
        <>
          <Finding view={ready.view} />
          <Toolbar compared={ready} actions={ready.selected ? { ...actions, save: undefined } : actions} />
        </>
      )}
      {ready && (
        <>
          <FactTable
            view={ready.view}
            show={ready.selected ? null : async (span) => (await actions.show(ready.tab, span)).ok}
            corrections={corrections}
            translation={actions.translation ?? null}
          />
          <Timelines view={ready.view} />
          <ReportList heading="not_comparable_reports" reports={ready.view.notComparable} corrections={corrections} />
          <ReportList heading="related_reports" reports={ready.view.related} />
        </>
      )}
      {'failure' in state && (
        <Notice failure={state.failure} retry={again} save={state.selected ? undefined : actions.save} />
      )}
      <Outcome said={noted} afloat />
      <Foot openOwn={actions.openOwn} />
    </main>
  )
}
