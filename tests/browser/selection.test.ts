import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup } from '../../scripts/drive/popup'
import { violationsInAllDresses } from './axe'
import { BROWSERS, shot, startSession, type Session } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await startSession(browser)
    await session.drive.open(`${session.pages.address}/nl.html`)
    // the right to read the page, which in Chromium a driven menu does not give
    await readPopup(await session.drive.clickAction())
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
  })

  /** Selects from the beginning of one element to the end of another, or some letters of the first. */
  const select = (from: string, to: string, letters = 0): Promise<void> =>
    session.drive.page.run(
      (first, last, some) => {
        const [start, end] = [first, last].map((selector) => document.querySelector(selector))
        if (!start?.firstChild || !end) throw new Error('nothing to select')
        start.scrollIntoView()
        const range = new Range()
        range.setStart(start.firstChild, 0)
        if (some > 0) range.setEnd(start.firstChild, some)
        else range.setEndAfter(end)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
      },
      from,
      to,
      letters,
    )
  const chosen = async (): Promise<View> => {
    await session.drive.open(`${session.pages.address}/nl.html`)
    await select('article figure + p', 'article figure + p + p')
    await session.drive.chooseMenu('compare-selection')
    const panel = await session.drive.shownOwn('sidepanel.html')
    await shows(panel, 'ready', true)
    return panel
  }
  const shows = (panel: View, state: string, selected: boolean): Promise<boolean> =>
    until(`${state}, ${selected ? 'of' : 'without'} a selection`, () =>
      panel.run(
        (name, bar) => {
          const main = document.querySelector('main')
          const settled = main?.dataset.state === name && main.getAttribute('aria-busy') === 'false'
          return settled && (document.querySelector('.selection') !== null) === bar
        },
        state,
        selected,
      ),
    )

  test('what is selected is compared in the panel, and said to be all', async () => {
    const panel = await chosen()
    const shown = await panel.run(() => ({
      title: document.querySelector('h1')?.textContent,
      kinds: [...document.querySelectorAll<HTMLElement>('tr[data-row]')].map(({ dataset }) => dataset.kind),
      tools: [...document.querySelectorAll<HTMLElement>('.toolbar [data-action]')].map(({ dataset }) => dataset.action),
    }))
    expect(shown.title).toBe('Marokko en Mali openen militair overleg in Bamako')
    expect(shown.kinds).toContain('duration')
    // there is no page to save, and none on which a passage could be shown
    expect(shown.tools).not.toContain('save')
    await panel.click('tr[data-row] [aria-expanded]')
    expect(await panel.run(() => document.querySelector('[data-action="show"]'))).toBeNull()
    expect(await panel.run(() => document.querySelectorAll('blockquote').length)).toBeGreaterThan(0)
    await panel.shot(shot(`${browser.name}-selection`))
  })

  test('it is still there when the background was stopped and the panel starts anew', async () => {
    const panel = await session.drive.shownOwn('sidepanel.html')
    await session.drive.stopBackground()
    await panel.run(() => {
      document.documentElement.dataset.before = 'true'
      setTimeout(() => location.reload(), 0)
    })
    const anew = await session.drive.shownOwn('sidepanel.html')
    await until('the panel anew', () => anew.run(() => document.documentElement.dataset.before === undefined))
    await shows(anew, 'ready', true)
  })

  test('axe finds nothing', async () => {
    expect(await violationsInAllDresses(await session.drive.shownOwn('sidepanel.html'))).toEqual([])
  })

  test('a button leads back to the whole page', async () => {
    const panel = await session.drive.shownOwn('sidepanel.html')
    await panel.click('[data-action="whole-page"]')
    await shows(panel, 'ready', false)
  })

  test('too little is said to be too little', async () => {
    await session.drive.open(`${session.pages.address}/nl.html`)
    await select('article figure + p', 'article figure + p', 12)
    await session.drive.chooseMenu('compare-selection')
    const panel = await session.drive.shownOwn('sidepanel.html')
    await shows(panel, 'problem', true)
    expect(await panel.run(() => document.querySelector('main')?.dataset.problem)).toBe('selection-too-short')
  })

  test('the panel has a key that the reader may choose', async () => {
    const panel = await session.drive.shownOwn('sidepanel.html')
    const commands = await panel.run(() =>
      (
        globalThis as unknown as {
          chrome: { commands: { getAll(): Promise<{ name: string; description: string; shortcut: string }[]> } }
        }
      ).chrome.commands.getAll(),
    )
    expect(commands).toContainEqual(
      expect.objectContaining({ name: 'open-panel', description: 'Open the side panel', shortcut: '' }),
    )
  })

  test('quotes in other languages are offered in translation where the browser has it, and nowhere else', async () => {
    await session.drive.open(`${session.pages.address}/nl.html`)
    const popup = await session.drive.clickAction()
    await readPopup(popup)
    await popup.click('.row-toggle')
    const offered = await popup.run(async () => {
      const api = (
        globalThis as unknown as {
          Translator?: { availability(pair: { sourceLanguage: string; targetLanguage: string }): Promise<string> }
        }
      ).Translator
      const has = async (sourceLanguage: string): Promise<boolean> =>
        !!api &&
        sourceLanguage !== 'en' &&
        (await api.availability({ sourceLanguage, targetLanguage: 'en' })) !== 'unavailable'
      const quotes = [...document.querySelectorAll<HTMLElement>('.row-detail:not([hidden]) blockquote')]
      const wanted = await Promise.all(quotes.map(({ lang }) => has(lang)))
      await new Promise((resolve) => setTimeout(resolve, 500))
      const shown = quotes.map((quote) => quote.parentElement?.querySelector('.translation') !== null)
      return { api: api !== undefined, wanted, shown }
    })
    expect(offered.shown.length).toBeGreaterThan(0)
    expect(offered.shown).toEqual(offered.wanted)
    if (browser.name === 'firefox') expect(offered).toMatchObject({ api: false })
    await popup.shot(shot(`${browser.name}-translation-offered`))
  })
})
