import type { Span } from '../model/article'

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA'])

/** Finds the passages of an article again in the page it was read from. */
export interface Anchors {
  /** The range of a span; null when the page no longer holds its block. */
  range(span: Span): Range | null
}

/**
 * Maps the blocks of an article (white space collapsed) to the text nodes of the page. Blocks are sought in reading order,
 * each after the one before, else from the top. Linear in the page's text for a page that still is as it was read.
 */
export function anchorBlocks(document: Document, blocks: readonly { readonly text: string }[]): Anchors {
  const page = flatten(document)
  const starts: number[] = []
  let from = 0
  for (const { text } of blocks) {
    const after = text ? page.text.indexOf(text, from) : -1
    const at = after >= 0 || !text ? after : page.text.indexOf(text)
    starts.push(at)
    if (after >= 0) from = after + text.length
  }
  return {
    range({ block, start, end }) {
      const base = starts[block] ?? -1
      const [first, last] =
        base < 0 || end <= start ? [null, null] : [page.point(base + start), page.point(base + end - 1)]
      if (!first || !last) return null
      const range = document.createRange()
      range.setStart(first.node, first.offset)
      range.setEnd(last.node, last.offset + 1)
      return range
    },
  }
}

interface FlatPage {
  /** All text of the page, white space collapsed. */
  readonly text: string
  /** The text node and offset of a character of `text`. */
  point(index: number): { readonly node: Text; readonly offset: number } | null
}

function flatten(document: Document): FlatPage {
  const nodes: Text[] = []
  const bases: number[] = []
  const offsets: number[] = []
  let text = ''
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (SKIPPED.has(node.parentNode?.nodeName.toUpperCase() ?? '')) continue
    const raw = node.nodeValue ?? ''
    nodes.push(node as Text)
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
