import type { JSX } from 'preact'
import { usePhrases } from './interface'

/** Where the comparison will stand, while it is being made. */
export function Skeleton(): JSX.Element {
  const phrases = usePhrases()
  return (
    <>
      <p role="status">{phrases('reading')}</p>
      <div class="bar" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
    </>
  )
}
