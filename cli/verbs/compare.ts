import { compareReports } from '../../lib/compare/compare'
import { analyseReport } from '../../lib/library/analyse-report'
import { checkPack } from '../../lib/library/pack'
import type { AnalysedReport, EventMatch } from '../../lib/model/story'
import { buildIndex } from '../../lib/stories/index'
import { matchReport } from '../../lib/stories/match'
import { loadFile, readJson, wordsFor } from '../load'
import { readableRow, rowItem } from '../rows'
import { starterPack } from '../starter'
import { parseArguments, Unusable, type Answer } from '../verb'
import { weigher } from '../weighed'

const PAGE = 'page'

/** `compare PAGE [--library FILE…] [--published DAY] [--explain]`: what the popup shows for a page. */
export async function compare(args: readonly string[]): Promise<Answer> {
  const { files, options } = parseArguments(args, ['--library', '--published'])
  const [file] = files
  if (!file) throw new Unusable('compare: name a page (.html, .txt) or a report (.json)')
  const published = dayFrom(options.get('--published'))
  const [article] = (await loadFile(file, published)).articles
  if (!article) throw new Unusable(`${file}: holds no report`)
  const words = wordsFor(article.language)
  if (!words) throw new Unusable(`${file}: no language pack reads "${article.language}"`)
  const page = analyseReport({ ...article, id: PAGE }, words)
  const library = await libraryFrom(options.get('--library') ?? [])
  const matches = matchReport(page.fingerprint, buildIndex([page, ...library].map(({ fingerprint }) => fingerprint)))
  return answer(page, library, matches, options.has('--explain'))
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u

/** The day of `--published` (an instant will do), null without it. */
function dayFrom(words: readonly string[] | undefined): string | null {
  if (!words) return null
  const said = words.join(' ')
  const day = INSTANT.exec(said)?.[1] ?? ''
  const time = Date.parse(day)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new Unusable(`compare: --published "${said}" is no day (YYYY-MM-DD)`)
  return said
}

async function libraryFrom(files: readonly string[]): Promise<readonly AnalysedReport[]> {
  if (files.length === 0) return (await starterPack()).reports
  const lists = await Promise.all(
    files.map(async (file) => {
      const content = file.endsWith('.json') ? readJson(file) : null
      if (content && typeof content === 'object' && 'manifest' in content) {
        return (
          await checkPack(content).catch((error: unknown) => {
            throw new Unusable(`${file}: ${error instanceof Error ? error.message : String(error)}`)
          })
        ).reports
      }
      const { folder, articles } = await loadFile(file)
      return articles.map((article) =>
        analyseReport({ ...article, id: `${folder}/${article.id}` }, wordsFor(article.language)),
      )
    }),
  )
  return lists.flat()
}

function answer(
  page: AnalysedReport,
  library: readonly AnalysedReport[],
  matches: readonly EventMatch[],
  explain: boolean,
): Answer {
  const same = new Set(matches.filter(({ relation }) => relation === 'same').map(({ report }) => report))
  const story = [page, ...library.filter(({ article }) => same.has(article.id))]
  const byId = new Map([page, ...library].map(({ article }) => [article.id, article]))
  const { witness, weighed } = weigher(explain)
  const rows = compareReports(story, witness)
    .filter(({ camps, verdict }) => verdict === 'only' || camps.some(({ reports }) => reports.includes(PAGE)))
    .map((row) => rowItem(row, byId))
  const shown = matches
    .filter(({ relation }) => relation !== 'other')
    .map(({ report, score, relation, shared }) => {
      const other = byId.get(report)
      return {
        id: report,
        source: other?.source,
        language: other?.language,
        published: other?.publishedAt,
        url: other?.url,
        title: other?.title,
        score,
        relation,
        shared,
      }
    })
  const { article } = page
  return {
    json: {
      article: {
        title: article.title,
        language: article.language,
        published: article.publishedAt,
        source: article.source,
      },
      matches: shown,
      rows,
      ...(weighed && { weighed }),
    },
    text: () =>
      [
        `${article.title || '(no title)'} (${article.language}, ${article.publishedAt ?? 'undated'})`,
        '',
        'Other reports:',
        ...shown.map(
          ({ relation, score, source, language, published, title }) =>
            `  ${relation.padEnd(7)} ${score.toFixed(2)} ${source} (${language}, ${published ?? 'undated'}) ${title}`,
        ),
        '',
        ...rows.filter(({ verdict }) => verdict !== 'only').map((row) => readableRow(row, byId)),
        ...(weighed ?? []),
      ].join('\n'),
  }
}
