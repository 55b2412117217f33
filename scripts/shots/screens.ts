import { until, type View } from '../drive/drive'
import { readPopup } from '../drive/popup'
import { ask, setLanguage, settled, shown, tabInFront, type Stage } from './stage'

/** A screen in one state. To add one is to add a line below. */
export interface Screen {
  readonly name: string
  /** Brings the state about, and gives what is to be seen. */
  open(stage: Stage): Promise<View>
  /** Taken in Firefox too. */
  readonly both?: true
  /** Over a page: pictures are of the page, in its own colours and widths. */
  readonly overPage?: true
}

const read = async ({ drive, address }: Stage, page: string): Promise<View> => {
  await drive.open(page.includes(':') ? page : `${address}/${page}`)
  const popup = await drive.clickAction()
  await readPopup(popup)
  return popup
}

/** The page of the screen in the language that is shown: Arabic readers read an Arabic report. */
const comparison = (stage: Stage): Promise<View> => read(stage, stage.language === 'ar' ? 'ar.html' : 'nl.html')

const then =
  (open: Screen['open'], ...selectors: readonly string[]): Screen['open'] =>
  async (stage) => {
    const view = await open(stage)
    for (const selector of selectors) await view.click(selector)
    const last = selectors.at(-1) ?? 'body'
    await view.run((of) => document.querySelector(of)?.closest('.row, h2')?.scrollIntoView({ block: 'start' }), last)
    return view
  }

const inTab =
  (path: string, page: (stage: Stage) => Promise<View> = (stage) => read(stage, 'tolls.html')): Screen['open'] =>
  async (stage) => {
    const tab = await (await page(stage)).run(tabInFront)
    const view = await stage.drive.openOwn(`${path}?tab=${tab}`)
    await settled(view)
    return view
  }
const panel = inTab('sidepanel.html')

const own =
  (path: string): Screen['open'] =>
  async (stage) => {
    const view = await stage.drive.openOwn(path)
    await settled(view)
    return view
  }

/** The panel on two paragraphs of the page, chosen in its menu. */
const selection: Screen['open'] = async (stage) => {
  const tab = await (await comparison(stage)).run(tabInFront)
  await stage.drive.page.run(() => {
    const [, first, second] = document.querySelectorAll('article > p:not(.by)')
    if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length)
  })
  await stage.drive.chooseMenu('compare-selection')
  const path = `sidepanel.html?tab=${tab}`
  await shown(await stage.drive.shownOwn(path), '.selection')
  return own(path)(stage)
}

const options =
  (part: string | null): Screen['open'] =>
  async (stage) => {
    const view = await stage.drive.openOwn(part === null ? 'options.html' : `options.html#${part}`)
    await shown(view, '#comparison input')
    if (part !== null) await view.run((id) => document.getElementById(id)?.scrollIntoView(), part)
    return view
  }

/** The library with some reports in it. */
const library: Screen['open'] = async (stage) => {
  for (const page of ['nl.html', 'ar.html', 'tolls.html', 'village.html']) {
    const popup = await read(stage, page)
    await popup.run(ask, { type: 'save-page', tab: await popup.run(tabInFront) })
  }
  return own('library.html')(stage)
}

const emptied =
  (open: Screen['open']): Screen['open'] =>
  async (stage) => {
    const view = await own('library.html')(stage)
    await view.run(ask, { type: 'reset', what: 'all' })
    await view.run(setLanguage, stage.language)
    return open(stage)
  }

/** Words typed into the library's search. */
const searched =
  (query: string): Screen['open'] =>
  async (stage) => {
    const view = await library(stage)
    await view.run((words) => {
      const input = document.querySelector<HTMLInputElement>('input[type="search"]')
      if (!input) return
      input.value = words
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }, query)
    await until('the answer', () =>
      view.run((words) => document.querySelector<HTMLElement>('.library')?.dataset.query === words, query),
    )
    return view
  }

const corrections: Screen['open'] = async (stage) => {
  const view = await library(stage)
  const names = ['Abdelghani Mouhib', 'عبد الغني مهيب']
  const [page, report] = ['Marokko en Mali openen militair overleg', 'المغرب ومالي يعقدان'].map((title, i) => ({
    title,
    outlet: i ? 'هسبريس' : 'De Ochtendpost',
    url: `https://example.org/${i}`,
  }))
  await view.run(ask, { type: 'add-correction', correction: { sort: 'not-same-person', names } })
  await view.run(ask, { type: 'add-correction', correction: { sort: 'not-same-event', page, report } })
  const again = await own('library.html')(stage)
  await again.run(() => document.querySelector('.corrections')?.scrollIntoView({ block: 'center' }))
  return again
}

/** Marks over a page, the popup gone. */
const marked =
  (page: (stage: Stage) => Promise<View>, ...parts: readonly string[]): Screen['open'] =>
  async (stage) => {
    const popup = await page(stage)
    await until('the layer', () => stage.drive.layer((root) => Boolean(root?.querySelector('.bar'))))
    await popup.run(() => void setTimeout(() => window.close(), 0))
    await stage.drive.page.click('p:last-of-type') // a popup that closes takes cards with it,
    await new Promise((resolve) => setTimeout(resolve, 600)) // and so does a pointer that leaves
    for (const part of parts) {
      await stage.drive.layer((root, selector) => root?.querySelector<HTMLElement>(selector)?.click(), part)
      await until('what was clicked', () => stage.drive.layer((root) => Boolean(root?.querySelector('.card, .list'))))
    }
    return stage.drive.page
  }

const skeleton: Screen['open'] = async (stage) => {
  const view = await stage.drive.openOwn('library.html')
  await shown(view, '.library > main') // what is drawn later would be drawn over it
  await view.run(async () => {
    const popup = new DOMParser().parseFromString(await (await fetch('/popup.html')).text(), 'text/html')
    for (const script of popup.querySelectorAll('script, [rel="modulepreload"]')) script.remove()
    document.replaceChild(document.importNode(popup.documentElement, true), document.documentElement)
  })
  await shown(view, '.bar')
  return view
}

export const SCREENS: readonly Screen[] = [
  { name: 'popup', open: comparison, both: true },
  { name: 'popup-skeleton', open: skeleton },
  { name: 'popup-row', open: then(comparison, 'li[data-row] [aria-expanded]'), both: true },
  { name: 'popup-filter', open: then(comparison, '[data-filter="date"]') },
  { name: 'popup-menu', open: then(comparison, '[data-action="export"]') },
  { name: 'popup-copied', open: then(comparison, '[data-action="copy"]') },
  { name: 'popup-corrected', open: emptied(then(comparison, '[data-action="not-same-event"]')) },
  { name: 'popup-end', open: then(comparison, 'h2 > [aria-expanded]') },
  { name: 'popup-tolls', open: (stage) => read(stage, 'tolls.html') },
  { name: 'popup-nothing', open: emptied((stage) => read(stage, 'village.html')), both: true },
  { name: 'popup-no-article', open: (stage) => read(stage, 'front.html') },
  { name: 'popup-forbidden', open: (stage) => read(stage, stage.ownPage) },
  { name: 'panel', open: panel, both: true },
  { name: 'panel-quotes', open: then(panel, 'tr[data-row] [aria-expanded]') },
  { name: 'panel-selection', open: selection },
  { name: 'panel-time', open: then(panel, '.timeline summary') },
  { name: 'options', open: options(null), both: true },
  { name: 'options-marks', open: options('marks') },
  { name: 'options-sites', open: options('sites') },
  { name: 'options-data', open: options('data') },
  { name: 'options-privacy', open: options('privacy') },
  { name: 'welcome', open: own('welcome.html'), both: true },
  { name: 'welcome-example', open: then(own('welcome.html'), '.example li[data-row] [aria-expanded]') },
  { name: 'print', open: inTab('print.html'), both: true },
  { name: 'library-empty', open: emptied(own('library.html')), both: true },
  { name: 'library', open: library, both: true },
  { name: 'library-none', open: searched('Lorient') },
  { name: 'library-report', open: then(library, '.stories [data-saved="true"] > a') },
  { name: 'library-undo', open: then(library, '.stories [data-action="remove"]') },
  { name: 'library-corrections', open: corrections },
  { name: 'page', open: marked(comparison), overPage: true, both: true },
  { name: 'page-card', open: marked(comparison, '[data-part=next]'), overPage: true, both: true },
  { name: 'page-list', open: marked(comparison, '[data-part=list]'), overPage: true },
  { name: 'page-dark', open: marked((stage) => read(stage, 'csp.html'), '[data-part=next]'), overPage: true, both: true },
]
