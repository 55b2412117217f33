import type { JSX } from 'preact'
import { UndoIcon } from './icons'
import { usePhrases } from './interface'

export interface OutcomeProps {
  readonly text: string
  readonly failed?: boolean
  readonly undo?: () => void
}

/** What came of an action, said to screen readers too; empty while there is nothing to say. */
export function Outcome({ said }: { readonly said: OutcomeProps | null }): JSX.Element {
  const phrases = usePhrases()
  return (
    <div role="status" class={said?.failed ? 'outcome failed' : 'outcome'}>
      {said && <span>{said.text}</span>}
      {said?.undo && (
        <button type="button" class="link" data-action="undo" onClick={said.undo}>
          <UndoIcon />
          {phrases('undo')}
        </button>
      )}
    </div>
  )
}
