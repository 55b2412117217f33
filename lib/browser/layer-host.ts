/** The one element of ours in a page, while marks are shown. */
export interface LayerHost {
  /** Where the layer is drawn; the page cannot look inside. */
  readonly root: HTMLElement
  /** Whether an event of the page came from the layer. */
  holds(event: Event): boolean
  /** Puts it back when the page has thrown it out. */
  keep(): void
  remove(): void
}

const NAME = 'parallax-layer'

/**
 * Nothing of the page's styles comes in, and nothing of ours goes out: an element beside `<body>` in the top layer, fixed and
 * out of the flow, whose rules the page cannot overrule.
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
`

/** Puts the layer's element beside the page's body. `css` is given as a sheet of its own, which no content policy forbids. */
export function createHost(document: Document, css: string): LayerHost {
  for (const old of document.querySelectorAll(NAME)) old.remove()
  const host = document.createElement(NAME)
  host.popover = 'manual'
  const shadow = host.attachShadow({ mode: 'closed' })
  const root = document.createElement('div')
  shadow.append(root)
  addSheet(shadow, HOST_CSS + css)
  const keep = (): void => {
    if (host.isConnected) return
    document.documentElement.append(host)
    host.showPopover()
  }
  keep()
  return { root, holds: (event) => event.composedPath().includes(host), keep, remove: () => host.remove() }
}

function addSheet(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    // older Firefox lets no content script adopt a sheet
    const style = shadow.ownerDocument.createElement('style')
    style.textContent = css
    shadow.prepend(style)
  }
}
