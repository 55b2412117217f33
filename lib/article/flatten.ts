const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA'])
const TEXT_NODE = 3
const ELEMENT_NODE = 1

export interface FlatPage {
  /** All text of the page, white space collapsed. */
  readonly text: string
  /** The text node and offset of a character of `text`. */
  point(index: number): { readonly node: Text; readonly offset: number } | null
}

/** The text of a page in the order in which it is drawn, open shadow trees in the place of their hosts. */
export function flatten(document: Document, which: 'shown' | 'all'): FlatPage {
  const nodes: Text[] = []
  const bases: number[] = []
  const offsets: number[] = []
  let text = ''
  for (const node of textNodes(document.body, which)) {
    const raw = node.nodeValue ?? ''
    nodes.push(node)
    bases.push(text.length)
    let flat = ''
    for (let i = 0; i < raw.length; i++) {
      const space = /\s/u.test(raw[i] ?? '')
      const before = flat ? flat.at(-1) : text.at(-1)
      if (space && (before === ' ' || before === undefined)) continue
      flat += space ? ' ' : raw[i]
      offsets.push(i)
    }
    text += flat
  }
  return {
    text,
    point(index) {
      const offset = offsets[index]
      const node = nodes[nodeAt(bases, index)]
      return offset === undefined || !node ? null : { node, offset }
    },
  }
}

/** Walks without recursion, so that depth does no harm. */
function* textNodes(root: Node, which: 'shown' | 'all'): Generator<Text> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT_NODE) yield node as Text
    if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(node.nodeName.toUpperCase())) continue
    const element = node as Element
    const children = drawnChildren(element)
    if (which === 'shown' && children.some(hasText) && !isShown(element)) continue
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node)
  }
}

/** The children that are drawn: those of the shadow tree where there is one, what a slot was given where there is something. */
export function drawnChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  const given = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : []
  return given.length > 0 ? given : [...element.childNodes]
}

const hasText = (node: Node): boolean => node.nodeType === TEXT_NODE && (node.nodeValue ?? '').trim() !== ''

/** What a document without a screen cannot tell counts as shown. */
const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })

/** The last base that is not beyond the index. */
function nodeAt(bases: readonly number[], index: number): number {
  let [low, high] = [0, bases.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((bases[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}
