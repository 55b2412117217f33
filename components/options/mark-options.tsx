import type { JSX } from 'preact'
import { HIGHLIGHT_STYLES, PALETTES } from '../../lib/newsroom/settings'
import { VerdictIcon } from '../icons'
import { usePhrases } from '../interface'
import type { SettingsProps } from './comparison-options'
import { Check, Radios } from './controls'
import { Part } from './part'

const MARKED = ['conflict', 'update', 'finer', 'agree'] as const

/** Whether and how verdicts are drawn, with a look at it. */
export function MarkOptions({ settings: { highlights, palette }, change }: SettingsProps): JSX.Element {
  const phrases = usePhrases()
  const named = (key: string): string => phrases(`options_${key}`)
  return (
    <Part id="marks">
      <Check
        name="highlights"
        checked={highlights.on}
        label={phrases('options_marks_on')}
        text={phrases('options_marks_on_text')}
        set={(on) => change({ highlights: { ...highlights, on } })}
      />
      <Radios
        name="style"
        legend={phrases('options_style')}
        values={HIGHLIGHT_STYLES}
        chosen={highlights.style}
        disabled={!highlights.on}
        label={(style) => named(`style_${style}`)}
        set={(style) => change({ highlights: { ...highlights, style } })}
      />
      <Radios
        name="palette"
        legend={phrases('options_palette')}
        values={PALETTES}
        chosen={palette}
        label={(one) => named(`palette_${one}`)}
        picture={(one) => (
          <span class="swatches" data-palette={one} aria-hidden="true">
            {MARKED.map((verdict) => (
              <span key={verdict} class="swatch" data-verdict={verdict} />
            ))}
          </span>
        )}
        set={(one) => change({ palette: one })}
      />
      <figure class="preview" data-style={highlights.on ? highlights.style : 'none'}>
        <figcaption>{phrases('options_preview')}</figcaption>
        <ul>
          {MARKED.map((verdict) => (
            <li key={verdict} data-verdict={verdict}>
              <VerdictIcon verdict={verdict} />
              <span class="drawn">{phrases(`verdict_${verdict}`)}</span>
            </li>
          ))}
        </ul>
      </figure>
    </Part>
  )
}
