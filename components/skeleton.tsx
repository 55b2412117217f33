import type { JSX } from 'preact'
import { usePhrases } from './interface'

/** Where the comparison will stand, while it is being made. `label` names the phrase that says what is done. */
export function Skeleton({ label = 'reading' }: { readonly label?: string }): JSX.Element {
  const phrases = usePhrases()
  return (
    <>
      <p role="status">{phrases(label)}</p>
      <div class="bar" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
    </>
  )
}
