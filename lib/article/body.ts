import { isParagraph, noiseIn, wordsIn, type Removal } from './noise'

/** Where the article lies among the lines of a page. */
export interface Body {
  /** Indices of the lines that are text, in order. */
  readonly lines: readonly number[]
  readonly removed: readonly Removal[]
}

interface Run {
  readonly from: number
  readonly to: number
  readonly size: number
  readonly paragraphs: number
}

/** UTF-16 units from which a lone paragraph beside the main run belongs to it, though a heading or a gap parts them. */
const LARGE = { page: 60, text: 240 } as const
/** What may part two runs: a heading; on a page also byline, date and caption above the text. */
const BETWEEN = { lines: 2, words: 14, stamped: false } as const
const ABOVE = { page: { lines: 3, words: 20, stamped: true }, text: BETWEEN } as const

/**
 * Finds the article among the lines of a page: the longest run of paragraphs, with its neighbours that are only parted by
 * headings. `from` tells whether the lines are elements that were already picked out of a page, where a short lead above a
 * byline is part of the article, or bare text, where it may be anything. Linear in the lines.
 */
export function findBody(lines: readonly string[], from: keyof typeof LARGE): Body {
  const runs = runsOf(lines)
  const main = runs.reduce<number>((best, run, i) => (run.size > (runs[best]?.size ?? 0) ? i : best), 0)
  if (!runs[main]) return { lines: [], removed: [] }
  let [first, last] = [main, main]
  while (joins(runs[first - 1], runs[first], lines, { large: LARGE[from], ...ABOVE[from] })) first--
  while (joins(runs[last + 1], runs[last], lines, { large: LARGE[from], ...BETWEEN })) last++
  const [begin, end] = [runs[first]?.from ?? 0, runs[last]?.to ?? 0]
  const kept: number[] = []
  const removed: Removal[] = []
  lines.forEach((line, i) => {
    if (!line.trim()) return
    const noise = noiseIn(line)
    if (i >= begin && i < end && !noise) kept.push(i)
    else
      removed.push(
        noise ?? {
          step: 'outside',
          reason: i < begin ? 'before the text' : 'after the text',
          text: line.trim().slice(0, 120),
        },
      )
  })
  return { lines: kept, removed }
}

/** Runs of paragraphs with at most one blank line between two. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  let blanks = 0
  lines.forEach((line, i) => {
    if (!line.trim()) {
      blanks++
      return
    }
    const paragraph = isParagraph(line)
    if (open && paragraph && blanks <= 1)
      open = { from: open.from, to: i + 1, size: open.size + line.length, paragraphs: open.paragraphs + 1 }
    else {
      if (open) runs.push(open)
      open = paragraph ? { from: i, to: i + 1, size: line.length, paragraphs: 1 } : null
    }
    blanks = 0
  })
  return open ? [...runs, open] : runs
}

interface Joint {
  /** UTF-16 units from which a lone paragraph counts. */
  readonly large: number
  /** How many lines may stand between, and how many words in each. */
  readonly lines: number
  readonly words: number
  /** Whether one of them may give the day of publication. */
  readonly stamped: boolean
}

/** A byline with its day stands between lead and text; other noise ends the article. */
const mayPart = (line: string, { stamped }: Joint): boolean => {
  const noise = noiseIn(line)
  return !noise || (stamped && noise.step === 'date-line')
}

/** Whether a run belongs to the one beside it: large enough, with nothing but short lines between. */
function joins(outer: Run | undefined, inner: Run | undefined, all: readonly string[], most: Joint): boolean {
  if (!outer || !inner || (outer.size < most.large && outer.paragraphs < 2)) return false
  const [from, to] = outer.from < inner.from ? [outer.to, inner.from] : [inner.to, outer.from]
  const between = all.slice(from, to).filter((line) => line.trim())
  return between.length <= most.lines && between.every((line) => wordsIn(line) <= most.words && mayPart(line, most))
}
