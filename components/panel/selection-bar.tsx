import type { JSX } from 'preact'
import { usePhrases } from '../interface'

/** Says that only what was selected is compared, and leads back to the page. */
export function SelectionBar({ wholePage }: { wholePage(): void }): JSX.Element {
  const phrases = usePhrases()
  return (
    <p class="selection">
      <span>{phrases('selection_only')}</span>
      <button type="button" class="link" data-action="whole-page" onClick={wholePage}>
        {phrases('selection_whole_page')}
      </button>
    </p>
  )
}
