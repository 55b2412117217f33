import { compareReports } from '../compare/compare'
import { languageList, languageName, libraryLine, pageCardOf, type PageCard, type ReportCard } from '../explain/cards'
import { sayFact } from '../explain/say'
import { reportLists, viewComparison, type ComparisonInput, type ComparisonView } from '../explain/view'
import type { ReaderWording } from '../explain/wording'
import { LANGUAGES } from '../languages/registry'
import { analyseReport } from '../library/analyse-report'
import { isSamePage, isSaved } from '../library/identity'
import { directionOf } from '../library/reports'
import type { Article } from '../model/article'
import type { AnalysedReport } from '../model/story'
import { buildIndex } from '../stories/index'
import { matchReport } from '../stories/match'
import { otherEvents, personsToldApart } from './corrections'
import { languageOf } from './language-of'
import type { NewsroomPorts } from './ports'
import type { Result } from './result'
import { isChosen } from './settings'

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
  /** Id of the stored report of this page, null when it was not saved. */
  readonly saved: string | null
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
  const [words, wording, stored, corrections, settings] = await Promise.all([
    ports.words(article.language),
    ports.wording(),
    ports.library(),
    ports.store.corrections().catch(() => []),
    ports.settings(),
  ])
  const isOther = otherEvents(corrections)
  const saved = stored.find((report) => isSaved(report.article.id) && isSamePage(report.article, article))
  const own = { saved: saved?.article.id ?? null }
  const reports = stored.filter(
    (report) =>
      !isSamePage(report.article, article) &&
      isChosen(settings.languages, report.article.language) &&
      !isOther(article, report.article),
  )
  const detail = (lists: Pick<ComparisonView, 'reports' | 'related'> = { reports: [], related: [] }): ReadDetail =>
    detailOf({ ...page, article }, stored, wording, { ...lists, ...own })
  if (!words) return { ok: false, problem: 'language-unsupported', detail: detail() }

  const read = analyseReport(article, words)
  const matches = matchReport(read.fingerprint, buildIndex([read, ...reports].map(({ fingerprint }) => fingerprint)))
  const lists = reportLists({ matches, reports, wording })
  if (lists.reports.length + lists.notComparable.length === 0)
    return { ok: false, problem: 'no-same-event', detail: detail(lists) }

  const rows = compareReports([read, ...storyOf(matches, reports)], undefined, personsToldApart(corrections)).filter(
    ({ kind }) => isChosen(settings.kinds, kind),
  )
  const input: ComparisonInput = {
    article,
    truncated: page.truncated,
    matches,
    rows,
    reports,
    wording,
    ...own,
    say: (fact) => sayFact(fact, wording),
  }
  const view = viewComparison(input)
  if (view.rows.every(({ verdict }) => verdict === 'only'))
    return { ok: false, problem: 'nothing-comparable', detail: detail(lists) }
  return { ok: true, value: view }
}

/** The article under the page's own id, with its language settled. */
export async function identified(article: Article, ports: NewsroomPorts): Promise<Article> {
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
  { reports, related, saved }: Pick<ReadDetail, 'reports' | 'related' | 'saved'>,
): ReadDetail {
  const { locale, phrases } = wording
  const page = pageCardOf(article, truncated, locale)
  return {
    page: article.language ? page : { ...page, languageName: languageName('und', locale) },
    library: libraryLine(stored, phrases, locale),
    languages: languageList(LANGUAGES, locale),
    reports,
    related,
    saved,
  }
}
