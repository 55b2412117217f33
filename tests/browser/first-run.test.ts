import { beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../scripts/drive/drive'
import { axeViolations, violationsInAllDresses } from './axe'
import { type Extended, shownIn, links, heights, isThere, turned, frontTab } from './own-page'
import { startOptionsSession } from './options-session'
import { BROWSERS, shot } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  const own = startOptionsSession(browser)
  const { open, compared, chooseLanguage } = own

  test('the first-run page opens at install, behind the page in front', async () => {
    const welcome = await own.session.drive.shownOwn('welcome.html')
    await until('its words', () => welcome.run(isThere, '.welcome-steps li'))
    const { content } = await compared()
    expect(content.state).toBe('ready')
  })

  test('the first-run page shows a real comparison with a conflict', async () => {
    const welcome = await own.session.drive.openOwn('welcome.html')
    await until('the comparison', () => welcome.run(isThere, '.example[data-state="ready"]'))
    expect(await welcome.run(shownIn, '.welcome-steps h3')).toHaveLength(3)
    expect(await welcome.run(isThere, '.example .finding[data-verdict="conflict"]')).toBe(true)
    expect(await welcome.run(links, '.welcome-links a')).toEqual(['library.html', 'options.html'])
    await welcome.click('.example li[data-row] [aria-expanded]')
    const quotes = await until('the quotes', () =>
      welcome.run(() =>
        [...document.querySelectorAll<HTMLElement>('.example blockquote')]
          .filter((quote) => quote.checkVisibility())
          .map(({ lang }) => lang),
      ),
    )
    expect(new Set(quotes).size).toBeGreaterThanOrEqual(2)
    expect(await welcome.run(isThere, '[data-action="show"]')).toBe(false)
    expect(await violationsInAllDresses(welcome)).toEqual([])
    await welcome.shot(shot(`${browser.name}-welcome-dark`))
  })

  test('a background that has just started gives the comparison', async () => {
    const welcome = await own.session.drive.openOwn('welcome.html')
    await own.session.drive.stopBackground()
    const reply = await welcome.run(() =>
      (globalThis as unknown as Extended).chrome.runtime.sendMessage({ type: 'sample-comparison' }),
    )
    expect(reply).toMatchObject({ ok: true })
  })

  test('popup and library lead to the options', async () => {
    const { popup } = await compared()
    expect(await popup.run(links, '.foot a')).toEqual(['library.html', 'options.html'])
    expect(await popup.run(heights, '.foot a')).toEqual([true, true])
    await popup.click('.foot [data-page="options"]')
    const shown = await own.session.drive.shownOwn('options.html')
    await until('the options', () => shown.run(isThere, '#comparison'))
    const library = await own.session.drive.openOwn('library.html')
    await until('the library', () => library.run(isThere, '[data-page="options"]'))
  })

  describe('in Arabic', () => {
    beforeAll(async () => {
      await open()
      await chooseLanguage('ar', 'أصبح بارالاكس يتحدث العربية في هذه الصفحة وحيثما فتحته بعد الآن.')
    })

    test('the options page turns at once', async () => {
      expect(await own.options.run(turned)).toEqual(['rtl', 'ar', 'rtl'])
      expect(await own.options.run(shownIn, 'h1')).toEqual(['الخيارات'])
      expect(await violationsInAllDresses(own.options)).toEqual([])
      await own.options.shot(shot(`${browser.name}-options-ar`))
    })

    test('popup and panel speak it, from right to left', async () => {
      const { popup, content } = await compared()
      expect(content).toMatchObject({ state: 'ready', language: 'ar', direction: 'rtl' })
      expect(content.text).toContain('تمت المقارنة على هذا الجهاز')
      // names stand as the reports write them, set apart
      const said = content.rows.flatMap(({ heading }) => heading).join(' ')
      expect(said.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]/u)
      expect(content.rows.flatMap(({ quotes }) => quotes).find(({ lang }) => lang === 'nl')?.dir).toBe('ltr')
      expect(await popup.run(shownIn, '.foot a')).toEqual(['المكتبة', 'الخيارات'])
      await popup.click('li[data-row] [aria-expanded]')
      expect(await violationsInAllDresses(popup)).toEqual([])
      await popup.shot(shot(`${browser.name}-popup-interface-ar`))

      const tab = await popup.run(frontTab)
      const panel = await own.session.drive.openOwn(`sidepanel.html?tab=${tab}`)
      await until('the panel', () => panel.run(isThere, 'main[data-state="ready"]'))
      expect(await panel.run(turned)).toEqual(['rtl', 'ar', 'rtl'])
      expect(await panel.run(shownIn, '.facts thead th:nth-child(2)')).toEqual([expect.stringContaining('هذه الصفحة')])
      expect(await panel.run(shownIn, '.foot a')).toEqual(['المكتبة', 'الخيارات'])
      expect(await violationsInAllDresses(panel)).toEqual([])
      await panel.shot(shot(`${browser.name}-panel-interface-ar`))
    })

    test('the first-run page too', async () => {
      const welcome = await own.session.drive.openOwn('welcome.html')
      await until('the comparison', () => welcome.run(isThere, '.example[data-state="ready"]'))
      expect(await welcome.run(turned)).toEqual(['rtl', 'ar', 'rtl'])
      expect(await axeViolations(welcome)).toEqual([])
      await welcome.shot(shot(`${browser.name}-welcome-ar`))
    })
  })
})
