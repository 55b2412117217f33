import type { Look } from './page-shapes'

/** Verdicts that are painted on the page, the gravest last: it lies on top. */
export const PAINTED = ['agree', 'finer', 'update', 'conflict'] as const

export type Painted = (typeof PAINTED)[number]

const NAME = 'parallax'

type Tone = 'light' | 'dark'

/** Colours on light pages and dark. The second set is told apart without red and green (after Okabe and Ito). */
export const PALETTES: Readonly<Record<Look['palette'], Readonly<Record<Tone, Readonly<Record<Painted, string>>>>>> = {
  standard: {
    light: { agree: '#1f7a43', finer: '#8a6100', update: '#1f5fa8', conflict: '#c62828' },
    dark: { agree: '#7fd39a', finer: '#e5c27a', update: '#8fc1f5', conflict: '#ff9d92' },
  },
  'colour-blind-safe': {
    light: { agree: '#00795a', finer: '#9c4374', update: '#0072b2', conflict: '#b84e00' },
    dark: { agree: '#3fd0a4', finer: '#eba9cd', update: '#56b4e9', conflict: '#ff9442' },
  },
}

/** The line of each verdict, which tells it without colour. */
export const LINES: Readonly<Record<Painted, string>> = {
  agree: 'solid',
  finer: 'dotted',
  update: 'dashed',
  conflict: 'wavy',
}

/** Strength of the tint behind the words, in percent. */
const TINTS: Readonly<Record<Painted, number>> = { agree: 10, finer: 12, update: 13, conflict: 17 }

/** EXAMPLE `parallax-conflict-dark-standard` · `parallax-conflict-lines` */
const nameOf = (verdict: Painted, { palette, style }: Look, tone: Tone): string =>
  style === 'lines' ? `${NAME}-${verdict}-lines` : `${NAME}-${verdict}-${tone}-${palette}`

type Rule = readonly [name: string, declarations: string]

/** Lines alone are drawn in the colour of the words themselves. */
const linesRule = (verdict: Painted): Rule => [
  `${NAME}-${verdict}-lines`,
  `text-decoration: underline 2px ${LINES[verdict]};`,
]

const colourRule = (verdict: Painted, palette: Look['palette'], tone: Tone): Rule => {
  const colour = PALETTES[palette][tone][verdict]
  const tint = `color-mix(in srgb, ${colour} ${TINTS[verdict]}%, transparent)`
  return [
    nameOf(verdict, { palette, style: 'lines-and-colour' }, tone),
    `text-decoration: underline 2px ${LINES[verdict]} ${colour}; background-color: ${tint};`,
  ]
}

/** The rule of every highlight that may be painted. */
const RULES: Readonly<Record<string, string>> = Object.fromEntries([
  ...PAINTED.map((verdict) => linesRule(verdict)),
  ...(['standard', 'colour-blind-safe'] as const).flatMap((palette) =>
    (['light', 'dark'] as const).flatMap((tone) => PAINTED.map((verdict) => colourRule(verdict, palette, tone))),
  ),
  [`${NAME}-shown`, 'color: #1d1c1a; background-color: #ffdf5e;'],
])

/**
 * How each verdict looks on the page: told by line style as well as by colour. Given to `scripting.insertCSS`, so that the
 * page's DOM stays as it is. One sheet for all looks: which one is used is told by the names of the highlights.
 */
export const HIGHLIGHT_CSS = Object.entries(RULES)
  .map(([name, rule]) => `::highlight(${name}) { ${rule} }`)
  .join('\n')

/** Paints ranges by verdict with the CSS Custom Highlight API; what was painted before goes. */
export function paint(marks: readonly { readonly range: Range; readonly verdict: Painted }[], look: Look): void {
  clear()
  const ranges = new Map<string, Range[]>()
  for (const { range, verdict } of marks) {
    const name = nameOf(verdict, look, look.style === 'lines' ? 'light' : toneAround(range))
    ranges.set(name, [...(ranges.get(name) ?? []), range])
  }
  for (const [name, painted] of ranges) {
    const highlight = new Highlight(...painted)
    highlight.priority = PAINTED.findIndex((verdict) => name.startsWith(`${NAME}-${verdict}-`))
    CSS.highlights.set(name, highlight)
  }
}

/** Takes every highlight of ours off the page. */
export function clear(): void {
  for (const name of Object.keys(RULES)) CSS.highlights.delete(name)
}

/** Marks one passage as the one that is shown; null for none. */
export function paintShown(range: Range | null): void {
  if (!range) return void CSS.highlights.delete(`${NAME}-shown`)
  const highlight = new Highlight(range)
  highlight.priority = PAINTED.length
  CSS.highlights.set(`${NAME}-shown`, highlight)
}

/** Light words stand on a dark page, whatever paints its background. */
function toneAround({ startContainer }: Range): Tone {
  const element = startContainer.parentElement
  return element && isLight(getComputedStyle(element).color) ? 'dark' : 'light'
}

/** EXAMPLE `rgb(236, 235, 231)` · `oklch(0.93 0.01 90)` · `color(srgb 0.9 0.9 0.9)` → true */
export function isLight(colour: string): boolean {
  const [a = 0, b = 0, c = 0] = (colour.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number)
  if (/^okl/u.test(colour)) return a > 0.6
  if (/^l(?:ab|ch)/u.test(colour)) return a > 60
  const most = colour.startsWith('rgb') ? 255 : 1
  return (0.299 * a + 0.587 * b + 0.114 * c) / most > 0.55
}
