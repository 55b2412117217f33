import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { ALL, chosenOf, inSight, kindsIn, toggled, type Wanted } from '../lib/explain/filters'
import type { ComparisonView } from '../lib/explain/view'
import { FilterChips } from './filter-chips'
import { ChevronIcon } from './icons'
import { usePhrases, usePlural } from './interface'
import { namesOf, type Names } from './names'
import type { QuoteActions } from './quote'
import { ReportList } from './report-list'
import { RowCard } from './row-card'

interface ComparisonProps extends QuoteActions {
  readonly view: ComparisonView
}

/** The facts, the gravest first, and the reports they are from. */
export function Comparison({ view, ...actions }: ComparisonProps): JSX.Element {
  const [phrases, heading] = [usePhrases(), useId()]
  const [wanted, setWanted] = useState<Wanted>(ALL)
  const names = namesOf(view)
  const rows = chosenOf(view.rows, wanted)
  const shared = rows.filter(({ verdict }) => verdict !== 'only')
  const single = rows.filter(({ verdict }) => verdict === 'only')
  return (
    <>
      <section class="section" aria-labelledby={heading}>
        <h2 id={heading}>{phrases('facts')}</h2>
        <FilterChips
          label="filter_kind_label"
          prefix="kind"
          counts={kindsIn(inSight(view.rows, wanted.verdicts))}
          chosen={wanted.kinds}
          toggle={(kind) => setWanted({ ...wanted, kinds: toggled(wanted.kinds, kind) })}
          clear={() => setWanted(ALL)}
        />
        <ul class="rows">
          {shared.map((row) => (
            <RowCard key={row.id} row={row} names={names} {...actions} />
          ))}
        </ul>
      </section>
      <SingleRows rows={single} names={names} {...actions} />
      <ReportList heading="other_reports" reports={view.reports} corrections={actions.corrections} />
      <ReportList heading="not_comparable_reports" reports={view.notComparable} corrections={actions.corrections} />
      <ReportList heading="related_reports" reports={view.related} />
    </>
  )
}

interface SingleRowsProps extends QuoteActions {
  readonly rows: ComparisonView['rows']
  readonly names: Names
}

/** What one report alone gives: worth a look, never a warning, so it stays behind a button. */
function SingleRows({ rows, names, ...actions }: SingleRowsProps): JSX.Element | null {
  const [plural, id] = [usePlural(), useId()]
  const [open, setOpen] = useState(false)
  if (rows.length === 0) return null
  return (
    <section class="section">
      <h2>
        <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {plural('only_section', rows.length)}
          <ChevronIcon />
        </button>
      </h2>
      <ul class="rows" id={id} hidden={!open}>
        {open && rows.map((row) => <RowCard key={row.id} row={row} names={names} {...actions} />)}
      </ul>
    </section>
  )
}
