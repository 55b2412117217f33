import { describe, expect, test } from 'vitest'
import { until } from '../../scripts/drive/drive'
import type { PopupContent } from '../../scripts/drive/popup'
import { violationsInAllDresses } from './axe'
import { startOptionsSession } from './options-session'
import { type Extended, shownIn, isThere, ticked, type, send, frontTab, mayRead, kept, keep } from './own-page'
import { BROWSERS, shot } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  const own = startOptionsSession(browser)
  const { open, compared, saidIs, chooseLanguage } = own

  test('kinds and languages that are not chosen are not compared', async () => {
    const before = (await compared()).content
    await open()
    expect(await own.options.run(ticked, 'kinds')).toHaveLength(8)
    await own.options.click('[name="kinds"][value="date"]')
    await saidIs('Saved.')
    await own.options.click('[name="languages"][value="ar"]')
    await until('two choices', async () => (await own.options.run(kept)).languages !== 'all')
    const { content } = await compared()
    const shared = (all: PopupContent): Set<string> => new Set(all.rows.map(({ kind }) => kind))
    const spoken = (all: PopupContent): Set<string> =>
      new Set(all.rows.flatMap(({ quotes }) => quotes).map(({ lang }) => lang))
    expect([shared(before).has('date'), shared(content).has('date')]).toEqual([true, false])
    expect([spoken(before).has('ar'), spoken(content).has('ar')]).toEqual([true, false])
    await open()
    expect(await own.options.run(ticked, 'kinds')).not.toContain('date')
    await own.options.click('#comparison fieldset:nth-of-type(2) [data-action="all"]')
    await until('all kinds', async () => (await own.options.run(kept)).kinds === 'all')
    await own.options.click('[data-action="all"]')
    await until('all languages', async () => (await own.options.run(kept)).languages === 'all')
    expect(await own.options.run(() => document.activeElement?.getAttribute('name'))).toBe('languages')
  })

  test('no kind at all is told before it surprises', async () => {
    for (const kind of await own.options.run(ticked, 'kinds')) {
      await own.options.click(`[name="kinds"][value="${kind}"]`)
      await until(`${kind} unticked`, async () => !(await own.options.run(ticked, 'kinds')).includes(kind))
    }
    expect(await own.options.run(shownIn, '#comparison .warning')).toContain(
      'No kind of fact is chosen, so no fact will be shown.',
    )
    await own.options.click('#comparison [data-action="all"]')
    await until('all kinds', async () => (await own.options.run(kept)).kinds === 'all')
  })

  test('the palette is that of every page at once, the preview with it', async () => {
    const colour = (): Promise<string> =>
      own.options.run(() => getComputedStyle(document.querySelector('.preview svg') ?? document.body).color)
    const standard = await colour()
    await own.options.click('[name="palette"][value="colour-blind-safe"]')
    await until('the palette', () =>
      own.options.run(() => document.documentElement.dataset.palette === 'colour-blind-safe'),
    )
    expect(await colour()).not.toBe(standard)
    const [one, other] = await own.options.run(() =>
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
    await until('the layer', () => own.session.drive.layer((root) => root !== null))
    await open()
    await own.options.click('[name="highlights"]')
    await saidIs('Saved.')
    expect(await own.options.run(() => document.querySelector<HTMLFieldSetElement>('#marks fieldset')?.disabled)).toBe(
      true,
    )
    await compared()
    await new Promise((resolve) => setTimeout(resolve, 500)) // they would have come by then
    expect(await own.session.drive.layer((root) => root === null)).toBe(true)
  })

  test('quotes are offered to be translated only where the browser can', async () => {
    await open()
    const can = await own.options.run(() => 'Translator' in globalThis)
    expect(await own.options.run(isThere, '[name="translateQuotes"]')).toBe(can)
  })

  test('what is no site is not added, and the reader is told', async () => {
    await own.options.run(type, '[name="site"]', 'no site')
    await own.options.click('[data-action="add-site"]')
    await until('the error', async () =>
      (await own.options.run(shownIn, '#sites [role="alert"]'))[0]?.includes('example.org'),
    )
    expect(await own.options.run(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    expect((await own.options.run(kept)).automaticSites).toEqual([])
  })

  test('a site that the browser does not allow is told, and can be removed', async () => {
    await own.options.run(keep, { automaticSites: ['https://news.example'] })
    await until('the site', () =>
      own.options.run(isThere, '[data-site="https://news.example"] [data-action="allow-site"]'),
    )
    expect(await violationsInAllDresses(own.options)).toEqual([])
    await own.options.click('[data-action="remove-site"]')
    await until('it to go', async () => !(await own.options.run(isThere, '[data-site]')))
    expect((await own.options.run(kept)).automaticSites).toEqual([])
  })

  // headless Chromium never answers its own question
  test.runIf(browser.name === 'firefox')(
    'a site is added with the browser’s permission, and gives it back',
    async () => {
      await own.options.run(type, '[name="site"]', 'News.example/today')
      await own.options.click('[data-action="add-site"]')
      await until('the site', () => own.options.run(isThere, '[data-site="https://news.example"]'))
      expect(await own.options.run(isThere, '[data-action="allow-site"]')).toBe(false)
      expect(await own.options.run(mayRead, 'https://news.example/*')).toBe(true)
      await own.options.click('[data-action="remove-site"]')
      await until('it to go', async () => !(await own.options.run(isThere, '[data-site]')))
      expect(await own.options.run(mayRead, 'https://news.example/*')).toBe(false)
    },
  )

  test('every permission is explained', async () => {
    const asked = await own.options.run(
      () => (globalThis as unknown as Extended).chrome.runtime.getManifest().permissions,
    )
    const told = await own.options.run(() =>
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
    await chooseLanguage('en', 'Parallax now speaks English, on this page and wherever you open it next.')
    await until('one report', () => own.options.run(isThere, '[data-saved="1"]'))
    await own.options.click('[data-reset="all"] [data-action="reset"]')
    await until('the focus on the way back', () =>
      own.options.run(() => document.activeElement?.getAttribute('data-action') === 'cancel'),
    )
    expect(await violationsInAllDresses(own.options)).toEqual([])
    await own.options.shot(shot(`${browser.name}-options-confirm`))
    await own.options.click('[data-action="cancel"]')
    await until('the focus where it was', () =>
      own.options.run(() => document.activeElement?.closest('[data-reset]')?.getAttribute('data-reset') === 'all'),
    )
    expect(await own.options.run(send, { type: 'list-library', query: '' })).toMatchObject({ value: { saved: 1 } })

    await own.options.click('[data-reset="all"] [data-action="reset"]')
    await own.options.click('[data-action="confirm"]')
    await saidIs('Everything was deleted.')
    expect(await own.options.run(send, { type: 'list-library', query: '' })).toMatchObject({ value: { saved: 0 } })
    expect(await own.options.run(kept)).toEqual({})
    await until('no report', () => own.options.run(isThere, '[data-saved="0"]'))
    expect(await own.options.run(() => document.querySelector<HTMLInputElement>('[name="highlights"]')?.checked)).toBe(
      true,
    )
    expect(await own.options.run(() => document.documentElement.dataset.palette)).toBe('standard')
  })
})
