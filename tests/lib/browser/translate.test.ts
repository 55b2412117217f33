import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings } from '../../../lib/browser/settings'
import { findTranslation, type Translation } from '../../../lib/browser/translate'

// A stub of the browser's own `Translator`: browsers without its models, as those of the tests are, cannot run it.

const PAIR = { from: 'fr', to: 'en' }
const api = { availability: vi.fn(), create: vi.fn() }

beforeEach(() => {
  fakeBrowser.reset()
  api.availability.mockReset().mockResolvedValue('available')
  api.create.mockReset().mockImplementation(async () => ({ translate: async (text: string) => `[${text}] ` }))
})

function found(): Translation {
  const translation = findTranslation({ Translator: api })
  if (!translation) throw new Error('no translation')
  return translation
}

test.each([[{}], [{ Translator: undefined }], [{ Translator: {} }], [{ Translator: { availability: true } }]])(
  'a browser with %j translates nothing',
  (scope) => expect(findTranslation(scope)).toBeNull(),
)

test.each([
  ['available', 'ready'],
  ['downloadable', 'download'],
  ['downloading', 'download'],
  ['unavailable', 'absent'],
  ['something new', 'absent'],
])('%s is %s', async (said, state) => {
  api.availability.mockResolvedValue(said)
  expect(await found().state(PAIR)).toBe(state)
  expect(api.availability).toHaveBeenCalledWith({ sourceLanguage: 'fr', targetLanguage: 'en' })
})

test('a pair that the browser cannot speak of is absent', async () => {
  api.availability.mockRejectedValue(new RangeError('invalid language tag'))
  expect(await found().state(PAIR)).toBe('absent')
})

test('a reader who wants none is offered none, and the browser is not asked', async () => {
  await changeSettings({ translateQuotes: false })
  expect(await found().state(PAIR)).toBe('absent')
  expect(api.availability).not.toHaveBeenCalled()
})

test('the browser is asked once for all quotes of a language, until something was downloaded', async () => {
  const translation = found()
  await Promise.all([translation.state(PAIR), translation.state(PAIR)])
  expect(api.availability).toHaveBeenCalledTimes(1)
  await translation.translate('lundi', PAIR, () => undefined)
  await translation.state(PAIR)
  expect(api.availability).toHaveBeenCalledTimes(2)
})

test('asking how it stands downloads nothing', async () => {
  api.availability.mockResolvedValue('downloadable')
  await found().state(PAIR)
  expect(api.create).not.toHaveBeenCalled()
})

test('a translator is made once for a pair, and tells how far its download is', async () => {
  const shares: number[] = []
  api.create.mockImplementation(async ({ monitor }: { monitor(target: EventTarget): void }) => {
    const target = new EventTarget()
    monitor(target)
    for (const loaded of [0, 0.5, 1, 'much'])
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }))
    return { translate: async (text: string) => `[${text}]` }
  })
  const translation = found()
  expect(await translation.translate('trois jours', PAIR, (share) => shares.push(share))).toBe('[trois jours]')
  expect(await translation.translate('lundi', PAIR, () => undefined)).toBe('[lundi]')
  expect(shares).toEqual([0, 0.5, 1, 0])
  expect(api.create).toHaveBeenCalledTimes(1)
})

test('a failure gives nothing, and can be tried again', async () => {
  api.create.mockRejectedValueOnce(new DOMException('no network', 'NetworkError'))
  const translation = found()
  expect(await translation.translate('lundi', PAIR, () => undefined)).toBeNull()
  expect(await translation.translate('lundi', PAIR, () => undefined)).toBe('[lundi]')
})
