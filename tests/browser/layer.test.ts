import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup } from '../../scripts/drive/popup'
import { BROWSERS, shot, startSession, type Session } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session
  let popup: View

  beforeAll(async () => {
    session = await startSession(browser)
  })
  afterAll(() => session?.close())

  async function mark(page: string): Promise<void> {
    await session.drive.open(`${session.pages.address}/${page}`)
    if (page === 'late.html')
      await until('the article', () => session.drive.page.run(() => document.querySelector('h1') !== null))
    popup = await session.drive.clickAction()
    await readPopup(popup)
    await until('the layer', () => session.drive.layer((root) => root?.querySelector('.bar') !== null && root !== null))
  }
  const click = (part: string): Promise<void> =>
    session.drive.layer((root, selector) => root?.querySelector<HTMLElement>(selector)?.click(), part)
  const card = (): Promise<string> => session.drive.layer((root) => root?.querySelector('.card')?.textContent ?? '')
  const bar = (): Promise<string> => session.drive.layer((root) => root?.querySelector('.bar')?.textContent ?? '')
  const marked = (): Promise<Record<string, string[]>> => session.drive.page.run(highlights)
  /** The popup has the focus while it is open. */
  const closePopup = async (): Promise<void> => {
    await popup.run(() => void setTimeout(() => window.close(), 0))
    await session.drive.page.click('.by')
    await until('the focus', () => session.drive.page.run(() => document.hasFocus()))
  }
  const ask = (request: object): Promise<unknown> => popup.run(askBackground, request)

  describe('on a Dutch report', () => {
    beforeEach(() => mark('nl.html'))

    test('the legend says what is marked, each verdict with a line of its own', async () => {
      expect(await bar()).toMatch(/1 conflict.*more exact.*agree/u)
      const lines = await session.drive.layer((root) =>
        [...(root?.querySelectorAll('.sample') ?? [])].map((sample) => getComputedStyle(sample).textDecorationStyle),
      )
      expect(new Set(lines).size).toBe(lines.length)
      expect(Object.keys(await marked())).toContain('parallax-conflict-light-standard')
    })

    test('the pointer over marked words shows what the reports say, and goes', async () => {
      const at = await session.drive.page.run(pointOf, 'vier dagen')
      await session.drive.pointAt(at.x, at.y)
      await until('the card', async () => (await card()) !== '')
      expect(await card()).toMatch(/Conflict.*4 days.*This page.*3 days/u)
      expect(await session.drive.layer((root) => root?.querySelector('[role=status]')?.textContent)).toContain('4 days')
      await session.drive.page.shot(shot(`${browser.name}-layer-hover`))
      await session.drive.pointAt(2, 2)
      await until('the card to go', async () => (await card()) === '')
    })

    test('Tab leads to every control, Enter to the next mark, Escape out', async () => {
      await closePopup()
      const names: string[] = []
      for (let i = 0; i < 30; i++) {
        await session.drive.press('Tab')
        const name = await session.drive.layer((root) => root?.activeElement?.getAttribute('aria-label') ?? '')
        if (name && !names.includes(name)) names.push(name)
        if (name === 'Next marked passage') await session.drive.press('Enter')
        if (name.startsWith('Remove')) break
      }
      expect(names).toEqual(
        expect.arrayContaining([
          '1 conflict: show the next one on the page',
          'Previous marked passage',
          'All marked passages',
        ]),
      )
      await until('the card', async () => (await card()) !== '')
      expect(Object.keys(await marked())).toContain('parallax-shown')
      await session.drive.press('Escape')
      await until('the card to go', async () => (await card()) === '')
      await session.drive.press('Escape')
      await until('the marks to go', async () => Object.keys(await marked()).length === 0)
      expect(await session.drive.layer((root) => root !== null)).toBe(false)
    })

    test('the list shows each passage that has the focus', async () => {
      await click('[data-part=list]')
      const items = await session.drive.layer((root) => root?.querySelectorAll('.item').length ?? 0)
      expect(items).toBeGreaterThan(5)
      await closePopup()
      await session.drive.layer((root) => root?.querySelectorAll<HTMLElement>('.item')[3]?.focus())
      await until('the card', async () => (await card()) !== '')
      expect(await bar()).toContain('4 of ')
      await session.drive.page.shot(shot(`${browser.name}-layer-list`))
    })

    test('messages step, show and clear', async () => {
      const tab = await popup.run(tabInFront)
      expect(await ask({ type: 'step-mark', tab, step: 1, verdict: 'conflict' })).toMatchObject({
        ok: true,
        value: { lost: 0 },
      })
      await until('the conflict', async () => (await card()).includes('4 days'))
      expect(await ask({ type: 'show-passage', tab, block: 0, start: 0, end: 7 })).toMatchObject({ ok: true })
      await until('the words', async () => (await marked())['parallax-shown']?.join() === 'Marokko')
      expect(await ask({ type: 'clear-page', tab })).toMatchObject({ ok: true })
      expect(await marked()).toEqual({})
    })

    test('lines alone, and colours that all can tell apart', async () => {
      const tab = await popup.run(tabInFront)
      const { marks } = (await popup.run(viewInFront)) as { marks: unknown[] }
      const paint = async (look: object): Promise<string[]> => {
        await ask({ type: 'paint-page', tab, marks, look })
        return Object.keys(await marked())
      }
      expect(await paint({ palette: 'standard', style: 'lines' })).toContain('parallax-conflict-lines')
      expect(await paint({ palette: 'colour-blind-safe', style: 'lines-and-colour' })).toContain(
        'parallax-conflict-light-colour-blind-safe',
      )
      await session.drive.page.shot(shot(`${browser.name}-layer-colour-blind-safe`))
    })
  })

  test('a page that is drawn anew keeps its marks', async () => {
    await mark('late.html')
    const before = await marked()
    await session.drive.page.run(() => (window as unknown as { drawAnew(): void }).drawAnew())
    await until('the marks', async () => JSON.stringify(await marked()) === JSON.stringify(before))
    expect(await bar()).not.toContain('no longer found')
  })

  test('words that have gone from the page are counted, and found when they come back', async () => {
    await mark('late.html')
    await session.drive.page.run(() => void (document.querySelector('article p')!.textContent = 'Texte retiré.'))
    await until('the count', async () => /no longer found on this page: \d/u.test(await bar()))
    await session.drive.page.run(() => (window as unknown as { drawAnew(): void }).drawAnew())
    await until('the words', async () => !(await bar()).includes('no longer found'))
  })

  test('a layer that the page throws out comes back', async () => {
    await mark('nl.html')
    await session.drive.page.run(() => document.querySelector('parallax-layer')?.remove())
    await until('the layer', () => session.drive.page.run(() => document.querySelector('parallax-layer') !== null))
  })

  test('dark pages get light lines, under a policy that allows nothing', async () => {
    await mark('csp.html')
    const names = Object.keys(await marked())
    expect(names.length).toBeGreaterThan(0)
    expect(names.every((name) => name.includes('-dark-'))).toBe(true)
    expect(
      await session.drive.layer((root) => getComputedStyle(root?.querySelector('.dock') as Element).position),
    ).toBe('fixed')
    await click('[data-part=next]')
    await until('the card', async () => (await card()) !== '')
    await session.drive.page.shot(shot(`${browser.name}-layer-dark`))
  })

  test('an article in shadow trees is marked there', async () => {
    await mark('shadow.html')
    expect(
      Object.values(await marked())
        .flat()
        .join('\n'),
    ).toContain('32')
  })
})

const highlights = (): Record<string, string[]> => {
  const found: Record<string, string[]> = {}
  CSS.highlights.forEach((highlight, name) => (found[name] = [...highlight].map((range) => String(range))))
  return found
}

/** A point of the window on words that are painted. */
const pointOf = (words: string): { x: number; y: number } => {
  const range = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .find((candidate) => String(candidate) === words) as Range
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = range.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

interface Api {
  readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> }
  readonly runtime: { sendMessage(message: object): Promise<unknown> }
}

const askBackground = (request: object): Promise<unknown> => {
  const world = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api }
  return (world.browser ?? world.chrome).runtime.sendMessage(request)
}

const viewInFront = async (): Promise<unknown> => {
  const world = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api }
  const reply = await (world.browser ?? world.chrome).runtime.sendMessage({ type: 'compare-active-tab' })
  return (reply as { readonly value: { readonly view: unknown } }).value.view
}

const tabInFront = async (): Promise<number> => {
  const world = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api }
  const [tab] = await (world.browser ?? world.chrome).tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id ?? -1
}
