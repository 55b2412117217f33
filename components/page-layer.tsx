import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { PAINTED, PALETTES } from '../lib/browser/highlight'
import type { LayerActions, LayerState } from '../lib/browser/layer-state'
import { PageBar } from './page-bar'
import { PageCards, PassageName } from './page-card'

interface LayerProps {
  readonly state: LayerState
  readonly actions: LayerActions
}

/** What stands over a marked page: a bar with the legend, and the card of the passage that is looked at. */
export function PageLayer({ state, actions }: LayerProps): JSX.Element {
  const [listed, setListed] = useState(false)
  const { texts, look, passages, current, card } = state
  const shown = current === null ? null : passages[current]
  return (
    <div class="layer" dir={texts.direction} lang={texts.locale} data-style={look.style} style={coloursOf(state)}>
      <section class="dock" data-dock aria-label={texts.name}>
        {listed && <PassageList state={state} actions={actions} />}
        <PageBar state={state} actions={actions} listed={listed} toggle={() => setListed(!listed)} />
      </section>
      {shown && card && (
        <div
          class="card"
          data-part="card"
          style={{
            left: `${card.left}px`,
            width: `${card.width}px`,
            maxHeight: `${card.maxHeight}px`,
            ...(card.top === undefined ? { bottom: `${card.bottom ?? 0}px` } : { top: `${card.top}px` }),
          }}
        >
          <PageCards marks={shown.marks} texts={texts} />
        </div>
      )}
      <div role="status" class="visually-hidden">
        {shown && <PageCards marks={shown.marks} texts={texts} />}
      </div>
    </div>
  )
}

/** Every marked passage as a button; one that has the focus is shown on the page. */
function PassageList({ state: { passages, texts, current }, actions }: LayerProps): JSX.Element {
  return (
    <ol class="list" data-dock>
      {passages.map(({ marks: [mark], found }, i) => (
        <li key={i}>
          <button
            type="button"
            class="item"
            data-verdict={mark?.verdict}
            disabled={!found}
            aria-current={i === current ? 'true' : undefined}
            onFocus={() => actions.select(i)}
            onClick={() => actions.select(i)}
          >
            {mark && <PassageName mark={mark} texts={texts} />}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The marks' own colours as the tokens of their verdicts, in the reader's theme. */
const coloursOf = ({ look: { palette } }: LayerState): Record<string, string> =>
  Object.fromEntries(
    PAINTED.map((verdict) => [
      `--${verdict}`,
      `light-dark(${PALETTES[palette].light[verdict]}, ${PALETTES[palette].dark[verdict]})`,
    ]),
  )
