import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ReadingActions } from './actions'
import { SavedIcon, SaveIcon } from './icons'
import { usePhrases } from './interface'
import type { OutcomeProps } from './outcome'

interface SaveButtonProps {
  readonly tab: number
  /** Whether the report was saved when the page was read. */
  readonly saved: boolean
  /** As one tool among others, or as what to do next. */
  readonly look: 'tool' | 'primary'
  readonly save: NonNullable<ReadingActions['save']>
  say(outcome: OutcomeProps): void
}

/** Keeps the report being read; says so once it is kept. */
export function SaveButton({ tab, saved, look, save, say }: SaveButtonProps): JSX.Element {
  const phrases = usePhrases()
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle')
  const kept = saved || state === 'saved'
  const act = async (): Promise<void> => {
    setState('busy')
    const ok = await save(tab)
    setState(ok ? 'saved' : 'idle')
    say({ text: phrases(ok ? 'saved_in_library' : 'save_failed'), failed: !ok })
  }
  return (
    <button
      type="button"
      class={look}
      data-action="save"
      data-saved={kept}
      disabled={kept}
      aria-busy={state === 'busy'}
      onClick={() => state === 'idle' && void act()}
    >
      {kept ? <SavedIcon /> : <SaveIcon />}
      {phrases(kept ? 'saved' : 'save')}
    </button>
  )
}
