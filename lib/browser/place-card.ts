/** Where a card stands in the window, in CSS pixels: below the words, or above where there is more room. */
export interface CardPlace {
  readonly left: number
  readonly width: number
  readonly maxHeight: number
  readonly top?: number
  readonly bottom?: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Room {
  readonly width: number
  readonly height: number
  /** What stands over the page already, at its lower edge: no card goes under it. */
  readonly taken: Box | null
}

const WIDTH = 340
const MARGIN = 8
/** Between words and card. */
const GAP = 6
const ENOUGH = 260

/** A place that covers none of the words; null when they are out of sight. Lines up with where they begin. */
export function placeCard(words: Box, window: Room, direction: 'ltr' | 'rtl'): CardPlace | null {
  if (words.bottom < 0 || words.top > window.height || words.right < 0 || words.left > window.width) return null
  const width = Math.min(WIDTH, window.width - 2 * MARGIN)
  const wanted = direction === 'rtl' ? words.right - width : words.left
  const left = Math.round(Math.max(MARGIN, Math.min(wanted, window.width - width - MARGIN)))
  const floor = floorOf(window, left, left + width)
  const roof = Math.min(words.top, floor)
  const [above, below] = [roof - GAP - MARGIN, floor - words.bottom - GAP - MARGIN]
  return below >= Math.min(ENOUGH, above)
    ? { left, width, maxHeight: Math.max(0, below), top: Math.round(words.bottom + GAP) }
    : { left, width, maxHeight: Math.max(0, above), bottom: Math.round(window.height - roof + GAP) }
}

/** How far down a card may reach that stands between two points of the line. */
const floorOf = ({ height, taken }: Room, left: number, right: number): number =>
  taken && taken.left < right && taken.right > left ? taken.top : height
