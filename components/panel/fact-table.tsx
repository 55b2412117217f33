import type { JSX } from 'preact'
import { useContext, useId, useState } from 'preact/hooks'
import { columnsOf, type ColumnOrder } from '../../lib/explain/columns'
import { sourcesOf, type Source } from '../../lib/explain/export/sources'
import { ALL, chosenOf, type Wanted } from '../../lib/explain/filters'
import type { ComparisonView, RowView } from '../../lib/explain/view'
import { ChevronIcon, SetApartIcon } from '../icons'
import { InterfaceContext, usePhrases, usePlural } from '../interface'
import { namesOf, type Names } from '../names'
import type { QuoteActions } from '../quote'
import { OutletLink } from '../report-list'
import { FactRow } from './fact-row'
import { TableControls } from './table-controls'

interface FactTableProps extends QuoteActions {
  readonly view: ComparisonView
}

/** Facts as rows and reports as columns; the names of both stay in sight while the rest scrolls. */
export function FactTable({ view, ...actions }: FactTableProps): JSX.Element {
  const { locale, phrases } = useContext(InterfaceContext)
  const title = useId()
  const [wanted, setWanted] = useState<Wanted>(ALL)
  const [order, setOrder] = useState<ColumnOrder>('language')
  const uncompared = new Set(view.notComparable.map(({ id }) => id))
  const columns = columnsOf(sourcesOf(view), order, locale).filter(({ id }) => !uncompared.has(id))
  const rows = chosenOf(view.rows, wanted)
  const shared = rows.filter(({ verdict }) => verdict !== 'only')
  const single = rows.filter(({ verdict }) => verdict === 'only')
  const parts = { columns, names: namesOf(view), ...actions }
  return (
    <div class="section">
      <h2 id={title}>{phrases('table_label')}</h2>
      <TableControls rows={view.rows} wanted={wanted} want={setWanted} order={order} arrange={setOrder} />
      <div class="table-frame" role="region" aria-labelledby={title} tabIndex={0}>
        <table class="facts">
          <thead>
            <tr>
              <th scope="col" class="corner">
                {phrases('column_fact')}
              </th>
              {columns.map((source) => (
                <ColumnHead key={source.id} source={source} corrections={actions.corrections} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shared.map((row) => (
              <FactRow key={row.id} row={row} {...parts} />
            ))}
          </tbody>
          <SingleRows rows={single} open={wanted.verdicts.includes('only')} {...parts} />
        </table>
        {rows.length === 0 && <p class="empty">{phrases('filter_none')}</p>}
      </div>
    </div>
  )
}

function ColumnHead({
  source,
  corrections,
}: { readonly source: Source } & Pick<QuoteActions, 'corrections'>): JSX.Element {
  const phrases = usePhrases()
  const { id, own, outlet, url, languageName, day } = source
  return (
    <th scope="col" data-report={id} class={own ? 'own' : undefined}>
      {own ? <span class="outlet-link">{phrases('this_page')}</span> : <OutletLink outlet={outlet} url={url} />}
      <span class="meta">
        <span>{languageName}</span>
        {day ? <time dateTime={day.iso}>{day.text}</time> : <span>{phrases('undated')}</span>}
      </span>
      {corrections && !own && (
        <button
          type="button"
          class="icon-button"
          data-action="not-same-event"
          title={phrases('not_same_event')}
          onClick={() => corrections.notSameEvent(id)}
        >
          <SetApartIcon />
          <span class="visually-hidden">
            {phrases('not_same_event')} (<bdi>{outlet}</bdi>)
          </span>
        </button>
      )}
    </th>
  )
}

interface SingleRowsProps extends QuoteActions {
  readonly rows: readonly RowView[]
  readonly columns: readonly Source[]
  readonly names: Names
  /** Whether the reader asked for these rows. */
  readonly open: boolean
}

/** What one report alone gives stays behind a button, unless it is asked for. */
function SingleRows({ rows, open: asked, ...parts }: SingleRowsProps): JSX.Element | null {
  const plural = usePlural()
  const [opened, setOpened] = useState(false)
  const open = asked || opened
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr class="divider">
        <td colSpan={parts.columns.length + 1}>
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpened(!open)}>
            {plural('only_section', rows.length)}
            <ChevronIcon />
          </button>
        </td>
      </tr>
      {open && rows.map((row) => <FactRow key={row.id} row={row} {...parts} />)}
    </tbody>
  )
}
