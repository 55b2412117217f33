import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, type Desk, type Sender } from '../../../lib/browser/background'
import { parseCommand } from '../../../lib/browser/page-shapes'

const MARK = {
  ...{ block: 1, start: 0, end: 4, verdict: 'agree', row: 'row-1' },
  card: {
    label: 'Dead',
    verdictText: 'Agree',
    reasonText: 'The reports say the same.',
    values: [{ value: '4', page: true, outlets: ['Outlet a'] }],
  },
}
const desk: Desk = {
  readPage: async () => ({ ok: false, problem: 'no-same-event' }),
  library: {} as Desk['library'],
}
const popup = (): Sender => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') })

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' })
  vi.stubGlobal('fetch', async (url: string) => ({
    ok: true,
    json: async () => JSON.parse(readFileSync(join('public', new URL(url).pathname), 'utf8')) as unknown,
  }))
})

/** A page that answers each command with the next of these, and what it was sent. */
const pageAnswers = (...answers: readonly unknown[]): { readonly sent: unknown[]; readonly injected: unknown[] } => {
  const [sent, injected]: [unknown[], unknown[]] = [[], []]
  const left = [...answers]
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_: number, command: unknown) => {
      sent.push(command)
      const given = left.shift()
      if (given instanceof Error) throw given
      return given
    },
  })
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files }: { readonly files: unknown }) => (injected.push(files), [{ result: null }]),
    insertCSS: async () => undefined,
    removeCSS: async () => undefined,
  })
  return { sent, injected }
}
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.')

test('marks go out with the words of the layer, by a painter that is put in when there is none', async () => {
  const { sent, injected } = pageAnswers(NOBODY, { painted: 1, lost: 0 })
  const reply = await answer({ type: 'paint-page', tab: 7, marks: [MARK] }, popup(), desk)
  expect(reply).toEqual({ ok: true, value: { painted: 1, lost: 0 } })
  expect(injected).toEqual([['/content-scripts/painter.js']])
  expect(parseCommand(sent[1])).toMatchObject({
    type: 'parallax:paint',
    marks: [MARK],
    look: { palette: 'standard', style: 'lines-and-colour' },
    texts: { direction: 'ltr', legend: [{ verdict: 'agree', text: '1 fact agrees' }], position: '$1 of $2' },
  })
})

test('words that the page no longer has are a failure', async () => {
  pageAnswers({ painted: 0, lost: 1 })
  const reply = await answer({ type: 'show-passage', tab: 7, block: 1, start: 0, end: 4 }, popup(), desk)
  expect(reply).toMatchObject({ ok: false, problem: 'failed' })
})

test.each([
  [{ type: 'step-mark', tab: 7, step: 1 }, 'parallax:step'],
  [{ type: 'clear-page', tab: 7 }, 'parallax:clear'],
])('%j puts no painter into a page that has none', async (request, type) => {
  const { sent, injected } = pageAnswers(NOBODY)
  expect(await answer(request, popup(), desk)).toEqual({ ok: false, problem: 'page-forbidden' })
  expect(sent).toEqual([expect.objectContaining({ type })])
  expect(injected).toEqual([])
})

test.each([[undefined], ['painted'], [{ painted: -1, lost: 0 }]])(
  'a page that answers %j has no painter',
  async (said) => {
    pageAnswers(said)
    expect(await answer({ type: 'clear-page', tab: 7 }, popup(), desk)).toEqual({
      ok: false,
      problem: 'page-forbidden',
    })
  },
)

test('marks for a tab that has gone are no error', async () => {
  pageAnswers(NOBODY, NOBODY)
  expect(await answer({ type: 'paint-page', tab: 99, marks: [] }, popup(), desk)).toEqual({
    ok: false,
    problem: 'page-forbidden',
  })
})
