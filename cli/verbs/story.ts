import { compareReports } from '../../lib/compare/compare'
import { analyse } from '../../lib/extract/analyse'
import type { Article } from '../../lib/model/article'
import { loadFile, wordsFor } from '../load'
import { readableRow, rowItem, type RowItem } from '../rows'
import { parseArguments, Unusable, type Answer } from '../verb'
import { weigher } from '../weighed'

/** `story REPORTS.json…`: the reports of each file, taken as one story, compared. */
export async function story(args: readonly string[]): Promise<Answer> {
  const { files, options } = parseArguments(args)
  if (files.length === 0) throw new Unusable('story: name at least one reports.json')
  const loaded = await Promise.all(files.map((file) => loadFile(file)))
  const answers = loaded.map(({ file, articles }) => compareStory(file, articles, options.has('--explain')))
  return {
    json: answers.map(({ file, rows, weighed }) => ({ file, rows, ...(weighed ? { weighed } : {}) })),
    text: () =>
      answers
        .map(({ file, rows, byId, weighed }) =>
          [file, ...rows.map((row) => readableRow(row, byId)), ...(weighed ?? [])].join('\n'),
        )
        .join('\n\n'),
  }
}

interface StoryAnswer {
  readonly file: string
  readonly rows: readonly RowItem[]
  readonly byId: ReadonlyMap<string, Article>
  readonly weighed: readonly string[] | undefined
}

function compareStory(file: string, articles: readonly Article[], explain: boolean): StoryAnswer {
  const { witness, weighed } = weigher(explain)
  const reports = articles.flatMap((article) => {
    const words = wordsFor(article.language)
    return words ? [analyse(article, words)] : []
  })
  const byId = new Map(articles.map((article) => [article.id, article]))
  const rows = compareReports(reports, witness).map((row) => rowItem(row, byId))
  return { file, rows, byId, weighed }
}
