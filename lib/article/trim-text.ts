import { findBody } from './body'
import { dayIn } from './dates'
import { isDateLine, isParagraph, noiseIn, wordsIn, type Removal } from './noise'

/** An article found in the raw text of a page. */
export interface TrimmedText {
  /** Empty when the text has no title of its own. */
  readonly title: string
  /** Paragraphs parted by a blank line. */
  readonly text: string
  /** ISO day of a visible publication line, when there is one. */
  readonly published: string | null
  readonly removed: readonly Removal[]
}

const TITLE_WORDS = { least: 3, most: 32 } as const

/**
 * Finds title, text and publication day in the text of a page as it was scraped, with tickers before and forms after it.
 * Text of which no line reads like a paragraph is kept whole, its first line being the title.
 */
export function trimText(raw: string): TrimmedText {
  const lines = raw.replace(/\r\n?/gu, '\n').split('\n')
  const body = findBody(lines, 'text')
  const [first] = body.lines
  if (first === undefined) return whole(lines)
  const head = lines.slice(0, first)
  const at = titleLine(head)
  const dated = [...head, ...lines.slice(first)].find((line) => isDateLine(line))
  return {
    title: at === null ? '' : (head[at] ?? '').trim(),
    text: body.lines.map((i) => (lines[i] ?? '').trim()).join('\n\n'),
    published: dated ? dayIn(dated, []) : null,
    removed: body.removed,
  }
}

/** The last line before the text that reads like a title: not too short, not too long, no noise, no sentence. */
function titleLine(head: readonly string[]): number | null {
  for (let i = head.length - 1; i >= 0; i--) {
    const line = head[i] ?? ''
    const words = wordsIn(line)
    if (words === 0 || noiseIn(line)) continue
    return words >= TITLE_WORDS.least && words <= TITLE_WORDS.most && !isParagraph(line) ? i : null
  }
  return null
}

function whole(lines: readonly string[]): TrimmedText {
  const filled = lines.map((line) => line.trim()).filter(Boolean)
  return { title: filled[0] ?? '', text: filled.slice(1).join('\n\n'), published: null, removed: [] }
}
