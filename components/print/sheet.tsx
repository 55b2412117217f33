import type { JSX } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import { entriesOf, sourcesOf, type Entry, type Source } from '../../lib/explain/export/sources'
import type { ComparisonView, RowView } from '../../lib/explain/view'
import type { Interface } from '../../lib/newsroom/interface'
import type { CompareReply } from '../actions'
import { Finding } from '../finding'
import { PrintIcon, VerdictIcon } from '../icons'
import { InterfaceContext, usePhrases } from '../interface'
import { Notice } from '../notice'
import { PageHeader } from '../page-header'
import { Skeleton } from '../skeleton'
import { useComparison } from '../use-comparison'

/** What the page to print asks for. */
export interface SheetActions {
  compare(): Promise<CompareReply>
  print(): void
}

interface SheetProps {
  readonly actions: SheetActions
  readonly face: Interface
}

const UNPAINTED = (): Promise<null> => Promise.resolve(null)

/** The comparison on paper: facts with their quotes, then the sources with days and addresses. */
export function Sheet({ actions, face }: SheetProps): JSX.Element {
  const { state, busy, read } = useComparison(UNPAINTED)
  useEffect(() => void read(actions.compare), [read, actions])
  return (
    <InterfaceContext.Provider value={face}>
      <main
        class="sheet"
        data-state={state.name}
        data-problem={'failure' in state ? state.failure.problem : undefined}
        aria-busy={busy}
      >
        {state.name === 'reading' && <Skeleton />}
        {state.name === 'ready' && <Comparison view={state.view} print={actions.print} />}
        {'failure' in state && <Notice failure={state.failure} retry={() => void read(actions.compare)} />}
      </main>
    </InterfaceContext.Provider>
  )
}

interface ComparisonProps {
  readonly view: ComparisonView
  print(): void
}

function Comparison({ view, print }: ComparisonProps): JSX.Element {
  const { locale, phrases } = useContext(InterfaceContext)
  const sources = sourcesOf(view)
  const shared = view.rows.filter(({ verdict }) => verdict !== 'only')
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date())
  return (
    <>
      <button type="button" class="primary print-button" data-action="print" onClick={print}>
        <PrintIcon />
        {phrases('print')}
      </button>
      <PageHeader page={view.page} />
      <Finding view={view} />
      {shared.map((row) => (
        <Fact key={row.id} row={row} sources={sources} />
      ))}
      <section class="sources">
        <h2>{phrases('sources')}</h2>
        <ol>
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ol>
      </section>
      <p class="privacy">{phrases('made_on', today)}</p>
    </>
  )
}

function Fact({ row, sources }: { readonly row: RowView; readonly sources: readonly Source[] }): JSX.Element {
  return (
    <section class="fact" data-row={row.id} data-verdict={row.verdict}>
      <h2>
        <span class="verdict">
          <VerdictIcon verdict={row.verdict} />
          {row.verdictText}
        </span>
        <span>{row.label}</span>
      </h2>
      <p class="reason">{row.reasonText}</p>
      <ul>
        {entriesOf(row, sources).map((entry) => (
          <EntryLine key={entry.source.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function EntryLine({ entry: { source, values, quotes } }: { readonly entry: Entry }): JSX.Element {
  const phrases = usePhrases()
  return (
    <li class="entry">
      <p>
        {values.map((value) => (
          <bdi key={value} class="camp-value">
            {value}
          </bdi>
        ))}
        <span class="meta">
          <bdi>{source.outlet}</bdi>
          {source.own && <span>{phrases('this_page')}</span>}
        </span>
      </p>
      {quotes.map(({ before, marked, after, language, direction }, at) => (
        <blockquote key={at} lang={language} dir={direction}>
          {before}
          <mark>{marked}</mark>
          {after}
        </blockquote>
      ))}
    </li>
  )
}

function SourceLine({ source }: { readonly source: Source }): JSX.Element {
  const phrases = usePhrases()
  const { title, language, direction, outlet, languageName, day, url } = source
  return (
    <li>
      <bdi lang={language} dir={direction}>
        {title || phrases('untitled')}
      </bdi>
      <span class="meta">
        <bdi>{outlet}</bdi>
        <span>{languageName}</span>
        {day ? <time dateTime={day.iso}>{day.text}</time> : <span>{phrases('undated')}</span>}
      </span>
      {url && (
        <a href={url} target="_blank" rel="noreferrer" dir="ltr">
          {url}
        </a>
      )}
    </li>
  )
}
