import type { JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { bytesText } from '../../lib/explain/bytes'
import { useFace, usePhrases, usePlural } from '../interface'
import { Part } from './part'
import type { OptionsActions, OptionsInHand, Resettable } from './use-options'

interface DataOptionsProps {
  readonly actions: Pick<OptionsActions, 'saved' | 'used' | 'reset' | 'openLibrary'>
  readonly say: OptionsInHand['say']
}

const RESETTABLE: readonly Resettable[] = ['settings', 'corrections', 'all']

/** The way to the library, what it takes, and how to be rid of what is kept. */
export function DataOptions({ actions, say }: DataOptionsProps): JSX.Element {
  const [{ locale, phrases }, plural] = [useFace(), usePlural()]
  const [kept, setKept] = useState<{ readonly saved: number | null; readonly used: number | null } | null>(null)
  const [asked, setAsked] = useState<Resettable | null>(null)
  const read = useCallback(async () => {
    const [saved, used] = await Promise.all([actions.saved(), actions.used()])
    setKept({ saved, used })
  }, [actions])
  useEffect(() => void read(), [read])
  const reset = async (what: Resettable): Promise<void> => {
    const { ok } = await actions.reset(what)
    setAsked(null)
    if (ok) say(`options_done_${what}`)
    else say('options_reset_failed', { failed: true })
    await read()
  }
  return (
    <Part id="data">
      <div class="library-line">
        <a
          class="primary"
          href="library.html"
          data-action="library"
          onClick={(event) => {
            event.preventDefault()
            actions.openLibrary()
          }}
        >
          {phrases('options_open_library')}
        </a>
        <p class="meta">
          {typeof kept?.saved === 'number' && (
            <span data-saved={kept.saved}>{plural('library_saved', kept.saved)}</span>
          )}
          {typeof kept?.used === 'number' && <span>{phrases('library_used', bytesText(kept.used, locale))}</span>}
        </p>
      </div>
      <ul class="resets">
        {RESETTABLE.map((what) => (
          <Reset
            key={what}
            what={what}
            asked={asked === what}
            ask={() => setAsked(what)}
            cancel={() => setAsked(null)}
            go={() => reset(what)}
          />
        ))}
      </ul>
    </Part>
  )
}

interface ResetProps {
  readonly what: Resettable
  readonly asked: boolean
  ask(): void
  cancel(): void
  go(): Promise<void>
}

/** Two steps: the first only asks, and puts the focus on the way back. */
function Reset({ what, asked, ask, cancel, go }: ResetProps): JSX.Element {
  const phrases = usePhrases()
  const [way, start] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  const [was, setWas] = useState(false)
  useEffect(() => {
    if (asked) way.current?.focus()
    else if (was) start.current?.focus()
    setWas(asked)
  }, [asked])
  const heading = `reset-${what}`
  return (
    <li data-reset={what}>
      <h3 id={heading}>{phrases(`options_reset_${what}`)}</h3>
      <p class="note">{phrases(`options_reset_${what}_text`)}</p>
      {asked ? (
        <div
          class="confirm"
          role="group"
          aria-labelledby={`${heading}-ask`}
          onKeyDown={({ key }) => key === 'Escape' && cancel()}
        >
          <p id={`${heading}-ask`}>{phrases(`options_confirm_${what}`)}</p>
          <button ref={way} type="button" class="secondary" data-action="cancel" onClick={cancel}>
            {phrases('options_cancel')}
          </button>
          <button
            type="button"
            class="danger"
            data-action="confirm"
            aria-describedby={`${heading}-ask`}
            onClick={() => void go()}
          >
            {phrases('options_confirm')}
          </button>
        </div>
      ) : (
        <button ref={start} type="button" class="secondary" data-action="reset" onClick={ask}>
          {phrases(`options_reset_${what}_do`)}
        </button>
      )}
    </li>
  )
}
