import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { CampView, RowView } from '../lib/explain/view'
import { RowToggle } from './row-toggle'
import { usePhrases } from './interface'
import type { Names } from './names'
import { QuoteList, type QuoteActions } from './quote'

interface RowProps extends QuoteActions {
  readonly row: RowView
  readonly names: Names
}

/** One question with its answers: who stands with whom; the words themselves when opened. */
export function RowCard({ row, names, ...actions }: RowProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const detail = useId()
  return (
    <li class="row" data-row={row.id} data-kind={row.kind} data-verdict={row.verdict}>
      <div class="row-face">
        <h3>
          <RowToggle row={row} open={open} detail={detail} toggle={() => setOpen(!open)} />
        </h3>
        <ul class="camps">
          {row.camps.map((camp, i) => (
            <Camp key={i} camp={camp} names={names} />
          ))}
        </ul>
      </div>
      <div class="row-detail" id={detail} hidden={!open}>
        <p class="reason">{row.reasonText}</p>
        <QuoteList quotes={row.quotes} names={names} {...actions} />
      </div>
    </li>
  )
}

function Camp({ camp, names }: { readonly camp: CampView; readonly names: Names }): JSX.Element {
  const phrases = usePhrases()
  const others = camp.reports.filter((report) => report !== names.pageId)
  return (
    <li class={camp.page ? 'camp own' : 'camp'}>
      <bdi class="camp-value">{camp.value}</bdi>
      <ul class="camp-reports meta">
        {camp.page && <li class="this-page">{phrases('this_page')}</li>}
        {others.map((report) => (
          <li key={report}>
            <bdi>{names.outlets.get(report) ?? report}</bdi>
          </li>
        ))}
      </ul>
    </li>
  )
}
