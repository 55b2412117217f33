import { compareReports } from '../compare/compare'
import { sayFact } from '../explain/say'
import { VERDICTS, viewComparison, type ComparisonView } from '../explain/view'
import type { Camp } from '../model/comparison'
import type { AnalysedReport } from '../model/story'
import { baseLanguage, type NewsroomPorts } from './ports'
import type { Result } from './result'

const FEWEST_LANGUAGES = 3

interface Candidate {
  /** The report that is read. */
  readonly page: AnalysedReport
  /** How many values stand against each other, in all conflicts. */
  readonly values: number
  /** How sure it is that the reports of the clearest conflict answer one question, in tenths. */
  readonly sure: number
  /** How many verdicts occur. */
  readonly verdicts: number
}

/** A real comparison to show what one looks like: a report of the starter pack beside the others of its story. Never throws. */
export async function sampleComparison(ports: NewsroomPorts): Promise<Result<ComparisonView>> {
  try {
    const [starter, samples, wording] = await Promise.all([ports.starter(), ports.samples(), ports.wording()])
    const sample = samples[baseLanguage(wording.locale)]
    const story = storiesOf(starter).find((reports) => reports.some(({ article }) => article.id === sample)) ?? []
    const page = story.find(({ article }) => article.id === sample)
    if (!page) return { ok: false, problem: 'nothing-comparable' }
    const reports = story.filter((report) => report !== page)
    const view = viewComparison({
      article: page.article,
      truncated: false,
      matches: reports.map(({ article }) => ({ report: article.id, score: 1, relation: 'same', shared: [] })),
      rows: compareReports(story),
      reports,
      wording,
      say: (fact) => sayFact(fact, wording),
    })
    return { ok: true, value: view }
  } catch (error) {
    return { ok: false, problem: 'failed', cause: String(error) }
  }
}

/** For each language of the interface the id of the report that is shown as a sample. */
export type Samples = Readonly<Record<string, string>>

/**
 * The reports whose comparison shows best what one is: of a story in several languages with a conflict, of as few values as
 * can be, beside as many other verdicts as can be; in the reader's language where there is one. It compares every story, so it is
 * done when the pack is built. Empty when the pack has none.
 */
export function pickSamples(pack: readonly AnalysedReport[], languages: readonly string[]): Samples {
  const candidates = storiesOf(pack)
    .flatMap(candidatesIn)
    .sort((a, b) => a.values - b.values || b.verdicts - a.verdicts || b.sure - a.sure)
  const [best] = candidates
  if (!best) return {}
  const own = (language: string): Candidate => candidates.find(({ page }) => page.article.language === language) ?? best
  return Object.fromEntries(languages.map((language) => [language, own(language).page.article.id]))
}

function candidatesIn(reports: readonly AnalysedReport[]): Candidate[] {
  const languages = new Set(reports.map(({ article }) => article.language)).size
  if (languages < FEWEST_LANGUAGES) return []
  const rows = compareReports(reports)
  return reports.flatMap((page): Candidate[] => {
    const touched = rows.filter(({ camps }) => camps.some((camp) => camp.reports.includes(page.article.id)))
    const conflicts = touched.filter(({ verdict }) => verdict === 'conflict')
    if (conflicts.length === 0) return []
    return [
      {
        page,
        values: conflicts.reduce((sum, { camps }) => sum + valuesIn(camps), 0),
        sure: Math.max(...conflicts.map(({ strength }) => Math.round(strength * 10))),
        verdicts: VERDICTS.filter((verdict) => touched.some((row) => row.verdict === verdict)).length,
      },
    ]
  })
}

const valuesIn = (camps: readonly Camp[]): number =>
  new Set(camps.flatMap(({ facts }) => facts.map(({ value }) => JSON.stringify(value)))).size

/** A pack's reports come in stories: the folder in their ids. */
function storiesOf(pack: readonly AnalysedReport[]): AnalysedReport[][] {
  const stories = new Map<string, AnalysedReport[]>()
  for (const report of pack.filter(({ comparable }) => comparable)) {
    const folder = report.article.id.split('/')[0] ?? ''
    stories.set(folder, [...(stories.get(folder) ?? []), report])
  }
  return [...stories.values()]
}
