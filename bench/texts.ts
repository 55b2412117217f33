import { join } from 'node:path'
import { readSources } from '../cli/starter'
import { articleOf } from '../lib/library/reports'
import type { Article, Block } from '../lib/model/article'
import { PLAIN, tokenize } from '../lib/text/tokens'
import { ROOT } from '../scripts/tool'

/** The stories of `corpus/`, each the articles of one event. */
export const STORIES: readonly (readonly Article[])[] = readSources(join(ROOT, 'corpus')).map(({ folder, reports }) =>
  reports.map((report) => articleOf(report, `${folder}/${report.id}`)),
)

/**
 * An article of about `words` words in a language: reports of the corpus put one after the other, from the first again when
 * they do not suffice. Null when the corpus has none.
 */
export function articleOfLength(language: string, words: number): Article | null {
  const own = STORIES.flat().filter((article) => article.language === language)
  const [first] = own
  if (!first) return null
  const blocks: Block[] = []
  for (let left = words, i = 0; left > 0; i++) {
    for (const block of own[i % own.length]?.blocks ?? []) {
      if (left <= 0) break
      blocks.push(i > 0 && block.role !== 'body' ? { ...block, role: 'body' } : block)
      left -= countWords(block.text)
    }
  }
  return { ...first, id: `${language}-${words}`, blocks }
}

/** The same text in articles of about `words` words each. */
export function piecesOf(article: Article, words: number): Article[] {
  const pieces: Block[][] = []
  let left = 0
  for (const block of article.blocks) {
    if (left <= 0) {
      pieces.push([])
      left = words
    }
    pieces.at(-1)?.push(block)
    left -= countWords(block.text)
  }
  return pieces.map((blocks, i) => ({ ...article, id: `${article.id}-${i}`, blocks }))
}

export const countWords = (text: string): number => tokenize(text, PLAIN).filter(({ type }) => type !== 'mark').length
