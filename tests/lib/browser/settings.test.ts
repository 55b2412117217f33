import { beforeEach, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, loadSettings, onSettings, resetSettings } from '../../../lib/browser/settings'
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/newsroom/settings'

beforeEach(() => fakeBrowser.reset())

test('what was never set is as it comes', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
})

test('a change leaves the rest, is heard of, and can be taken back', async () => {
  const heard: Settings[] = []
  const end = onSettings((settings) => heard.push(settings))
  await changeSettings({ palette: 'colour-blind-safe' })
  await changeSettings({ languages: ['ar', 'nl'] })
  const changed = { ...DEFAULT_SETTINGS, palette: 'colour-blind-safe', languages: ['ar', 'nl'] }
  expect(await loadSettings()).toEqual(changed)
  expect(heard.at(-1)).toEqual(changed)
  await resetSettings()
  expect(heard.at(-1)).toEqual(DEFAULT_SETTINGS)
  end()
  await changeSettings({ translateQuotes: true })
  expect(heard).toHaveLength(3)
})

test('kept nonsense is the default, part by part', async () => {
  await browser.storage.local.set({ settings: { palette: 'ultraviolet', translateQuotes: true, languages: 'none' } })
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, translateQuotes: true })
})
