import { directionOf } from '../../lib/library/reports'
import type { Article } from '../../lib/model/article'

/** Block of `articleFrom` that holds the text. */
export const TEXT_BLOCK = 1

/** A report of one paragraph without a title. */
export const articleFrom = (text: string, language: string, publishedAt: string | null): Article => ({
  id: 'text',
  url: null,
  source: '',
  language,
  direction: directionOf(text),
  title: '',
  byline: null,
  publishedAt,
  blocks: [
    { text: '', role: 'title' },
    { text, role: 'lead' },
  ],
})
