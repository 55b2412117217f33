import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { ComparisonView } from '../lib/explain/view'
import { VerdictIcon } from './icons'
import { usePhrases, usePlural } from './interface'
import { ReportList } from './report-list'
import { RowCard, type Names, type RowProps } from './row-card'

interface ComparisonProps extends Pick<RowProps, 'show'> {
  readonly view: ComparisonView
}

/** The comparison at a glance: the finding, the facts with the gravest first, the reports they are from. */
export function Comparison({ view, show }: ComparisonProps): JSX.Element {
  const [phrases, heading] = [usePhrases(), useId()]
  const names = namesOf(view)
  const shared = view.rows.filter(({ verdict }) => verdict !== 'only')
  const single = view.rows.filter(({ verdict }) => verdict === 'only')
  return (
    <>
      <section class="finding" data-verdict={view.gravest}>
        <VerdictIcon verdict={view.gravest} />
        <h2>{view.headline}</h2>
        <p class="meta">
          {view.summary.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </section>
      <section class="section" aria-labelledby={heading}>
        <h2 id={heading}>{phrases('facts')}</h2>
        <ul class="rows">
          {shared.map((row) => (
            <RowCard key={row.id} row={row} names={names} show={show} />
          ))}
        </ul>
      </section>
      <SingleRows rows={single} names={names} show={show} />
      <ReportList heading="other_reports" reports={view.reports} />
      <ReportList heading="not_comparable_reports" reports={view.notComparable} />
      <ReportList heading="related_reports" reports={view.related} />
    </>
  )
}

interface SingleRowsProps extends Pick<RowProps, 'names' | 'show'> {
  readonly rows: ComparisonView['rows']
}

/** What one report alone gives: worth a look, never a warning, so it stays behind a button. */
function SingleRows({ rows, names, show }: SingleRowsProps): JSX.Element | null {
  const [plural, id] = [usePlural(), useId()]
  const [open, setOpen] = useState(false)
  if (rows.length === 0) return null
  return (
    <section class="section">
      <h2>
        <button type="button" class="more" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {plural('only_section', rows.length)}
        </button>
      </h2>
      <ul class="rows" id={id} hidden={!open}>
        {open && rows.map((row) => <RowCard key={row.id} row={row} names={names} show={show} />)}
      </ul>
    </section>
  )
}

function namesOf({ pageId, page, reports, notComparable }: ComparisonView): Names {
  const others = [...reports, ...notComparable]
  return {
    pageId,
    outlets: new Map(others.map(({ id, outlet }) => [id, outlet])),
    languages: new Map([
      [pageId, page.languageName],
      ...others.map(({ id, languageName }) => [id, languageName] as const),
    ]),
  }
}
