import type { JSX } from 'preact'
import type { LayerActions, LayerState } from '../lib/browser/layer-state'
import { CloseIcon, ListIcon, NextIcon, PreviousIcon } from './icons'

interface BarProps {
  readonly state: LayerState
  readonly actions: LayerActions
  readonly listed: boolean
  toggle(): void
}

/** The legend, whose entries lead to their marks; steps, list and the way out. */
export function PageBar({ state, actions, listed, toggle }: BarProps): JSX.Element {
  const { texts, passages, current, lost } = state
  const number = (count: number): string => new Intl.NumberFormat(texts.locale).format(count)
  return (
    <div class="bar">
      <ul class="legend">
        {texts.legend.map(({ verdict, text, action }) => (
          <li key={verdict}>
            <button
              type="button"
              class="entry"
              data-verdict={verdict}
              aria-label={action}
              title={action}
              onClick={() => actions.step(1, verdict)}
            >
              <Sample />
              {text}
            </button>
          </li>
        ))}
      </ul>
      {lost > 0 && <p class="lost">{texts.lost.replace('$1', number(lost))}</p>}
      <div class="steps">
        <Tool name={texts.previous} part="previous" act={() => actions.step(-1)}>
          <PreviousIcon />
        </Tool>
        <span class="position">
          {current === null
            ? number(passages.length)
            : texts.position.replace('$1', number(current + 1)).replace('$2', number(passages.length))}
        </span>
        <Tool name={texts.next} part="next" act={() => actions.step(1)}>
          <NextIcon />
        </Tool>
        <Tool name={texts.list} part="list" act={toggle} expanded={listed}>
          <ListIcon />
        </Tool>
        <Tool name={texts.close} part="close" act={() => actions.close()}>
          <CloseIcon />
        </Tool>
      </div>
    </div>
  )
}

/** The line that a verdict is drawn with on the page. */
export const Sample = (): JSX.Element => (
  <span class="sample" aria-hidden="true">
    {'\u00a0\u00a0\u00a0\u00a0\u00a0'}
  </span>
)

interface ToolProps {
  readonly name: string
  readonly part: string
  readonly children: JSX.Element
  readonly expanded?: boolean
  act(): void
}

const Tool = ({ name, part, children, expanded, act }: ToolProps): JSX.Element => (
  <button
    type="button"
    class="tool"
    data-part={part}
    aria-label={name}
    title={name}
    aria-expanded={expanded}
    onClick={act}
  >
    {children}
  </button>
)
