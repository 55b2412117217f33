import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePhrases } from './interface'

/** Milliseconds after which waiting is spoken of: what is done before needs no word. */
const SOON = 300

/**
 * Where content will stand, while it is being made; the same shapes stand in the page before any script runs. `label` names
 * the phrase that says what is done.
 */
export function Skeleton({ label = 'reading' }: { readonly label?: string }): JSX.Element {
  const phrases = usePhrases()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <div class="bar short" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
      <p role="status" class="waiting">
        {late && phrases(label)}
      </p>
      <div class="bar tall" aria-hidden="true" />
      <div class="bar tall" aria-hidden="true" />
    </>
  )
}
