import axe from 'axe-core'
import type { View } from '../../scripts/drive/drive'

/** Where a rule is broken: `color-contrast: .chip`. Pages run it without a script of their own, whatever their CSP says. */
export const axeViolations = (view: View): Promise<readonly string[]> => view.run(CHECK)

/** Views send a function as its source, so that the source is all it needs. */
const CHECK = Object.assign((): readonly string[] => [], {
  toString: () => `() => {
    ${axe.source}
    return axe.run(document, { resultTypes: ['violations'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))
  }`,
})

/** Shows a page of the extension in a theme and palette, whatever the system's. */
export const dress = (view: View, theme: 'light' | 'dark', palette: 'standard' | 'colour-blind-safe'): Promise<void> =>
  view.run(
    (scheme, colours) => {
      document.documentElement.style.colorScheme = scheme
      document.documentElement.dataset.palette = colours
      document.documentElement.style.setProperty('--swift', '0ms')
    },
    theme,
    palette,
  )

/** Violations in both themes and palettes, each with where it was seen. */
export async function violationsInAllDresses(view: View): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const)
    for (const palette of ['standard', 'colour-blind-safe'] as const) {
      await dress(view, theme, palette)
      found.push(...(await axeViolations(view)).map((violation) => `${theme}, ${palette}: ${violation}`))
    }
  return found
}
