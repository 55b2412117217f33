import type { Span } from '../model/article'
import { PAINTED, type Painted } from './highlight'
import type { Passage } from './passages'
import type { Box } from './place-card'

/** A passage with the places of its marks in the page; none when the page no longer has it. */
export interface Placed extends Passage {
  readonly ranges: readonly { readonly range: Range; readonly verdict: Painted }[]
  /** What the first range held when it was found: another text means that the page was drawn anew. */
  readonly words: string
}

const isPainted = (verdict: string): verdict is Painted => (PAINTED as readonly string[]).includes(verdict)

export function place(passage: Passage, rangeOf: (span: Span) => Range | null): Placed {
  const ranges = passage.marks.flatMap(({ verdict, ...span }) => {
    const range = isPainted(verdict) ? rangeOf(span) : null
    return range && isPainted(verdict) ? [{ range, verdict }] : []
  })
  return { ...passage, ranges, words: String(ranges[0]?.range ?? '') }
}

export const isFound = ({ ranges }: Placed): boolean => ranges.length > 0

/** Whether the page was changed under a passage that had been found. */
export const isBroken = ({ ranges, words }: Placed): boolean => {
  const range = ranges[0]?.range
  return range !== undefined && (!range.startContainer.isConnected || String(range) !== words)
}

/** The lines of a passage in the window. */
export const boxesOf = ({ ranges }: Placed): Box[] =>
  ranges.flatMap(({ range }) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0)

/** All of a passage that is in sight together: its first line, as far as that goes on. */
export function boxOf(placed: Placed): Box | null {
  const [first, ...rest] = boxesOf(placed)
  if (!first) return null
  return rest.reduce<Box>(
    (all, { left, right, top, bottom }) => ({
      left: Math.min(all.left, left),
      right: Math.max(all.right, right),
      top: Math.min(all.top, top),
      bottom: Math.max(all.bottom, bottom),
    }),
    first,
  )
}

export const topOf = (placed: Placed): number | null => boxOf(placed)?.top ?? null

/** The passage that has a point of the window, with a little room around the words. */
export function passageAt(placed: readonly Placed[], x: number, y: number): number | null {
  const at = placed.findIndex((passage) =>
    boxesOf(passage).some(
      ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 3,
    ),
  )
  return at < 0 ? null : at
}

/** The passage that has a point of the text. */
export function passageWith(placed: readonly Placed[], node: Node, offset: number): number | null {
  const at = placed.findIndex(({ ranges }) =>
    ranges.some(({ range }) => {
      try {
        return range.isPointInRange(node, offset)
      } catch {
        return false // in another tree
      }
    }),
  )
  return at < 0 ? null : at
}

/** Brings a range to the upper third of the window, in the page and in what scrolls within it. */
export function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  const element = range.startContainer.parentElement
  if (element && scrollsWithin(element)) return element.scrollIntoView({ block: 'center', behavior })
  const box = range.getBoundingClientRect()
  window.scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior })
}

function scrollsWithin(element: Element): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = up.parentElement)
    if (up.scrollHeight > up.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(up).overflowY)) return true
  return false
}
