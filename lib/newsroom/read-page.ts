import { compareReports } from '../compare/compare'
import { languageList, languageName, libraryLine, pageCardOf, type PageCard, type ReportCard } from '../explain/cards'
import { sayFact } from '../explain/say'
import { reportLists, viewComparison, type ComparisonInput, type ComparisonView } from '../explain/view'
import type { ReaderWording } from '../explain/wording'
import { LANGUAGES } from '../languages/registry'
import { analyseReport } from '../library/analyse-report'
import { directionOf } from '../library/reports'
import type { Article } from '../model/article'
import type { AnalysedReport } from '../model/story'
import { buildIndex } from '../stories/index'
import { matchReport } from '../stories/match'
import { languageOf } from './language-of'
import type { NewsroomPorts } from './ports'
import type { Result } from './result'

export type { Mark, MarkCard, MarkValue } from '../explain/marks'
export type { ComparisonView } from '../explain/view'

/** An article as the content script read it. */
export interface PageRead {
  readonly article: Article
  readonly truncated: boolean
}

/** What is shown when there is nothing to compare: what was read, and what is there. */
export interface ReadDetail {
  readonly page: PageCard
  readonly library: string
  /** Languages that can be compared, in words. */
  readonly languages: string
  readonly reports: readonly ReportCard[]
  readonly related: readonly ReportCard[]
}

const PAGE = 'page'

/** Compares the page being read with the library. Never throws: what cannot be done comes back as a problem. */
export async function readPage(ports: NewsroomPorts, page: PageRead): Promise<Result<ComparisonView, ReadDetail>> {
  if (!page.article.blocks.some(({ role, text }) => role !== 'title' && text.trim() !== ''))
    return { ok: false, problem: 'empty-page' }
  try {
    return await compare(ports, page)
  } catch (error) {
    return { ok: false, problem: 'failed', cause: String(error) }
  }
}

async function compare(ports: NewsroomPorts, page: PageRead): Promise<Result<ComparisonView, ReadDetail>> {
  const article = await identified(page.article, ports)
  const [words, wording, stored] = await Promise.all([ports.words(article.language), ports.wording(), ports.library()])
  const reports = stored.filter((report) => !isSamePage(report.article, article))
  const detail = (lists: Pick<ComparisonView, 'reports' | 'related'> = { reports: [], related: [] }): ReadDetail =>
    detailOf({ ...page, article }, stored, wording, lists)
  if (!words) return { ok: false, problem: 'language-unsupported', detail: detail() }

  const own = analyseReport(article, words)
  const matches = matchReport(own.fingerprint, buildIndex([own, ...reports].map(({ fingerprint }) => fingerprint)))
  const lists = reportLists({ matches, reports, wording })
  if (lists.reports.length + lists.notComparable.length === 0)
    return { ok: false, problem: 'no-same-event', detail: detail(lists) }

  const rows = compareReports([own, ...storyOf(matches, reports)])
  const input: ComparisonInput = {
    article,
    truncated: page.truncated,
    matches,
    rows,
    reports,
    wording,
    say: (fact) => sayFact(fact, wording),
  }
  const view = viewComparison(input)
  if (view.rows.every(({ verdict }) => verdict === 'only'))
    return { ok: false, problem: 'nothing-comparable', detail: detail(lists) }
  return { ok: true, value: view }
}

/** The article under the page's own id, with its language settled. */
async function identified(article: Article, ports: NewsroomPorts): Promise<Article> {
  const language = await languageOf(article, ports.detectLanguage)
  const direction =
    language === article.language ? article.direction : directionOf(article.blocks.map(({ text }) => text).join(' '))
  return { ...article, id: PAGE, language, direction }
}

function storyOf(matches: ComparisonInput['matches'], reports: readonly AnalysedReport[]): AnalysedReport[] {
  const same = new Set(matches.filter(({ relation }) => relation === 'same').map(({ report }) => report))
  return reports.filter(({ article, comparable }) => comparable && same.has(article.id))
}

function detailOf(
  { article, truncated }: PageRead,
  stored: readonly AnalysedReport[],
  wording: ReaderWording,
  { reports, related }: Pick<ReadDetail, 'reports' | 'related'>,
): ReadDetail {
  const { locale, phrases } = wording
  const page = pageCardOf(article, truncated, locale)
  return {
    page: article.language ? page : { ...page, languageName: languageName('und', locale) },
    library: libraryLine(stored, phrases, locale),
    languages: languageList(LANGUAGES, locale),
    reports,
    related,
  }
}

/** The page's own report in the library is no other report. */
function isSamePage(stored: Article, page: Article): boolean {
  if (stored.url !== null && page.url !== null && addressOf(stored.url) === addressOf(page.url)) return true
  return (
    stored.title !== '' &&
    stored.title.trim() === page.title.trim() &&
    stored.blocks[1]?.text.trim() === page.blocks[1]?.text.trim()
  )
}

/** EXAMPLE `https://www.example.org/a/?id=7&utm_source=x#top` → example.org/a?id=7 */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname, searchParams } = new URL(url)
  const telling = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|mc_|ref$|amp$)/u.test(name)).sort()
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}?${new URLSearchParams(telling).toString()}`
}
