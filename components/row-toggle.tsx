import type { JSX } from 'preact'
import type { RowView } from '../lib/explain/view'
import { ChevronIcon, VerdictIcon } from './icons'

interface RowToggleProps {
  readonly row: RowView
  readonly open: boolean
  /** Id of the element that is opened. */
  readonly detail: string
  toggle(): void
}

/** Verdict and question of a row; opens it to the words it rests on. */
export function RowToggle({ row, open, detail, toggle }: RowToggleProps): JSX.Element {
  return (
    <button type="button" class="row-toggle" aria-expanded={open} aria-controls={detail} onClick={toggle}>
      <span class="verdict">
        <VerdictIcon verdict={row.verdict} />
        {row.verdictText}
      </span>
      <span class="row-label">{row.label}</span>
      <ChevronIcon />
    </button>
  )
}
