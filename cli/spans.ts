import { blockOffsets } from '../lib/library/reports'
import type { Article, Span } from '../lib/model/article'

/** Span in the whole text of a report: UTF-16 units of `title + "\n\n" + text`. */
export function flatSpan(article: Article): (span: Span) => { start: number; end: number } {
  const offsets = blockOffsets(article)
  return ({ block, start, end }) => ({ start: (offsets[block] ?? 0) + start, end: (offsets[block] ?? 0) + end })
}
