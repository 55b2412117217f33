import { compareReports } from '../compare/compare'
import { VERDICTS, type ComparisonView } from '../explain/view'
import type { Row } from '../model/comparison'
import type { AnalysedReport } from '../model/story'
import { baseLanguage, type NewsroomPorts } from './ports'
import { readPage } from './read-page'
import type { Result } from './result'
import { DEFAULT_SETTINGS } from './settings'

const FEWEST_LANGUAGES = 3

interface Candidate {
  /** The report that is read, in the reader's language where there is one. */
  readonly page: AnalysedReport
  readonly own: boolean
  /** How sure it is that the reports of the clearest conflict answer one question, in tenths. */
  readonly sure: number
  /** How many values stand against each other there. */
  readonly sides: number
  /** How many verdicts occur. */
  readonly verdicts: number
}

/** A real comparison to show what one looks like: a report of the starter pack, read as any page is. Never throws. */
export async function sampleComparison(ports: NewsroomPorts): Promise<Result<ComparisonView>> {
  try {
    const [starter, { locale }] = await Promise.all([ports.starter(), ports.wording()])
    const page = pickSample(starter, baseLanguage(locale))
    if (!page) return { ok: false, problem: 'nothing-comparable' }
    const read = await readPage(
      { ...ports, library: async () => starter, settings: async () => DEFAULT_SETTINGS },
      { article: page.article, truncated: false },
    )
    return read.ok ? read : { ok: false, problem: read.problem, ...(read.cause ? { cause: read.cause } : {}) }
  } catch (error) {
    return { ok: false, problem: 'failed', cause: String(error) }
  }
}

/**
 * The report whose comparison tells most: of a story in several languages with a conflict as clear as can be, in the
 * reader's language where there is one. Null when the pack has none.
 */
export function pickSample(pack: readonly AnalysedReport[], language: string): AnalysedReport | null {
  const [best] = storiesOf(pack)
    .flatMap((reports) => candidatesIn(reports, language))
    .sort((a, b) => Number(b.own) - Number(a.own) || b.sure - a.sure || a.sides - b.sides || b.verdicts - a.verdicts)
  return best?.page ?? null
}

function candidatesIn(reports: readonly AnalysedReport[], language: string): Candidate[] {
  const languages = new Set(reports.map(({ article }) => article.language)).size
  if (languages < FEWEST_LANGUAGES) return []
  const rows = compareReports(reports)
  return reports.flatMap((page): Candidate[] => {
    const touched = rows.filter(({ camps }) => camps.some((camp) => camp.reports.includes(page.article.id)))
    const [clearest] = touched
      .filter(({ verdict }) => verdict === 'conflict')
      .sort((a, b) => sureness(b) - sureness(a) || a.camps.length - b.camps.length)
    if (!clearest) return []
    return [
      {
        page,
        own: page.article.language === language,
        sure: sureness(clearest),
        sides: clearest.camps.length,
        verdicts: VERDICTS.filter((verdict) => touched.some((row) => row.verdict === verdict)).length,
      },
    ]
  })
}

const sureness = ({ strength }: Row): number => Math.round(strength * 10)

/** A pack's reports come in stories: the folder in their ids. */
function storiesOf(pack: readonly AnalysedReport[]): AnalysedReport[][] {
  const stories = new Map<string, AnalysedReport[]>()
  for (const report of pack.filter(({ comparable }) => comparable)) {
    const folder = report.article.id.split('/')[0] ?? ''
    stories.set(folder, [...(stories.get(folder) ?? []), report])
  }
  return [...stories.values()]
}
