import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup, type PopupContent } from '../../scripts/drive/popup'
import { violationsInAllDresses } from './axe'
import { type Extended, shownIn, isThere, ticked, select, type, send, frontTab, mayRead, kept, keep } from './own-page'
import { BROWSERS, shot, startSession, type Session } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session
  let options: View

  beforeAll(async () => {
    session = await startSession(browser)
    await session.drive.open(`${session.pages.address}/nl.html`)
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
  })

  const open = async (): Promise<View> => {
    options = await session.drive.openOwn('options.html')
    await until('the options', () => options.run(isThere, '#comparison input'))
    return options
  }
  async function compared(): Promise<{ popup: View; content: PopupContent }> {
    await session.drive.open(`${session.pages.address}/nl.html`)
    const popup = await session.drive.clickAction()
    return { popup, content: await readPopup(popup) }
  }
  const saidIs = (words: string | RegExp): Promise<unknown> =>
    until(`the words ${words}`, async () => {
      const [text = ''] = await options.run(shownIn, '.said')
      return typeof words === 'string' ? text === words : words.test(text)
    })
  async function choose(interfaceLanguage: string, said: string): Promise<void> {
    await options.run(select, '[name="interfaceLanguage"]', interfaceLanguage)
    await saidIs(said)
  }

  test('kinds and languages that are not chosen are not compared', async () => {
    const before = (await compared()).content
    await open()
    expect(await options.run(ticked, 'kinds')).toHaveLength(8)
    await options.click('[name="kinds"][value="date"]')
    await saidIs('Saved.')
    await options.click('[name="languages"][value="ar"]')
    await until('two choices', async () => (await options.run(kept)).languages !== 'all')
    const { content } = await compared()
    const shared = (all: PopupContent): Set<string> => new Set(all.rows.map(({ kind }) => kind))
    const spoken = (all: PopupContent): Set<string> =>
      new Set(all.rows.flatMap(({ quotes }) => quotes).map(({ lang }) => lang))
    expect([shared(before).has('date'), shared(content).has('date')]).toEqual([true, false])
    expect([spoken(before).has('ar'), spoken(content).has('ar')]).toEqual([true, false])
    await open()
    expect(await options.run(ticked, 'kinds')).not.toContain('date')
    await options.click('#comparison fieldset:nth-of-type(2) [data-action="all"]')
    await until('all kinds', async () => (await options.run(kept)).kinds === 'all')
    await options.click('[data-action="all"]')
    await until('all languages', async () => (await options.run(kept)).languages === 'all')
    expect(await options.run(() => document.activeElement?.getAttribute('name'))).toBe('languages')
  })

  test('no kind at all is told before it surprises', async () => {
    for (const kind of await options.run(ticked, 'kinds')) {
      await options.click(`[name="kinds"][value="${kind}"]`)
      await until(`${kind} unticked`, async () => !(await options.run(ticked, 'kinds')).includes(kind))
    }
    expect(await options.run(shownIn, '#comparison .warning')).toContain(
      'No kind of fact is chosen, so no fact will be shown.',
    )
    await options.click('#comparison [data-action="all"]')
    await until('all kinds', async () => (await options.run(kept)).kinds === 'all')
  })

  test('the palette is that of every page at once, the preview with it', async () => {
    const colour = (): Promise<string> =>
      options.run(() => getComputedStyle(document.querySelector('.preview svg') ?? document.body).color)
    const standard = await colour()
    await options.click('[name="palette"][value="colour-blind-safe"]')
    await until('the palette', () =>
      options.run(() => document.documentElement.dataset.palette === 'colour-blind-safe'),
    )
    expect(await colour()).not.toBe(standard)
    const [one, other] = await options.run(() =>
      [...document.querySelectorAll('.swatch[data-verdict="conflict"]')].map(
        (swatch) => getComputedStyle(swatch).backgroundColor,
      ),
    )
    expect(one).toBe(standard)
    expect(other).toBe(await colour())
    const { popup } = await compared()
    expect(await popup.run(() => document.documentElement.dataset.palette)).toBe('colour-blind-safe')
  })

  test('marks are off when the reader wants none', async () => {
    await until('the layer', () => session.drive.layer((root) => root !== null))
    await open()
    await options.click('[name="highlights"]')
    await saidIs('Saved.')
    expect(await options.run(() => document.querySelector<HTMLFieldSetElement>('#marks fieldset')?.disabled)).toBe(true)
    await compared()
    await new Promise((resolve) => setTimeout(resolve, 500)) // they would have come by then
    expect(await session.drive.layer((root) => root === null)).toBe(true)
  })

  test('quotes are offered to be translated only where the browser can', async () => {
    await open()
    const can = await options.run(() => 'Translator' in globalThis)
    expect(await options.run(isThere, '[name="translateQuotes"]')).toBe(can)
  })

  test('what is no site is not added, and the reader is told', async () => {
    await options.run(type, '[name="site"]', 'no site')
    await options.click('[data-action="add-site"]')
    await until('the error', async () =>
      (await options.run(shownIn, '#sites [role="alert"]'))[0]?.includes('example.org'),
    )
    expect(await options.run(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    expect((await options.run(kept)).automaticSites).toEqual([])
  })

  test('a site that the browser does not allow is told, and can be removed', async () => {
    await options.run(keep, { automaticSites: ['https://news.example'] })
    await until('the site', () => options.run(isThere, '[data-site="https://news.example"] [data-action="allow-site"]'))
    expect(await violationsInAllDresses(options)).toEqual([])
    await options.click('[data-action="remove-site"]')
    await until('it to go', async () => !(await options.run(isThere, '[data-site]')))
    expect((await options.run(kept)).automaticSites).toEqual([])
  })

  // headless Chromium never answers its own question
  test.runIf(browser.name === 'firefox')(
    'a site is added with the browser’s permission, and gives it back',
    async () => {
      await options.run(type, '[name="site"]', 'News.example/today')
      await options.click('[data-action="add-site"]')
      await until('the site', () => options.run(isThere, '[data-site="https://news.example"]'))
      expect(await options.run(isThere, '[data-action="allow-site"]')).toBe(false)
      expect(await options.run(mayRead, 'https://news.example/*')).toBe(true)
      await options.click('[data-action="remove-site"]')
      await until('it to go', async () => !(await options.run(isThere, '[data-site]')))
      expect(await options.run(mayRead, 'https://news.example/*')).toBe(false)
    },
  )

  test('every permission is explained', async () => {
    const asked = await options.run(() => (globalThis as unknown as Extended).chrome.runtime.getManifest().permissions)
    const told = await options.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-permission]')].map(({ dataset, innerText }) => [
        dataset.permission,
        innerText !== '' && innerText !== dataset.permission,
      ]),
    )
    expect(told).toEqual([...asked, 'sites'].map((name) => [name, true]))
  })

  test('all is deleted in two steps, and nothing in one', async () => {
    const { popup } = await compared()
    const tab = await popup.run(frontTab)
    expect(await popup.run(send, { type: 'save-page', tab })).toMatchObject({ ok: true })
    await open()
    await choose('en', 'Parallax now speaks English, on this page and wherever you open it next.')
    await until('one report', () => options.run(isThere, '[data-saved="1"]'))
    await options.click('[data-reset="all"] [data-action="reset"]')
    await until('the focus on the way back', () =>
      options.run(() => document.activeElement?.getAttribute('data-action') === 'cancel'),
    )
    expect(await violationsInAllDresses(options)).toEqual([])
    await options.shot(shot(`${browser.name}-options-confirm`))
    await options.click('[data-action="cancel"]')
    await until('the focus where it was', () =>
      options.run(() => document.activeElement?.closest('[data-reset]')?.getAttribute('data-reset') === 'all'),
    )
    expect(await options.run(send, { type: 'list-library', query: '' })).toMatchObject({ value: { saved: 1 } })

    await options.click('[data-reset="all"] [data-action="reset"]')
    await options.click('[data-action="confirm"]')
    await saidIs('Everything was deleted.')
    expect(await options.run(send, { type: 'list-library', query: '' })).toMatchObject({ value: { saved: 0 } })
    expect(await options.run(kept)).toEqual({})
    await until('no report', () => options.run(isThere, '[data-saved="0"]'))
    expect(await options.run(() => document.querySelector<HTMLInputElement>('[name="highlights"]')?.checked)).toBe(true)
    expect(await options.run(() => document.documentElement.dataset.palette)).toBe('standard')
  })
})
