import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup } from '../../scripts/drive/popup'
import { violationsInAllDresses } from './axe'
import { BROWSERS, shot, startSession, type Session } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session
  let tab = -1

  beforeAll(async () => {
    session = await startSession(browser)
    await session.drive.open(`${session.pages.address}/tolls.html`)
    const popup = await session.drive.clickAction()
    await readPopup(popup)
    tab = await popup.run(async () => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query(all: object): Promise<{ id: number }[]> } } }
      ).chrome
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1
    })
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
  })

  async function settled(view: View, state: string): Promise<View> {
    await until(`the state ${state}`, () =>
      view.run((name) => document.querySelector('main')?.dataset.state === name, state),
    )
    return view
  }

  const rowsShown = (view: View): Promise<string[]> =>
    view.run(() =>
      [...document.querySelectorAll<HTMLElement>('tr[data-row]')].map(({ dataset }) => dataset.verdict ?? ''),
    )

  test('the popup opens the panel, which reads the page in front', async () => {
    const popup = await session.drive.shownOwn('popup.html')
    await popup.click('[data-action="panel"]')
    const panel = await settled(await session.drive.shownOwn('sidepanel.html'), 'ready')
    expect(await rowsShown(panel)).toContain('update')
    await panel.shot(shot(`${browser.name}-panel-beside`))
  })

  test('the panel says where it needs a click, and reads again after it', async () => {
    const panel = await session.drive.shownOwn('sidepanel.html')
    const { port } = new URL(session.pages.address)
    await session.drive.open(`http://localhost:${port}/nl.html`)
    await settled(panel, 'problem')
    expect(await panel.run(() => document.querySelector('main')?.dataset.problem)).toBe('grant-missing')
    await readPopup(await session.drive.clickAction())
    await settled(panel, 'ready')
    expect(await panel.run(() => document.querySelector('h1')?.textContent ?? '')).toContain('Mali')
  })

  describe('as a page', () => {
    let panel: View

    beforeAll(async () => {
      await session.drive.open(`${session.pages.address}/tolls.html`)
      await readPopup(await session.drive.clickAction())
      panel = await settled(await session.drive.openOwn(`sidepanel.html?tab=${tab}`), 'ready')
    })

    test('facts are rows and reports are columns, this page first', async () => {
      const table = await panel.run(() => {
        const words = (cell: Element | undefined): string => cell?.textContent?.trim() ?? ''
        const head = [...document.querySelectorAll('.facts thead th')]
        const dead = [...document.querySelectorAll('tr[data-row]')].find((row) => row.textContent?.includes('Dead'))
        return {
          columns: head.length,
          own: words(head[1]),
          cells: dead?.children.length,
          value: words(dead?.children[1]),
        }
      })
      expect(table).toEqual({
        columns: 9,
        own: expect.stringContaining('This page'),
        cells: 9,
        value: 'at least 115 dead',
      })
    })

    test('the names of rows and columns stay in sight while the table scrolls', async () => {
      const moved = await panel.run(() => {
        const frame = document.querySelector<HTMLElement>('.table-frame')
        const [row, column, cell] = ['tbody th', 'thead th:nth-child(4)', 'tbody td:nth-child(4)'].map((selector) =>
          document.querySelector(`.facts ${selector}`),
        )
        if (!frame || !row || !column || !cell) throw new Error('no table')
        frame.style.inlineSize = '320px'
        frame.style.maxBlockSize = '200px'
        const before = [row, column, cell].map((one) => one.getBoundingClientRect())
        frame.scrollTo({ left: 90, top: 60 })
        const after = [row, column, cell].map((one) => one.getBoundingClientRect())
        frame.scrollTo({ left: 0, top: 0 })
        frame.removeAttribute('style')
        return after.map(({ x, y }, at) => [x - (before[at]?.x ?? 0), y - (before[at]?.y ?? 0)].map(Math.round))
      })
      expect(moved).toEqual([
        [0, -60],
        [-90, 0],
        [-90, -60],
      ])
    })

    test('verdicts filter the rows, and all come back', async () => {
      const all = await rowsShown(panel)
      expect(new Set(all)).toEqual(new Set(['update', 'agree']))
      await panel.click('[data-filter="agree"]')
      expect(new Set(await rowsShown(panel))).toEqual(new Set(['agree']))
      await panel.click('[data-filter="agree"]')
      expect(await rowsShown(panel)).toEqual(all)
    })

    test('columns are ordered by day', async () => {
      const days = (): Promise<string[]> =>
        panel.run(() =>
          [...document.querySelectorAll('.facts thead th')]
            .slice(2)
            .map((head) => head.querySelector('time')?.dateTime ?? '~'),
        )
      await panel.click('[data-order="day"]')
      const ordered = await days()
      expect(ordered).toEqual([...ordered].sort())
      expect(ordered[0]).toBe('2024-03-24')
    })

    test('a row opens to the words of each report', async () => {
      await panel.click('tr[data-row] [aria-expanded]')
      const quotes = await panel.run(() =>
        [...document.querySelectorAll<HTMLElement>('.detail:not([hidden]) blockquote')].map(
          ({ lang, dir }) => `${lang} ${dir}`,
        ),
      )
      expect(quotes).toEqual(expect.arrayContaining(['en ltr', 'ar rtl', 'ru ltr']))
      await panel.shot(shot(`${browser.name}-panel-open`))
    })

    test('a count that moved on is drawn, and told as a table', async () => {
      await panel.click('.timeline summary')
      const line = await panel.run(() => {
        const figure = document.querySelector('.timeline')
        return {
          label: figure?.querySelector('svg')?.getAttribute('aria-label') ?? '',
          points: figure?.querySelectorAll('circle, rect').length,
          days: [...(figure?.querySelectorAll('tbody tr') ?? [])].map(
            (row) => row.querySelector('time')?.dateTime ?? '',
          ),
        }
      })
      expect(line.label).toMatch(/115.*137/u)
      expect(line.points).toBe(3)
      expect(line.days.slice(0, 4)).toEqual(['2024-03-23', '2024-03-24', '2024-03-25', ''])
    })

    test('axe finds nothing', async () => {
      expect(await violationsInAllDresses(panel)).toEqual([])
    })
  })

  test('the page to print holds facts, words, sources and addresses', async () => {
    const sheet = await settled(await session.drive.openOwn(`print.html?tab=${tab}`), 'ready')
    const printed = await sheet.run(() => ({
      facts: document.querySelectorAll('.fact').length,
      links: [...document.querySelectorAll<HTMLAnchorElement>('.sources a')].map(({ href }) => href),
      button: document.querySelector('[data-action="print"]') !== null,
    }))
    expect(printed.facts).toBeGreaterThanOrEqual(3)
    expect(printed.links).toContainEqual(expect.stringContaining('elindependiente.com'))
    expect(printed.button).toBe(true)
    await sheet.shot(shot(`${browser.name}-print`))
    expect(await violationsInAllDresses(sheet)).toEqual([])
  })
})
