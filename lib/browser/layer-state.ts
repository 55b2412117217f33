import type { LayerTexts } from '../newsroom/layer-texts'
import type { Mark } from '../newsroom/read-page'
import type { Look } from './page-shapes'
import type { Passage } from './passages'
import type { CardPlace } from './place-card'

/** What the layer over a page shows. */
export interface LayerState {
  readonly texts: LayerTexts
  readonly look: Look
  readonly passages: readonly (Passage & { readonly found: boolean })[]
  readonly lost: number
  /** The passage stepped to or pointed at. */
  readonly current: number | null
  /** Where its card stands; null when the passage is out of sight. */
  readonly card: CardPlace | null
}

/** What can be done in the layer. */
export interface LayerActions {
  step(step: 1 | -1, verdict?: Mark['verdict']): void
  select(passage: number): void
  /** Takes marks and layer off the page. */
  close(): void
}
