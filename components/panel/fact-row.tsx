import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { CellView } from '../../lib/explain/cells'
import type { Source } from '../../lib/explain/export/sources'
import type { RowView } from '../../lib/explain/view'
import { StandIcon } from '../icons'
import { usePhrases } from '../interface'
import type { Names } from '../names'
import { QuoteList, type QuoteActions } from '../quote'
import { RowToggle } from '../row-toggle'

interface FactRowProps extends QuoteActions {
  readonly row: RowView
  readonly columns: readonly Source[]
  readonly names: Names
}

/** What each report says to one question; the words beneath when opened. */
export function FactRow({ row, columns, names, ...actions }: FactRowProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const detail = useId()
  return (
    <>
      <tr data-row={row.id} data-kind={row.kind} data-verdict={row.verdict}>
        <th scope="row">
          <RowToggle row={row} open={open} detail={detail} toggle={() => setOpen(!open)} />
        </th>
        {columns.map(({ id }) => (
          <Cell key={id} cell={Object.hasOwn(row.cells, id) ? row.cells[id] : undefined} />
        ))}
      </tr>
      <tr id={detail} class="detail" data-verdict={row.verdict} hidden={!open}>
        <td colSpan={columns.length + 1}>
          {open && (
            <div class="row-detail">
              <p class="reason">{row.reasonText}</p>
              <QuoteList quotes={row.quotes} names={names} {...actions} />
            </div>
          )}
        </td>
      </tr>
    </>
  )
}

function Cell({ cell }: { readonly cell: CellView | undefined }): JSX.Element {
  const phrases = usePhrases()
  if (!cell)
    return (
      <td class="silent">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{phrases('silent')}</span>
      </td>
    )
  const { stand, values } = cell
  const compared = stand === 'page' || stand === 'alone' ? null : stand
  return (
    <td data-stand={stand}>
      {compared && <StandIcon stand={compared} />}
      <span class="values">
        {values.map((value) => (
          <bdi key={value}>{value}</bdi>
        ))}
        {compared && <span class="visually-hidden">({phrases(`stand_${compared}`)})</span>}
      </span>
    </td>
  )
}
