import { until, type Drive, type View } from '../drive/drive'

export type ShownLanguage = 'en' | 'ar'

/** What a screen needs to come about. */
export interface Stage {
  readonly drive: Drive
  /** Of the pages that stand in for news sites. */
  readonly address: string
  /** Of the interface. */
  readonly language: ShownLanguage
  /** A page of the browser's own. */
  readonly ownPage: string
}

interface Api {
  readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> }
  readonly runtime: { sendMessage(message: object): Promise<unknown> }
  readonly storage: { readonly local: { set(items: object): Promise<void> } }
}
declare const chrome: Api

/** Waits until an extension's page shows more than that it is being made. */
export const settled = (view: View): Promise<unknown> =>
  until('the page to be there', () =>
    view.run(() => {
      const state = document.querySelector<HTMLElement>('[data-state]')?.dataset.state
      return state !== undefined && state !== 'reading' && state !== 'loading'
    }),
  )

export const shown = (view: View, selector: string): Promise<unknown> =>
  until(selector, () => view.run((wanted) => document.querySelector(wanted) !== null, selector))

// Run inside pages of the extension, by their source.
export const ask = (request: object): Promise<unknown> => chrome.runtime.sendMessage(request)
export const tabInFront = async (): Promise<number> =>
  (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1
export const setLanguage = (interfaceLanguage: string): Promise<void> =>
  chrome.storage.local.set({ settings: { interfaceLanguage } })

/** In what a screen is looked at. */
export interface Dress {
  readonly name: string
  readonly language: ShownLanguage
  readonly theme: 'light' | 'dark'
  /** CSS pixels; null for the size that the screen has by itself. */
  readonly size: readonly [number, number] | null
  readonly zoom: number
}

const PLAIN: Omit<Dress, 'name'> = { language: 'en', theme: 'light', size: null, zoom: 1 }

export const DRESSES: readonly Dress[] = [
  { ...PLAIN, name: 'light' },
  { ...PLAIN, name: 'dark', theme: 'dark' },
  { ...PLAIN, name: '400px', size: [400, 800] },
  { ...PLAIN, name: 'zoom', size: [640, 450], zoom: 2 },
  { ...PLAIN, name: 'ar', language: 'ar' },
  { ...PLAIN, name: 'ar-dark', language: 'ar', theme: 'dark' },
]
