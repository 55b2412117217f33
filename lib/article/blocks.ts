import type { BlockRole } from '../model/article'

/** A paragraph of the page with what its element says of it. */
export interface RawBlock {
  readonly text: string
  readonly role: BlockRole
  /** True when all of it leads elsewhere: a teaser, a list of other stories. */
  readonly linked: boolean
}

const ROLES: Readonly<Record<string, BlockRole>> = { BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', Q: 'quote' }
const PARTS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BR',
  'CENTER',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TBODY',
  'TD',
  'TH',
  'TR',
  'UL',
])
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'BUTTON',
  'FORM',
  'SELECT',
  'TEXTAREA',
  'AMP-AD',
  'AMP-CONSENT',
  'AMP-SIDEBAR',
  'AMP-SOCIAL-SHARE',
])
const TEXT_NODE = 3
const ELEMENT_NODE = 1

interface Step {
  readonly node: Node
  readonly role: BlockRole
  /** Whether it stands in a link. */
  readonly link: boolean
  readonly leaving: boolean
}

/**
 * The paragraphs of an element in reading order; block elements part them. Reads at most `limit` UTF-16 units and says
 * whether it stopped there. Walks without recursion, so that depth does no harm.
 */
export function readBlocks(
  root: Node,
  limit: number,
): { readonly blocks: readonly RawBlock[]; readonly truncated: boolean } {
  const blocks: RawBlock[] = []
  let text = ''
  let role: BlockRole = 'body'
  let linked = true
  let read = 0
  const flush = (): void => {
    const clean = text.replace(/\s+/gu, ' ').trim()
    if (clean) blocks.push({ text: clean, role, linked })
    text = ''
    linked = true
  }
  const stack: Step[] = [{ node: root, role: 'body', link: false, leaving: false }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node } = item
    if (item.leaving) {
      flush()
      role = item.role
      continue
    }
    if (node.nodeType === TEXT_NODE) {
      const part = node.textContent ?? ''
      read += part.length
      if (read > limit) {
        text += part.slice(0, Math.max(0, part.length - (read - limit)))
        flush()
        return { blocks, truncated: true }
      }
      text += part
      linked &&= item.link || part.trim() === ''
      continue
    }
    if (node.nodeType !== ELEMENT_NODE) continue
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) continue
    const isPart = PARTS.has(name)
    if (isPart) {
      flush()
      stack.push({ ...item, leaving: true })
    }
    const inner = ROLES[name] ?? item.role
    if (isPart) role = inner
    const link = item.link || name === 'A'
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, role: inner, link, leaving: false })
  }
  flush()
  return { blocks, truncated: false }
}
