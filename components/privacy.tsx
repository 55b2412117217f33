import type { JSX } from 'preact'
import { usePhrases } from './interface'

/** That nothing left the device. */
export function Privacy(): JSX.Element {
  return <p class="privacy">{usePhrases()('on_device')}</p>
}
