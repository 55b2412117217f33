import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, isChosen, parseSettings, type Settings } from '../../../lib/newsroom/settings'

const CHOSEN: Settings = {
  languages: ['ar', 'fr'],
  kinds: ['date', 'quantity'],
  palette: 'colour-blind-safe',
  highlights: { on: false, style: 'lines' },
  automaticSites: ['https://news.example'],
  interfaceLanguage: 'nl',
  translateQuotes: true,
}

test('settings come back as they were kept', () => {
  expect(parseSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN)
})

test.each([[undefined], [null], ['all'], [[]], [7], [{}]])('%j is the default', (kept) => {
  expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS)
})

test.each<[Record<string, unknown>, Partial<Settings>]>([
  [{ languages: ['ar', 'klingon', 'ar'] }, { languages: ['ar'] }],
  [{ languages: [] }, { languages: [] }],
  [{ kinds: ['rumour'] }, { kinds: [] }],
  [{ palette: 1 }, { palette: 'standard' }],
  [{ highlights: 'off' }, { highlights: DEFAULT_SETTINGS.highlights }],
  [{ highlights: { on: 'no', style: 'lines' } }, { highlights: { on: true, style: 'lines' } }],
  [
    { automaticSites: ['https://a.example/news?x', 'https://a.example', 'javascript:alert(1)', 'file:///etc', 7] },
    { automaticSites: ['https://a.example'] },
  ],
  [{ interfaceLanguage: '__proto__' }, { interfaceLanguage: 'browser' }],
])('%j is read as %j', (kept, read) => {
  expect(parseSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, ...read })
})

test('all chooses what is yet to come', () => {
  expect([isChosen('all', 'sw'), isChosen(['ar'], 'ar'), isChosen(['ar'], 'fr')]).toEqual([true, true, false])
})
