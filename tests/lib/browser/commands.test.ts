import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { serveCommands } from '../../../lib/browser/commands'

let press: (name: string, tab?: object) => void
const opened: number[] = []
const pages: string[] = []
const sent: unknown[] = []

beforeEach(() => {
  fakeBrowser.reset()
  for (const list of [opened, pages, sent]) list.length = 0
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: (listener: typeof press) => (press = listener) } })
  Object.assign(fakeBrowser.sidePanel, {
    open: async ({ windowId }: { readonly windowId: number }) => void opened.push(windowId),
  })
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7 }],
    create: async ({ url }: { readonly url: string }) => void pages.push(url),
    sendMessage: async (tab: number, command: unknown) => (sent.push([tab, command]), { painted: 1, lost: 0 }),
  })
  serveCommands()
})

test('the panel opens within the press of the key', () => {
  press('open-panel', { id: 7, windowId: 3 })
  expect(opened).toEqual([3])
})

test('where there is no panel, it opens as a page', async () => {
  Object.assign(fakeBrowser.sidePanel, { open: () => Promise.reject(new Error('no gesture')) })
  press('open-panel', { id: 7, windowId: 3 })
  await vi.waitFor(() => expect(pages).toEqual([browser.runtime.getURL('/sidepanel.html?tab=7' as '/')]))
})

test.each([
  ['next-mark', { type: 'parallax:step', step: 1 }],
  ['previous-mark', { type: 'parallax:step', step: -1 }],
  ['next-conflict', { type: 'parallax:step', step: 1, verdict: 'conflict' }],
  ['previous-conflict', { type: 'parallax:step', step: -1, verdict: 'conflict' }],
])('%s steps through the page in front', async (name, command) => {
  press(name, { id: 7, windowId: 3 })
  await vi.waitFor(() => expect(sent).toEqual([[7, command]]))
  expect(opened).toEqual([])
})

test('another key does nothing', async () => {
  press('steal', { id: 7, windowId: 3 })
  await Promise.resolve()
  expect([sent, opened, pages]).toEqual([[], [], []])
})
