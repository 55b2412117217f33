import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../components', import.meta.url))
const TOKENS = readFileSync(join(ROOT, 'tokens.css'), 'utf8')
const SHEETS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.css') && name !== 'tokens.css',
)

/** Colours of the first block (`:root`) with those of a palette over them: light, dark. */
function coloursOf(palette: string | null): ReadonlyMap<string, readonly [string, string]> {
  const own = palette === null ? '' : (TOKENS.split(`[data-palette='${palette}'] {`)[1]?.split('}')[0] ?? '')
  const blocks = [TOKENS.split('}')[0] ?? '', own].join('\n')
  return new Map(
    [...blocks.matchAll(/(?<![\w-])--(\w[\w-]*): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
    ),
  )
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const VERDICTS = ['conflict', 'update', 'finer', 'agree', 'only']
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['paper', 'card', 'sunken'].flatMap((ground) =>
    ['ink', 'ink-soft', 'accent'].map((ink) => [ink, ground, 4.5] as const),
  ),
  ...VERDICTS.flatMap((verdict) =>
    ['paper', 'card', `${verdict}-tint`].map((ground) => [verdict, ground, 4.5] as const),
  ),
  ...VERDICTS.map((verdict) => ['ink', `${verdict}-tint`, 4.5] as const),
  ['card', 'accent', 4.5],
  ['line-strong', 'card', 3],
]

test.each([null, 'colour-blind-safe'])('contrast is AA in both themes, palette %s', (palette) => {
  const colours = coloursOf(palette)
  const poor = PAIRS.flatMap(([front, ground, least]) =>
    [0, 1].flatMap((theme) => {
      const [a, b] = [colours.get(front)?.[theme], colours.get(ground)?.[theme]]
      if (!a || !b) return [`${front} or ${ground} is not there`]
      return contrast(a, b) < least
        ? [`${theme === 0 ? 'light' : 'dark'}: ${front} on ${ground}: ${contrast(a, b).toFixed(2)}`]
        : []
    }),
  )
  expect(poor).toEqual([])
})

test('the safe palette has colours of its own', () => {
  const [standard, safe] = [coloursOf(null), coloursOf('colour-blind-safe')]
  for (const verdict of ['conflict', 'update', 'finer', 'agree'])
    expect(safe.get(verdict)).not.toEqual(standard.get(verdict))
})

test.each(SHEETS)('%s names tokens: no colours or sizes of its own, nothing that knows left from right', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '')
  expect(text.match(/#[0-9a-f]{3,8}(?=[;\s,)])|(?:rgb|hsl|oklch)a?\(/giu) ?? []).toEqual([])
  expect(
    text.match(
      /(?<![\w-])(?:margin|padding|border|inset)-(?:left|right)|(?<![\w-])(?:left|right):|(?:float|text-align): (?:left|right)/gu,
    ) ?? [],
  ).toEqual([])
  expect(text.match(/(?:font-size|border-radius|gap|padding|margin)(?:-[a-z-]+)?:[^;]*\d(?:px|rem)/gu) ?? []).toEqual(
    [],
  )
})

test('every token that is named is there', () => {
  const all = SHEETS.map((name) => readFileSync(join(ROOT, name), 'utf8')).join('\n')
  const known = new Set([...`${TOKENS}\n${all}`.matchAll(/(?<![\w-])--(\w[\w-]*):/gu)].map(([, name]) => name))
  const named = [...all.matchAll(/var\(--(\w[\w-]*)/gu)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(100)
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
})
