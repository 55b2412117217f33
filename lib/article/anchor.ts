import type { Span } from '../model/article'
import { flatten, type FlatPage } from './flatten'

/** Finds the passages of an article again in the page it was read from. */
export interface Anchors {
  /** The range of a span; null when the page no longer has its words. */
  range(span: Span): Range | null
}

/** UTF-16 units on each side of a passage that tell it from the same words elsewhere. */
const CONTEXT = 32
/** Of which so many must be found again. */
const LEAST = 12
/** Places of the same words that are looked at. */
const PLACES = 200

/**
 * Maps the blocks of an article (white space collapsed) to the text nodes of the page. Blocks are sought in reading order,
 * each after the one before, else from the top; what is not shown counts only where nothing shown has the words. A passage
 * whose block is no longer there as it was is sought by its words and what stood around them. Linear in the page's text for
 * a page that still is as it was read.
 */
export function anchorBlocks(document: Document, blocks: readonly { readonly text: string }[]): Anchors {
  const shown = flatten(document, 'shown')
  const starts = startsOf(shown, blocks)
  let whole: { readonly page: FlatPage; readonly starts: readonly number[] } | null = null
  const all = (): { readonly page: FlatPage; readonly starts: readonly number[] } => {
    const page = flatten(document, 'all')
    return (whole ??= { page, starts: startsOf(page, blocks) })
  }
  return {
    range({ block, start, end }) {
      const text = blocks[block]?.text ?? ''
      if (end <= start || end > text.length) return null
      const at = starts[block] ?? -1
      if (at >= 0) return rangeOn(document, shown, at + start, at + end)
      const quoted = quoteAt(shown.text, text, start, end)
      if (quoted !== null) return rangeOn(document, shown, quoted, quoted + end - start)
      const hidden = all().starts[block] ?? -1
      return hidden >= 0 ? rangeOn(document, all().page, hidden + start, hidden + end) : null
    },
  }
}

function startsOf(page: FlatPage, blocks: readonly { readonly text: string }[]): number[] {
  let from = 0
  return blocks.map(({ text }) => {
    const after = text ? page.text.indexOf(text, from) : -1
    if (after >= 0) from = after + text.length
    return after >= 0 || !text ? after : page.text.indexOf(text)
  })
}

/** Where the words of a passage stand now: the place with most of what stood around them; null when too little of it does. */
function quoteAt(page: string, text: string, start: number, end: number): number | null {
  const [before, words, after] = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ]
  const needed = Math.min(LEAST, before.length + after.length)
  let best: { readonly at: number; readonly shared: number } | null = null
  let at = page.indexOf(words)
  for (let seen = 0; at >= 0 && seen < PLACES; seen++) {
    const shared = sharedEnd(page, at, before) + sharedStart(page, at + words.length, after)
    if (shared >= needed && shared > (best?.shared ?? -1)) best = { at, shared }
    at = page.indexOf(words, at + 1)
  }
  return best?.at ?? null
}

function sharedStart(page: string, from: number, text: string): number {
  let count = 0
  while (count < text.length && page[from + count] === text[count]) count++
  return count
}

function sharedEnd(page: string, to: number, text: string): number {
  let count = 0
  while (count < text.length && page[to - 1 - count] === text[text.length - 1 - count]) count++
  return count
}

function rangeOn(document: Document, page: FlatPage, start: number, end: number): Range | null {
  const [first, last] = [page.point(start), page.point(end - 1)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}
