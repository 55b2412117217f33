import type { JSX } from 'preact'
import { COLUMN_ORDERS, type ColumnOrder } from '../../lib/explain/columns'
import { inSight, kindsIn, toggled, verdictsIn, type Wanted } from '../../lib/explain/filters'
import type { RowView } from '../../lib/explain/view'
import { FilterChips } from '../filter-chips'
import { VerdictIcon } from '../icons'
import { usePhrases } from '../interface'

interface TableControlsProps {
  readonly rows: readonly RowView[]
  readonly wanted: Wanted
  want(wanted: Wanted): void
  readonly order: ColumnOrder
  arrange(order: ColumnOrder): void
}

/** Which facts are shown, and how the reports are ordered. */
export function TableControls({ rows, wanted, want, order, arrange }: TableControlsProps): JSX.Element {
  const phrases = usePhrases()
  return (
    <div class="filters">
      <FilterChips
        label="filter_label"
        prefix="verdict"
        counts={verdictsIn(rows)}
        chosen={wanted.verdicts}
        icon={(verdict) => <VerdictIcon verdict={verdict} />}
        toggle={(verdict) => want({ ...wanted, verdicts: toggled(wanted.verdicts, verdict) })}
        clear={() => want({ ...wanted, verdicts: [] })}
      />
      <FilterChips
        label="filter_kind_label"
        prefix="kind"
        counts={kindsIn(inSight(rows, wanted.verdicts))}
        chosen={wanted.kinds}
        toggle={(kind) => want({ ...wanted, kinds: toggled(wanted.kinds, kind) })}
        clear={() => want({ ...wanted, kinds: [] })}
      />
      <div class="order" role="group" aria-label={phrases('order_label')}>
        {COLUMN_ORDERS.map((name) => (
          <button
            key={name}
            type="button"
            data-order={name}
            aria-pressed={order === name}
            onClick={() => arrange(name)}
          >
            {phrases(`order_${name}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
