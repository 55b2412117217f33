import { until, type View } from './drive'

/** What the popup shows, read from its document. */
export interface PopupContent {
  readonly state: string
  readonly problem: string | null
  readonly language: string
  readonly direction: string
  /** The finding, or the sentence that says why there is none. */
  readonly headline: string
  /** All visible words. */
  readonly text: string
  readonly rows: readonly PopupRow[]
  /** Other reports of the event, then related ones: outlet, language, day and title, as far as shown. */
  readonly reports: readonly (readonly string[])[]
}

export interface PopupRow {
  readonly kind: string
  readonly verdict: string
  /** Parts of the row's heading: the verdict in words, the question. */
  readonly heading: readonly string[]
  readonly quotes: readonly PopupQuote[]
}

export interface PopupQuote {
  readonly outlet: string
  readonly lang: string
  readonly dir: string
  readonly text: string
  /** The words that give the value. */
  readonly marked: readonly string[]
}

/** Waits until the popup has read the page, and gives what it shows. */
export async function readPopup(popup: View, ms = 30_000): Promise<PopupContent> {
  await until('the popup to have read the page', () => popup.run(isSettled), ms)
  return popup.run(contentOf)
}

const isSettled = (): boolean => {
  const state = document.querySelector('main')?.dataset.state
  return state !== undefined && state !== 'reading'
}

const contentOf = (): PopupContent => {
  const main = document.querySelector('main')
  if (!main) throw new Error('the popup has no <main>')
  const all = (parent: Element, selector: string): HTMLElement[] => [...parent.querySelectorAll<HTMLElement>(selector)]
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    state: main.dataset.state ?? '',
    problem: main.dataset.problem ?? null,
    language: document.documentElement.lang,
    direction: getComputedStyle(main).direction,
    headline: words(main.querySelector('h2')),
    text: main.innerText,
    rows: all(main, 'li[data-row]').map((row) => ({
      kind: row.dataset.kind ?? '',
      verdict: row.dataset.verdict ?? '',
      heading: [...(row.querySelector('button[aria-expanded]')?.children ?? [])].map(words).filter(Boolean),
      quotes: all(row, 'blockquote').map((quote) => ({
        outlet: words(quote.closest('li')?.querySelector('.outlet')),
        lang: quote.lang,
        dir: quote.dir,
        text: words(quote),
        marked: all(quote, 'mark').map(words),
      })),
    })),
    reports: all(main, 'li[data-report]').map((report) => all(report, 'bdi, .meta > *, .headline').map(words)),
  }
}
