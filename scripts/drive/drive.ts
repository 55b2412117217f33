/** A document that can be looked at and clicked in: the tab's page, or the extension's popup. */
export interface View {
  /**
   * Runs a function inside the document. It sees nothing of the file it stands in; arguments and result are JSON.
   * Throws what the function throws.
   */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>
  /** Clicks the first element of a CSS selector, with the rights of a person's click. Throws when there is none. */
  click(selector: string): Promise<void>
  /** Saves a PNG of what is visible. */
  shot(file: string): Promise<void>
  /** Gives the document a size in CSS pixels and a zoom; null: its own again. Where the browser can do that. */
  fit?(size: { readonly width: number; readonly height: number; readonly zoom: number } | null): Promise<void>
}

/** A real browser with the built extension in it. */
export interface Drive {
  readonly page: View
  /** Loads an address in the tab. Browser pages (`about:`, `chrome:`) may be loaded too. */
  open(url: string): Promise<void>
  /** Clicks the extension's toolbar button, which opens its popup and grants `activeTab`. Gives the popup. */
  clickAction(): Promise<View>
  /** Runs a function with the root of the layer that the extension keeps over the page; null when there is none. */
  layer<A extends readonly unknown[], R>(
    fn: (root: ShadowRoot | null, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>
  /** Presses a key in the tab's page, by its name in `KeyboardEvent.key` (`Tab`, `Enter`, `Escape`). */
  press(key: 'Tab' | 'Enter' | 'Escape'): Promise<void>
  /** Moves the pointer to a point of the tab's page. */
  pointAt(x: number, y: number): Promise<void>
  /** Opens a page of the extension (`library.html`) in a tab of its own, in front; an older one of the same name closes. */
  openOwn(path: string): Promise<View>
  /**
   * Chooses an item of the extension, by its id, in the context menu of what is selected in the tab's page. Chromium shows no
   * menu to those who drive it: there the extension is told of the click, without the rights that a person's click gives.
   */
  chooseMenu(item: string): Promise<void>
  /** Ends the extension's background as the browser does when it rests. */
  stopBackground(): Promise<void>
  /** A page of the extension that something else opened, such as the side panel; waits until it is there. */
  shownOwn(path: string): Promise<View>
  /** Errors that the extension and the page logged or threw since the start. */
  errors(): Promise<readonly string[]>
  /** Settles when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

export interface DriveOptions {
  /** The browser's program. */
  readonly program: string
  /** Absolute folder of the built extension. */
  readonly extension: string
  readonly headless: boolean
  /** Address of a local HTTP proxy for everything that is not on this machine. */
  readonly proxy?: string
  /** Folder that downloads are saved in, unasked. */
  readonly downloads?: string
  /** Width and height of the window. */
  readonly size?: readonly [number, number]
}

export type Launch = (options: DriveOptions) => Promise<Drive>

/** The `run` of a view from what evaluates the source of an expression in it. */
export const evaluator =
  (evaluate: (source: string) => Promise<unknown>): View['run'] =>
  async <A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> =>
    (await evaluate(callSource(fn, args))) as Awaited<R>

/** The `layer` of a drive from what evaluates an expression with the rights of the extension; `open` names the closed root. */
export const layerEvaluator =
  (evaluate: (source: string) => Promise<unknown>, open: (host: string) => string): Drive['layer'] =>
  async <A extends readonly unknown[], R>(
    fn: (root: ShadowRoot | null, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> => {
    const root = `((host) => host && ${open('host')})(document.querySelector('parallax-layer'))`
    return (await evaluate(callSource(fn, args, root))) as Awaited<R>
  }

/** `__name` is what esbuild leaves in functions that it compiled. */
const callSource = (fn: (...args: never[]) => unknown, args: readonly unknown[], first?: string): string =>
  `((__name) => (${String(fn)}))((f) => f)(${first ? `${first}, ` : ''}...${JSON.stringify(args)})`

/** Asks again and again until the answer is truthy, and gives it. Throws with `what` and the last failure after `ms`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  ms = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + ms
  let failure: unknown = null
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer as Exclude<T, false | null | undefined>
    } catch (error) {
      failure = error
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`, { cause: failure })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
