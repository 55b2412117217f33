import { beforeEach, describe, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, type Desk, type Sender } from '../../../lib/browser/background'
import { parseRead, parseReply, parseRequest } from '../../../lib/browser/messages'

const CARD = {
  label: 'Dead',
  verdictText: 'Agree',
  reasonText: 'The reports say the same.',
  values: [{ value: '4', page: true, outlets: ['Outlet a'] }],
}
const MARK = { block: 1, start: 0, end: 4, verdict: 'agree', row: 'row-1', card: CARD }
const ARTICLE = {
  id: 'https://example.org/a',
  url: 'https://example.org/a',
  source: 'Example Post',
  language: 'en',
  direction: 'ltr',
  title: 'Ferry sinks',
  byline: null,
  publishedAt: '2025-02-17T10:00:00Z',
  blocks: [{ text: 'Ferry sinks', role: 'title' }],
}
const SAVED = { article: { ...ARTICLE, id: 'saved:a' }, savedAt: '2026-01-01T00:00:00.000Z' }
const NAME = { title: 'Ferry sinks', outlet: 'Example Post', url: 'https://example.org/a' }
const READ = { ok: true, article: ARTICLE, truncated: false }

describe('parseRequest', () => {
  test.each([
    [{ type: 'compare-active-tab' }],
    [{ type: 'compare-tab', tab: 3 }],
    [{ type: 'compare-selection', tab: 3 }],
    [{ type: 'paint-page', tab: 3, marks: [MARK] }],
    [{ type: 'paint-page', tab: 0, marks: [] }],
    [{ type: 'paint-page', tab: 3, marks: [], look: { palette: 'colour-blind-safe', style: 'lines' } }],
    [{ type: 'show-passage', tab: 3, block: 1, start: 0, end: 4 }],
    [{ type: 'step-mark', tab: 3, step: -1 }],
    [{ type: 'step-mark', tab: 3, step: 1, verdict: 'conflict' }],
    [{ type: 'clear-page', tab: 3 }],
    [{ type: 'save-page', tab: 3 }],
    [{ type: 'forget-reports', reports: ['saved:a', 'saved:b'] }],
    [{ type: 'restore-reports', articles: [SAVED] }],
    [{ type: 'list-library', query: '' }],
    [{ type: 'open-report', report: 'saved:a' }],
    [{ type: 'add-correction', correction: { sort: 'not-same-person', names: ['Ali Samaké', 'صديق ساماكي'] } }],
    [{ type: 'add-correction', correction: { sort: 'not-same-event', page: NAME, report: { ...NAME, url: null } } }],
    [{ type: 'remove-correction', id: 'a1' }],
    [{ type: 'list-corrections' }],
    [{ type: 'reset', what: 'all' }],
  ])('%j is a request', (message) => {
    expect(parseRequest(message)).toEqual({ ok: true, request: message })
  })

  test.each([
    [null, 'at the top'],
    ['compare-active-tab', 'at the top'],
    [{}, 'at type'],
    [{ type: 'steal' }, 'at type'],
    [{ type: 'compare-active-tab', url: 'https://example.org' }, 'at url'],
    [{ type: 'compare-tab' }, 'at tab'],
    [{ type: 'paint-page', tab: '3', marks: [] }, 'at tab'],
    [{ type: 'paint-page', tab: -1, marks: [] }, 'at tab'],
    [{ type: 'paint-page', tab: 3 }, 'at marks'],
    [{ type: 'paint-page', tab: 3, marks: [MARK, { ...MARK, verdict: 'true' }] }, 'at marks.1.verdict'],
    [{ type: 'paint-page', tab: 3, marks: [{ ...MARK, start: 0.5 }] }, 'at marks.0.start'],
    [{ type: 'paint-page', tab: 3, marks: [{ ...MARK, html: '<b>' }] }, 'at marks.0.html'],
    [{ type: 'paint-page', tab: 3, marks: [{ ...MARK, card: { ...CARD, values: 'all' } }] }, 'at marks.0.card.values'],
    [{ type: 'paint-page', tab: 3, marks: [], look: { palette: 'loud', style: 'lines' } }, 'at look.palette'],
    [{ type: 'step-mark', tab: 3, step: 2 }, 'at step'],
    [{ type: 'clear-page' }, 'at tab'],
    [{ type: 'show-passage', tab: 3, block: 1, start: 0 }, 'at end'],
    [{ type: 'show-passage', tab: 3, block: Number.NaN, start: 0, end: 4 }, 'at block'],
    [{ type: 'save-page' }, 'at tab'],
    [{ type: 'forget-reports', reports: [''] }, 'at reports.0'],
    [{ type: 'restore-reports', articles: [{ ...SAVED, savedAt: 'now' }] }, 'at articles.0.savedAt'],
    [{ type: 'restore-reports', articles: [{ ...SAVED, article: ARTICLE }] }, 'at articles.0.article.id'],
    [{ type: 'list-library', query: 'a'.repeat(501) }, 'at query'],
    [{ type: 'add-correction', correction: { sort: 'not-same-person', names: ['Ali'] } }, 'at correction.names.1'],
    [{ type: 'add-correction', correction: { sort: 'not-same-person', names: ['', ' '] } }, 'at correction.names.0'],
    [
      { type: 'add-correction', correction: { sort: 'not-same-person', names: ['A', 'B'], id: 'x' } },
      'at correction.id',
    ],
    [
      {
        type: 'add-correction',
        correction: { sort: 'not-same-event', page: NAME, report: { ...NAME, url: 'javascript:alert(1)' } },
      },
      'at correction.report.url',
    ],
    [{ type: 'reset', what: 'everything' }, 'at what'],
  ])('%j is refused %s', (message, where) => {
    expect(parseRequest(message)).toEqual({
      ok: false,
      refusal: expect.stringContaining(`request refused: ${where}: `),
    })
  })

  test('more marks than a page can need are refused', () => {
    const marks = (count: number) => ({ type: 'paint-page', tab: 1, marks: Array.from({ length: count }, () => MARK) })
    expect(parseRequest(marks(2000)).ok).toBe(true)
    expect(parseRequest(marks(2001))).toMatchObject({ ok: false, refusal: expect.stringContaining('at marks') })
  })
})

describe('parseRead', () => {
  test('an article, and what the page said beyond it is left out', () => {
    expect(parseRead({ ...READ, removed: [] })).toEqual({ ok: true, value: { article: ARTICLE, truncated: false } })
  })

  test('a problem is handed on', () => {
    expect(parseRead({ ok: false, problem: 'empty-page' })).toEqual({ ok: false, problem: 'empty-page' })
  })

  test.each([
    [undefined, 'the top'],
    [{ ok: 'yes' }, 'ok'],
    [{ ok: false, problem: 'no-idea' }, 'problem'],
    [{ ok: true, truncated: false }, 'article'],
    [{ ...READ, truncated: 'no' }, 'truncated'],
    [{ ...READ, article: { ...ARTICLE, blocks: 'text' } }, 'article.blocks'],
    [{ ...READ, article: { ...ARTICLE, blocks: [{ text: 'a', role: 'advert' }] } }, 'article.blocks.0.role'],
    [{ ...READ, article: { ...ARTICLE, direction: 'up' } }, 'article.direction'],
    [{ ...READ, article: { ...ARTICLE, publishedAt: 'yesterday' } }, 'article.publishedAt'],
  ])('%j fails at %s', (message, where) => {
    const cause = expect.stringContaining(`page refused: at ${where}: `)
    expect(parseRead(message)).toEqual({ ok: false, problem: 'failed', cause })
  })
})

describe('parseReply', () => {
  test.each([
    [{ ok: true, value: null }],
    [{ ok: false, problem: 'no-same-event', detail: { library: 'empty' } }],
    [{ ok: false, problem: 'failed', cause: 'Error: disk' }],
  ])('%j is a reply', (message) => {
    expect(parseReply(message)).toEqual(message)
  })

  test.each([[undefined], [null], [{ ok: 1 }], [{ ok: false }], [{ ok: false, problem: 'steal' }]])(
    '%j, such as a stopped worker leaves, is a failure',
    (message) => {
      expect(parseReply(message)).toEqual({
        ok: false,
        problem: 'failed',
        cause: expect.stringContaining('reply refused'),
      })
    },
  )
})

describe('answer', () => {
  let asked = 0
  const desk: Desk = {
    readPage: async () => {
      asked++
      return { ok: false, problem: 'no-same-event' }
    },
    library: {} as Desk['library'],
  }
  const popup = (): Sender => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') })
  /** A tab in front. The fake browser calls a window last focused once another has the focus. */
  const open = async (url: string): Promise<void> => {
    const window = await fakeBrowser.windows.create({ focused: true })
    await fakeBrowser.tabs.create({ url, active: true, ...(window?.id !== undefined && { windowId: window.id }) })
    await fakeBrowser.windows.create({ focused: true })
  }
  const inject = (result: unknown): void => {
    const frame = { frameId: 0, documentId: 'a', result }
    Object.assign(fakeBrowser.scripting, {
      executeScript: async () => [frame],
      insertCSS: async () => undefined,
      removeCSS: async () => undefined,
    })
  }

  beforeEach(() => {
    fakeBrowser.reset()
    asked = 0
  })

  const COMPARE = { type: 'compare-active-tab' }

  test.each<[string, (own: Sender) => Sender]>([
    ['a content script on a web page', ({ id }) => ({ id, url: 'https://example.org/a' })],
    ['a page that looks like ours', ({ id, url }) => ({ id, url: `https://example.org/?${url}` })],
    ['a sender without an address', ({ id }) => ({ id })],
    ['another extension', ({ url }) => ({ id: 'stranger@example.org', url })],
    ['nobody', () => ({})],
  ])('%s is refused', async (_, of) => {
    expect(await answer(COMPARE, of(popup()), desk)).toMatchObject({
      ok: false,
      problem: 'failed',
      cause: expect.stringContaining('outside the extension'),
    })
    expect(asked).toBe(0)
  })

  test.each([[null], [{ type: 'steal' }], [{ type: 'paint-page', tab: 1, marks: Array(2001).fill(MARK) }]])(
    'a misshapen request of our own page is refused',
    async (message) => {
      const cause = expect.stringContaining('request refused')
      expect(await answer(message, popup(), desk)).toEqual({ ok: false, problem: 'failed', cause })
      expect(asked).toBe(0)
    },
  )

  test('without a page that may be read nothing is analysed', async () => {
    inject(READ)
    await open('about:blank')
    expect(await answer(COMPARE, popup(), desk)).toEqual({ ok: false, problem: 'page-forbidden' })
    expect(asked).toBe(0)
  })

  test('the page read goes to the desk, and its problem comes back', async () => {
    inject(READ)
    await open('https://example.org/a')
    expect(await answer(COMPARE, popup(), desk)).toEqual({ ok: false, problem: 'no-same-event' })
    expect(asked).toBe(1)
  })

  test('what a page put in place of an article is refused', async () => {
    inject({ ok: true, article: 'mine' })
    await open('https://example.org/a')
    expect(await answer(COMPARE, popup(), desk)).toMatchObject({ ok: false, problem: 'failed' })
    expect(asked).toBe(0)
  })
})
