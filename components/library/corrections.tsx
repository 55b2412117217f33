import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Correction } from '../../lib/library/corrections'
import { RemoveIcon } from '../icons'
import { usePhrases } from '../interface'

interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  remove(id: string): Promise<void>
}

/** What the reader told Parallax, each with a way to take it back. */
export function Corrections({ corrections, remove }: CorrectionsProps): JSX.Element | null {
  const [phrases, id] = [usePhrases(), useId()]
  if (corrections.length === 0) return null
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{phrases('library_corrections')}</h2>
      <ul class="corrections">
        {corrections.map((correction) => (
          <li key={correction.id} data-correction={correction.sort}>
            <p class="correction-sort">{phrases(`correction_${correction.sort}`)}</p>
            <Sides correction={correction} />
            <button
              type="button"
              class="icon-button"
              data-action="remove-correction"
              aria-label={phrases('correction_remove')}
              title={phrases('correction_remove')}
              onClick={() => void remove(correction.id)}
            >
              <RemoveIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sides({ correction }: { readonly correction: Correction }): JSX.Element {
  const phrases = usePhrases()
  const sides: readonly (readonly string[])[] =
    correction.sort === 'not-same-person'
      ? correction.names.map((name) => [name])
      : [correction.page, correction.report].map(({ title, outlet }) => [title || phrases('untitled'), outlet])
  return (
    <ul class="sides">
      {sides.map((parts) => (
        <li key={parts.join('\n')} class="meta">
          {parts.map((part) => (
            <span key={part}>
              <bdi>{part}</bdi>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
