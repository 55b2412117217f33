import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup } from '../../scripts/drive/popup'
import { BROWSERS, startSession, type Session } from './session'

// What a reader says in the popup is kept, and counts from then on: the popup, the library page and the comparison together.

const OUTLET = 'De Ochtendpost'

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await startSession(browser)
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
  })

  async function read(page: string): Promise<View> {
    await session.drive.open(`${session.pages.address}/${page}`)
    const popup = await session.drive.clickAction()
    await readPopup(popup)
    return popup
  }

  async function save(popup: View): Promise<void> {
    await popup.click('[data-action="save"]')
    await until('the word that it is kept', () =>
      popup.run(said).then((words) => words === 'This report is in your library.'),
    )
    expect(await popup.run(saveButton)).toEqual({ words: 'Saved', disabled: true })
  }

  test('a report is saved from its comparison, and the popup knows it when it is read again', async () => {
    await save(await read('nl.html'))
    expect(await (await read('nl.html')).run(saveButton)).toEqual({ words: 'Saved', disabled: true })
  })

  test('a report with nothing to compare it with can be saved too', async () => {
    const popup = await read('village.html')
    expect(await popup.run(() => document.querySelector('main')?.dataset.problem)).toBe('no-same-event')
    await save(popup)
    expect(await (await read('village.html')).run(saveButton)).toEqual({ words: 'Saved', disabled: true })
  })

  test('the popup leads to the library, which holds both', async () => {
    await (await read('nl.html')).click('[data-page="library"]')
    const library = await session.drive.shownOwn('library.html')
    const titles = await until('the saved reports', async () => {
      const found = await library.run(savedTitles)
      return found.length === 2 && found
    })
    expect([...titles].sort()).toEqual([
      'Ferry to Inchmore runs again after a winter of repairs',
      'Marokko en Mali openen militair overleg in Bamako',
    ])
  })

  test('a saved report takes part in a later comparison, until it is said to be of another event', async () => {
    const popup = await read('ar.html')
    const isOffered = (): Promise<boolean> => popup.run(hasReport, OUTLET)
    const quoted = (): Promise<boolean> => popup.run(isQuoted, OUTLET)
    await showAll(popup)
    expect([await isOffered(), await quoted()]).toEqual([true, true])
    await popup.click(await popup.run(markReport, OUTLET))
    await until('it to leave', async () => !(await isOffered()))
    expect(await quoted()).toBe(false)
    expect(await popup.run(said)).toContain(OUTLET)

    const again = await read('ar.html')
    await showAll(again)
    expect(await again.run(hasReport, OUTLET), 'after the popup was closed').toBe(false)
  })

  test('a correction is undone where it was made', async () => {
    const popup = await read('ar.html')
    await showAll(popup)
    const [other] = await popup.run(offered)
    if (other === undefined) throw new Error('no other report')
    await popup.click(await popup.run(markReport, other))
    await until('it to leave', async () => !(await popup.run(hasReport, other)))
    await popup.click('[data-action="undo"]')
    await until('it to come back', () => popup.run(hasReport, other))
    await until('the word to go', () => popup.run(() => document.querySelector('[data-action="undo"]') === null))
  })
})

/** All reports of the event are listed, not the first ones alone. */
async function showAll(popup: View): Promise<void> {
  await popup.run(() => document.querySelector<HTMLElement>('.section > .link[aria-expanded="false"]')?.click())
}

const said = (): string => [...document.querySelectorAll('.outcome')].map((one) => one.textContent).join('')
const saveButton = (): { words: string; disabled: boolean } => {
  const button = document.querySelector<HTMLButtonElement>('[data-action="save"]')
  return { words: button?.innerText.trim() ?? '', disabled: button?.disabled ?? false }
}
const savedTitles = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.stories [data-saved="true"] > a')].map(({ innerText }) =>
    innerText.trim(),
  )
const offered = (): string[] =>
  [...document.querySelectorAll('li[data-report]')]
    .filter((report) => report.querySelector('[data-action="not-same-event"]'))
    .map((report) => report.querySelector('.outlet-link bdi, bdi.outlet-link')?.textContent ?? '')
const hasReport = (outlet: string): boolean =>
  [...document.querySelectorAll('li[data-report]')].some((report) => report.textContent?.includes(outlet))
const isQuoted = (outlet: string): boolean =>
  [...document.querySelectorAll('li[data-row] .camp-reports')].some((camp) => camp.textContent?.includes(outlet))

/** A selector for what says that a report is of another event. */
const markReport = (outlet: string): string => {
  const report = [...document.querySelectorAll<HTMLElement>('li[data-report]')].find((one) =>
    one.textContent?.includes(outlet),
  )
  return `li[data-report="${CSS.escape(report?.dataset.report ?? '')}"] [data-action="not-same-event"]`
}
