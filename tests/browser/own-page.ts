// What tests run inside pages of the extension. Each function is sent as its source, so it names nothing of this file but types.

export const shownIn = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
export const links = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'))
/** Whether each is as high as a finger or pointer needs. */
export const heights = (selector: string): boolean[] =>
  [...document.querySelectorAll(selector)].map((link) => link.getBoundingClientRect().height >= 24)
export const isThere = (selector: string): boolean => document.querySelector(selector) !== null
export const ticked = (name: string): string[] =>
  [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value)
export const turned = (): string[] => [
  document.documentElement.dir,
  document.documentElement.lang,
  getComputedStyle(document.querySelector('main') ?? document.body).direction,
]

export const select = (selector: string, value: string): void => {
  const control = document.querySelector<HTMLSelectElement>(selector)
  if (!control) throw new Error(`no ${selector}`)
  control.value = value
  control.dispatchEvent(new Event('change', { bubbles: true }))
}
export const type = (selector: string, value: string): void => {
  const control = document.querySelector<HTMLInputElement>(selector)
  if (!control) throw new Error(`no ${selector}`)
  control.value = value
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Both browsers know the extension's verbs by this name. */
export interface Extended {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>
      getManifest(): { readonly permissions: readonly string[] }
    }
    readonly tabs: { query(which: object): Promise<{ readonly id: number }[]> }
    readonly permissions: { contains(which: object): Promise<boolean> }
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{ readonly settings?: Readonly<Record<string, unknown>> }>
        set(items: object): Promise<void>
      }
    }
  }
}

export const send = (message: unknown): Promise<unknown> =>
  (globalThis as unknown as Extended).chrome.runtime.sendMessage(message)
export const frontTab = async (): Promise<number> =>
  (await (globalThis as unknown as Extended).chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1
export const mayRead = (pattern: string): Promise<boolean> =>
  (globalThis as unknown as Extended).chrome.permissions.contains({ origins: [pattern] })
export const kept = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await (globalThis as unknown as Extended).chrome.storage.local.get('settings')).settings ?? {}
export const keep = async (change: object): Promise<void> => {
  const { local } = (globalThis as unknown as Extended).chrome.storage
  await local.set({ settings: { ...(await local.get('settings')).settings, ...change } })
}
