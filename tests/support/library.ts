import { analyseReport } from '../../lib/library/analyse-report'
import { savedIdOf } from '../../lib/library/identity'
import type { SavedReport } from '../../lib/library/store'
import { isSupported } from '../../lib/languages/registry'
import type { Article } from '../../lib/model/article'
import { wordsOf } from './read'

/** An article of a few words; what is not said is made up. */
export const articleWith = ({ text = '', title = '', ...rest }: Partial<Article> & { text?: string }): Article => ({
  id: 'page',
  url: 'https://news.example/a',
  source: 'Example Post',
  language: 'en',
  direction: 'ltr',
  title,
  byline: null,
  publishedAt: '2025-02-18',
  blocks: [
    { text: title, role: 'title' },
    ...text.split('\n\n').map((part, i) => ({ text: part, role: i === 0 ? ('lead' as const) : ('body' as const) })),
  ],
  ...rest,
})

/** A report as it is kept. */
export async function savedReport(article: Article, savedAt = '2026-01-02T03:04:05.000Z'): Promise<SavedReport> {
  const own = { ...article, id: await savedIdOf(article) }
  return { report: analyseReport(own, isSupported(own.language) ? wordsOf(own.language) : null), savedAt }
}
