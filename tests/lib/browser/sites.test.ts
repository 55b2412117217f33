import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadSettings } from '../../../lib/browser/settings'
import { addSite, giveBackSites, listSites, removeSite } from '../../../lib/browser/sites'

/** Rights as the browser keeps them; `says` is the reader's answer to the browser's question. */
const rights = new Set<string>()
let says = true

beforeEach(() => {
  fakeBrowser.reset()
  rights.clear()
  says = true
  Object.assign(browser.permissions, {
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      if (says) origins.forEach((origin) => rights.add(origin))
      return says
    }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => rights.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => {
      origins.forEach((origin) => rights.delete(origin))
      return true
    },
  })
})

const sites = async (): Promise<readonly string[]> => (await loadSettings()).automaticSites

test('a site is noted when the reader allows it, once', async () => {
  expect([await addSite('https://a.example'), await addSite('https://a.example')]).toEqual([true, true])
  expect(await sites()).toEqual(['https://a.example'])
  expect([...rights]).toEqual(['https://a.example/*'])
})

test('the browser is asked at once, within the click', () => {
  void addSite('https://a.example')
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://a.example/*'] })
})

test('a site that the reader does not allow is not noted', async () => {
  says = false
  expect(await addSite('https://a.example')).toBe(false)
  expect(await sites()).toEqual([])
})

test('a removed site gives its right back, unless another of its host stays', async () => {
  await addSite('http://a.example:8000')
  await addSite('http://a.example:9000')
  await removeSite('http://a.example:8000')
  expect([await sites(), [...rights]]).toEqual([['http://a.example:9000'], ['http://a.example/*']])
  await removeSite('http://a.example:9000')
  expect([await sites(), [...rights]]).toEqual([[], []])
})

test('a right that was taken away in the browser is told', async () => {
  await addSite('https://a.example')
  await addSite('https://b.example')
  rights.delete('https://a.example/*')
  expect(await listSites()).toEqual([
    { origin: 'https://a.example', allowed: false },
    { origin: 'https://b.example', allowed: true },
  ])
})

test('all rights are given back at once', async () => {
  await addSite('https://a.example')
  await addSite('https://b.example')
  await giveBackSites()
  expect([...rights]).toEqual([])
})
