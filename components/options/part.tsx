import type { ComponentChildren, JSX } from 'preact'
import { usePhrases } from '../interface'

/** Every section of the page: its id, and the key of its heading. */
export const SECTIONS = [
  ['comparison', 'options_compare'],
  ['marks', 'options_marks'],
  ['language', 'options_interface'],
  ['sites', 'options_sites'],
  ['data', 'options_data'],
  ['privacy', 'privacy_page'],
] as const

interface PartProps {
  readonly id: (typeof SECTIONS)[number][0]
  /** Key of a sentence beneath the heading. */
  readonly text?: string
  readonly children: ComponentChildren
}

/** One section under its heading. */
export function Part({ id, text, children }: PartProps): JSX.Element {
  const phrases = usePhrases()
  const heading = SECTIONS.find(([name]) => name === id)?.[1] ?? ''
  return (
    <section id={id} class="part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{phrases(heading)}</h2>
      {text && <p class="part-text">{phrases(text)}</p>}
      {children}
    </section>
  )
}
