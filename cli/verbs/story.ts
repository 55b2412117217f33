import { compareReports } from '../../lib/compare/compare'
import type { Witness } from '../../lib/compare/align'
import type { Edge } from '../../lib/compare/edge'
import { analyse } from '../../lib/extract/analyse'
import type { Article } from '../../lib/model/article'
import { loadFile, wordsFor } from '../load'
import { readableRow, rowItem, type RowItem } from '../rows'
import { parseArguments, Unusable, type Answer } from '../verb'
import { canonicalOf } from './facts'

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
  readonly weighed: readonly string[] | null
}

function compareStory(file: string, articles: readonly Article[], explain: boolean): StoryAnswer {
  const weighed: string[] = []
  const witness: Witness = (edge, decision) => weighed.push(describe(edge, decision))
  const reports = articles.flatMap((article) => {
    const words = wordsFor(article.language)
    return words ? [analyse(article, words)] : []
  })
  const byId = new Map(articles.map((article) => [article.id, article]))
  const rows = compareReports(reports, explain ? witness : undefined).map((row) => rowItem(row, byId))
  return { file, rows, byId, weighed: explain ? weighed : null }
}

function describe({ a, b, relation, question, context, strength }: Edge, decision: string): string {
  const figures = [question, context, strength].map((n) => n.toFixed(2)).join(' ')
  return `  ${decision}: ${a.kind} ${a.article} ${canonicalOf(a)} — ${b.article} ${canonicalOf(b)} (${relation}; question, context, strength ${figures})`
}
