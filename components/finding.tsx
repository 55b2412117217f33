import type { JSX } from 'preact'
import type { ComparisonView } from '../lib/explain/view'
import { VerdictIcon } from './icons'

/** The gravest finding in one line, and what there is in numbers. */
export function Finding({ view }: { readonly view: ComparisonView }): JSX.Element {
  return (
    <section class="finding" data-verdict={view.gravest}>
      <VerdictIcon verdict={view.gravest} />
      <h2>{view.headline}</h2>
      <p class="meta">
        {view.summary.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </section>
  )
}
