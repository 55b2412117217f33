import type { JSX } from 'preact'
import { isolated } from '../../lib/explain/isolate'
import { CloseIcon } from '../icons'
import { usePhrases } from '../interface'
import type { Removed } from './use-library'

interface ToastsProps {
  readonly removed: readonly Removed[]
  undo(removed: Removed): Promise<void>
  dismiss(removed: Removed): void
}

/** What was removed, each with the way back. They stay until they are dismissed: nobody has to hurry. */
export function Toasts({ removed, undo, dismiss }: ToastsProps): JSX.Element {
  const phrases = usePhrases()
  return (
    <div class="toasts" role="status">
      {removed.map((one) => (
        <div class="toast" key={one.report}>
          <p>{phrases('library_removed', isolated(one.title))}</p>
          <button type="button" class="primary" data-action="undo" onClick={() => void undo(one)}>
            {phrases('undo')}
          </button>
          <button
            type="button"
            class="icon-button"
            data-action="dismiss"
            aria-label={phrases('dismiss')}
            onClick={() => dismiss(one)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  )
}
