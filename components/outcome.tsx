import type { JSX } from 'preact'
import { UndoIcon } from './icons'
import { usePhrases } from './interface'

export interface OutcomeProps {
  readonly text: string
  readonly failed?: boolean
  readonly undo?: () => void
}

/**
 * What came of an action, said to screen readers too; empty while there is nothing to say. `afloat` stays in sight at the end of
 * the window.
 */
export function Outcome({ said, afloat }: { readonly said: OutcomeProps | null; readonly afloat?: true }): JSX.Element {
  const phrases = usePhrases()
  const look = ['outcome', afloat && 'afloat', said?.failed && 'failed'].filter(Boolean).join(' ')
  return (
    <div role="status" class={look}>
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
