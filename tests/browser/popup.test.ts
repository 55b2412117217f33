import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup } from '../../scripts/drive/popup'
import { violationsInAllDresses } from './axe'
import { BROWSERS, shot, startSession, type Session } from './session'

describe.each(BROWSERS)('$name', (browser) => {
  const downloads = mkdtempSync(join(tmpdir(), 'parallax-downloads-'))
  let session: Session
  let popup: View

  beforeAll(async () => {
    session = await startSession(browser, { downloads })
    await session.drive.open(`${session.pages.address}/tolls.html`)
  })
  beforeEach(async () => {
    popup = await session.drive.clickAction()
    await readPopup(popup)
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
    rmSync(downloads, { recursive: true, force: true })
  })

  test('kinds that occur filter the rows', async () => {
    const kinds = (): Promise<string[]> =>
      popup.run(() => [
        ...new Set(
          [...document.querySelectorAll<HTMLElement>('li[data-row]')].map(({ dataset }) => dataset.kind ?? ''),
        ),
      ])
    const chips = await popup.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-filter]')].map(({ dataset }) => dataset.filter ?? ''),
    )
    expect([...chips].sort()).toEqual([...(await kinds())].sort())
    await popup.click('[data-filter="date"]')
    expect(await kinds()).toEqual(['date'])
    expect(await popup.run(() => document.querySelector('[data-filter="date"]')?.getAttribute('aria-pressed'))).toBe(
      'true',
    )
    await popup.shot(shot(`${browser.name}-popup-filtered`))
  })

  test('the page’s camp is told from the others', async () => {
    const camps = await popup.run(() =>
      [...(document.querySelector('li[data-row]')?.querySelectorAll('.camp') ?? [])].map((camp) => [
        camp.querySelector('.camp-value')?.textContent ?? '',
        camp.classList.contains('own'),
        camp.querySelectorAll('.camp-reports li').length,
      ]),
    )
    expect(camps[0]).toEqual(['at least 115 dead', true, 1])
    expect(camps.slice(1).every(([value, own]) => value !== '' && own === false)).toBe(true)
    expect(
      Math.max(...camps.slice(1).map(([, , reports]) => Number(reports))),
      'reports that stand together',
    ).toBeGreaterThan(1)
  })

  test('the comparison is copied as text, and the reader is told', async () => {
    await popup.click('[data-action="copy"]')
    const said = await until('the word that it was copied', () =>
      popup.run(() => document.querySelector('.outcome')?.textContent ?? ''),
    )
    expect(said).toBe('Copied as text')
  })

  test.each([
    ['markdown', 'md', '# Moscow concert hall attack'],
    ['csv', 'csv', '"Fact","Kind","Verdict"'],
    ['json', 'json', '"format": "parallax-comparison"'],
  ])('the comparison is saved as %s', async (format, ending, words) => {
    await popup.click('[data-action="export"]')
    await popup.click(`[data-format="${format}"]`)
    const file = await until(`a file that ends in .${ending}`, async () =>
      readdirSync(downloads).find((name) => name.startsWith('parallax-2024-03-23') && name.endsWith(`.${ending}`)),
    )
    await until(
      'its text',
      async () => existsSync(join(downloads, file)) && readFileSync(join(downloads, file)).length > 0,
    )
    const text = readFileSync(join(downloads, file), 'utf8')
    expect(text).toContain(words)
    expect(text).toContain('elindependiente.com')
  })

  test('axe finds nothing, rows and menu open', async () => {
    await popup.click('li[data-row] [aria-expanded]')
    await popup.click('[data-action="export"]')
    expect(await violationsInAllDresses(popup)).toEqual([])
    await popup.shot(shot(`${browser.name}-popup-menu`))
  })

  test('the skeleton stands in the page before any script runs', () => {
    const html = readFileSync(join(browser.build, 'popup.html'), 'utf8')
    expect(html).toMatch(/<main aria-busy="true">[\s\S]*class="bar/u)
    expect(html).toMatch(/<link rel="stylesheet"/u)
  })
})
