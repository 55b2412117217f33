import axe from 'axe-core'
import type { Drive, View } from '../../scripts/drive/drive'

/** Where a rule is broken: `color-contrast: .chip`. Pages run it without a script of their own, whatever their CSP says. */
export const axeViolations = (view: View, only?: string): Promise<readonly string[]> => view.run(CHECK, only ?? null)

/** Views send a function as its source, so that the source is all it needs. */
const CHECK = Object.assign((_only: string | null): readonly string[] => [], {
  toString: () => `(only) => {
    ${axe.source}
    return axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) })
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

/** Violations in both themes; in the second, of the rule that looks at colours: nothing else is another. */
export async function violationsInBothThemes(view: View): Promise<readonly string[]> {
  await dress(view, 'light', 'standard')
  const light = await axeViolations(view)
  await dress(view, 'dark', 'standard')
  const dark = await axeViolations(view, 'color-contrast')
  return [...light, ...dark.map((violation) => `dark: ${violation}`)]
}

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

/** Violations in the layer over a page, in both themes. Its tree is closed to the page, and opened here in the extension's world. */
export const layerViolations = (drive: Drive): Promise<readonly string[]> => drive.layer(CHECK_LAYER)

const CHECK_LAYER = Object.assign((): readonly string[] => [], {
  toString: () => `async (root) => {
    if (!root) return ['there is no layer']
    const module = { exports: {} }; // worlds of extensions have no globals in common with it
    ${axe.source}
    const checker = module.exports
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
    const found = []
    for (const theme of ['light', 'dark']) {
      for (const part of root.children) part.style.colorScheme = theme
      const { violations, passes } = await checker.run(root.host, { resultTypes: ['violations'] })
      if (passes.length === 0) found.push(theme + ': nothing was looked at')
      for (const { id, nodes } of violations) found.push(...nodes.map(({ html }) => theme + ': ' + id + ': ' + html))
    }
    return found
  }`,
})
