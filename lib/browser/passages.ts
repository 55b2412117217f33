import type { Mark } from '../newsroom/read-page'

/** Words of the page that carry one mark or several, the gravest first. */
export interface Passage {
  readonly marks: readonly Mark[]
}

const GRAVITY: readonly Mark['verdict'][] = ['conflict', 'update', 'finer', 'agree', 'only']

/** Marks in the order of the page; those that share words are one passage. */
export function passagesOf(marks: readonly Mark[]): Passage[] {
  const sorted = [...marks].sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end)
  const passages: Mark[][] = []
  let [block, end] = [-1, -1]
  for (const mark of sorted) {
    if (mark.block === block && mark.start < end) {
      passages.at(-1)?.push(mark)
      end = Math.max(end, mark.end)
    } else {
      passages.push([mark])
      block = mark.block
      end = mark.end
    }
  }
  return passages.map((found) => ({
    marks: found
      .filter((mark, i) => found.findIndex(({ row }) => row === mark.row) === i)
      .sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict)),
  }))
}

/**
 * The place to step to from `at`, round the end; null when no passage qualifies. From nowhere, the step leads to the first
 * passage at or below `top` of those with a known place, or to the last above it.
 */
export function stepFrom(
  tops: readonly (number | null)[],
  { at, step, top }: { readonly at: number | null; readonly step: 1 | -1; readonly top: number },
): number | null {
  const places = tops.flatMap((place, i) => (place === null ? [] : [{ place, i }]))
  const ordered = step === 1 ? places : places.toReversed()
  const beyond = ordered.find(({ place, i }) =>
    at === null ? (step === 1 ? place >= top : place < top) : step === 1 ? i > at : i < at,
  )
  return (beyond ?? ordered[0])?.i ?? null
}
