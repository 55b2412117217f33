import { KIND_NAMES } from '../kinds/order'
import { LANGUAGES, type Language } from '../languages/registry'
import type { Kind } from '../model/value'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './interface'

/** The kinds of fact that can be chosen. */
export { KIND_NAMES }
export const PALETTES = ['standard', 'colour-blind-safe'] as const
export const HIGHLIGHT_STYLES = ['lines-and-colour', 'lines'] as const

export type Palette = (typeof PALETTES)[number]
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number]

/** What the reader chose. */
export interface Settings {
  /** Languages of reports that are compared with the page; `all` includes those that come later. */
  readonly languages: 'all' | readonly Language[]
  /** Kinds of fact that are shown. */
  readonly kinds: 'all' | readonly Kind[]
  readonly palette: Palette
  readonly highlights: { readonly on: boolean; readonly style: HighlightStyle }
  /** Origins (`https://example.org`) on which reports are compared without a click. */
  readonly automaticSites: readonly string[]
  readonly interfaceLanguage: 'browser' | InterfaceLanguage
  /** Whether translation is offered where the browser has it; nothing is translated unasked. */
  readonly translateQuotes: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  languages: 'all',
  kinds: 'all',
  palette: 'standard',
  highlights: { on: true, style: 'lines-and-colour' },
  automaticSites: [],
  interfaceLanguage: 'browser',
  translateQuotes: true,
}

const MOST_SITES = 500

/** Settings as they were kept; each part that cannot be read is the default one. */
export function parseSettings(kept: unknown): Settings {
  const from = recordOf(kept)
  const highlights = recordOf(from['highlights'])
  const standard = DEFAULT_SETTINGS
  return {
    languages: someOf(from['languages'], LANGUAGES),
    kinds: someOf(from['kinds'], KIND_NAMES),
    palette: oneOf(from['palette'], PALETTES, standard.palette),
    highlights: {
      on: truthOf(highlights['on'], standard.highlights.on),
      style: oneOf(highlights['style'], HIGHLIGHT_STYLES, standard.highlights.style),
    },
    automaticSites: originsOf(from['automaticSites']),
    interfaceLanguage: oneOf(
      from['interfaceLanguage'],
      ['browser', ...INTERFACE_LANGUAGES],
      standard.interfaceLanguage,
    ),
    translateQuotes: truthOf(from['translateQuotes'], standard.translateQuotes),
  }
}

/** Whether a language or a kind is among those chosen. */
export const isChosen = <T extends string>(chosen: 'all' | readonly T[], item: string): boolean =>
  chosen === 'all' || (chosen as readonly string[]).includes(item)

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const oneOf = <T extends string>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise

const truthOf = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise)

function someOf<T extends string>(value: unknown, choices: readonly T[]): 'all' | readonly T[] {
  return Array.isArray(value) ? choices.filter((choice) => value.includes(choice)) : 'all'
}

function originsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  const origins = value.flatMap((site): string[] => {
    if (typeof site !== 'string' || !URL.canParse(site)) return []
    const { protocol, origin } = new URL(site)
    return protocol === 'https:' || protocol === 'http:' ? [origin] : []
  })
  return [...new Set(origins)].slice(0, MOST_SITES)
}
