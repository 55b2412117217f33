import { expect, test } from 'vitest'
import { HIGHLIGHT_CSS, isLight, LINES, PAINTED, PALETTES } from '../../../lib/browser/highlight'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const COLOURS = Object.entries(PALETTES).flatMap(([palette, tones]) =>
  PAINTED.flatMap((verdict) => [
    [palette, verdict, 'light', tones.light[verdict], '#ffffff'] as const,
    [palette, verdict, 'dark', tones.dark[verdict], '#202225'] as const,
  ]),
)

test.each(COLOURS)('%s %s can be read on %s cards', (_palette, _verdict, _tone, colour, ground) => {
  expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
})

test('no two verdicts have the same line', () => {
  expect(new Set(PAINTED.map((verdict) => LINES[verdict])).size).toBe(PAINTED.length)
})

test('every look of every verdict has its rule', () => {
  for (const verdict of PAINTED)
    for (const look of [
      'lines',
      'light-standard',
      'dark-standard',
      'light-colour-blind-safe',
      'dark-colour-blind-safe',
    ])
      expect(HIGHLIGHT_CSS).toContain(`::highlight(parallax-${verdict}-${look}) {`)
})

test.each([
  ['rgb(29, 28, 26)', false],
  ['rgb(236, 235, 231)', true],
  ['rgba(255, 255, 255, 0.87)', true],
  ['oklch(0.93 0.01 90)', true],
  ['oklab(0.3 0 0)', false],
  ['lab(90 0 0)', true],
  ['color(srgb 0.1 0.1 0.1)', false],
])('words in %s are light: %s', (colour, light) => {
  expect(isLight(colour)).toBe(light)
})
