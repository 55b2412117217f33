import { compareReports } from '../compare/compare'
import { languageList, reportCardOf } from '../explain/cards'
import type { LibraryReport, LibraryView, StoryView } from '../explain/library-view'
import { plural } from '../explain/phrases'
import type { ReaderWording } from '../explain/wording'
import type { Correction } from '../library/corrections'
import { isSaved } from '../library/identity'
import { joinLibrary } from '../library/shelf'
import type { AnalysedReport } from '../model/story'
import { groupReports } from '../stories/group'
import { buildIndex } from '../stories/index'
import { matchReport } from '../stories/match'
import { otherEvents, personsToldApart } from './corrections'
import { baseLanguage, type NewsroomPorts } from './ports'
import { attempt, type Result } from './result'
import { matcher } from './search'

/** Lists the library by stories. What is costly is kept between calls and made again when the library has changed. */
export interface Lister {
  list(query: string): Promise<Result<LibraryView>>
}

interface Story {
  readonly reports: readonly AnalysedReport[]
  /** When its last report was saved; empty when none was. */
  readonly savedAt: string
  readonly conflicts: number
}

export function createLister(ports: NewsroomPorts): Lister {
  let kept: { readonly key: string; readonly stories: readonly Story[] } | null = null
  return {
    list: (query) =>
      attempt(async () => {
        const [shelf, starter, corrections, wording] = await Promise.all([
          ports.shelf(),
          ports.starter(),
          ports.store.corrections(),
          ports.wording(),
        ])
        const dates = new Map(shelf.reports.map(({ report, savedAt }) => [report.article.id, savedAt]))
        const key = JSON.stringify([[...dates].sort(), corrections.map(({ id }) => id).sort()])
        if (kept?.key !== key) {
          const saved = shelf.reports.map(({ report }) => report)
          kept = { key, stories: storiesOf(joinLibrary(saved, starter), dates, corrections) }
        }
        return viewOf(kept.stories, { query, saved: shelf.reports.length, broken: shelf.broken.length, wording })
      }),
  }
}

function storiesOf(
  library: readonly AnalysedReport[],
  dates: ReadonlyMap<string, string>,
  corrections: readonly Correction[],
): Story[] {
  const byId = new Map(library.map((report) => [report.article.id, report]))
  const isOther = otherEvents(corrections)
  const toldApart = personsToldApart(corrections)
  return groupLibrary(library, (a, b) => {
    const [x, y] = [byId.get(a), byId.get(b)]
    return x !== undefined && y !== undefined && isOther(x.article, y.article)
  }).map((ids) => {
    const reports = ids.flatMap((id) => byId.get(id) ?? [])
    const savedAt =
      ids
        .flatMap((id) => dates.get(id) ?? [])
        .sort()
        .at(-1) ?? ''
    const compared = savedAt === '' ? [] : reports.filter(({ comparable }) => comparable)
    const conflicts = compareReports(compared, undefined, toldApart).filter(({ verdict }) => verdict === 'conflict')
    return { reports, savedAt, conflicts: conflicts.length }
  })
}

/** A pack's reports come in stories; saved ones are placed by their fingerprints. */
function groupLibrary(library: readonly AnalysedReport[], apart: (a: string, b: string) => boolean): string[][] {
  const folders = new Map<string, string[]>()
  const saved: AnalysedReport[] = []
  for (const report of library) {
    const { id } = report.article
    const folder = id.slice(0, Math.max(0, id.indexOf('/')))
    if (isSaved(id)) saved.push(report)
    else folders.set(folder, [...(folders.get(folder) ?? []), id])
  }
  if (saved.length === 0) return [...folders.values()]
  const index = buildIndex(library.map(({ fingerprint }) => fingerprint))
  const placed = saved.map(({ article, fingerprint }) => ({
    report: article.id,
    matches: matchReport(fingerprint, index),
  }))
  return groupReports([...folders.values()], placed, apart)
}

interface Listing extends Pick<LibraryView, 'query' | 'saved' | 'broken'> {
  readonly wording: ReaderWording
}

function viewOf(stories: readonly Story[], { wording, ...listing }: Listing): LibraryView {
  const fits = matcher(listing.query, wording.locale)
  const shown = stories.filter(({ reports }) => reports.some(fits))
  const newest = ({ reports }: Story): string => daysOf(reports).at(-1) ?? ''
  const view = (story: Story): StoryView => storyView(story, wording)
  return {
    ...listing,
    stories: shown
      .filter(({ savedAt }) => savedAt !== '')
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
      .map(view),
    samples: shown
      .filter(({ savedAt }) => savedAt === '')
      .sort((a, b) => (newest(a) < newest(b) ? 1 : -1))
      .map(view),
  }
}

function storyView({ reports, conflicts }: Story, wording: ReaderWording): StoryView {
  const { locale, phrases } = wording
  const cards = reports
    .map(({ article }): LibraryReport => ({ ...reportCardOf(article, locale), saved: isSaved(article.id) }))
    .sort((a, b) => Number(b.saved) - Number(a.saved) || (a.day?.iso ?? '9').localeCompare(b.day?.iso ?? '9'))
  const titled = cards.filter(({ title }) => title !== '')
  const title = titled.find(({ language }) => language === baseLanguage(locale)) ?? titled[0] ?? cards[0]
  return {
    id: cards.map(({ id }) => id).sort()[0] ?? '',
    title: {
      title: title?.title ?? '',
      language: title?.language ?? '',
      direction: title?.direction ?? 'ltr',
    },
    languages: languageList([...new Set(cards.map(({ language }) => language))], locale),
    count: plural(phrases, locale, 'library_reports', cards.length),
    days: periodOf(daysOf(reports), locale),
    conflicts,
    conflictsText: conflicts > 0 ? plural(phrases, locale, 'summary_conflict', conflicts) : null,
    reports: cards,
  }
}

const daysOf = (reports: readonly AnalysedReport[]): string[] =>
  reports
    .flatMap(({ article: { publishedAt } }) => publishedAt?.slice(0, 10) ?? [])
    .filter((day) => !Number.isNaN(Date.parse(day)))
    .sort()

function periodOf(days: readonly string[], locale: string): string | null {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(Date.parse(first), Date.parse(last))
}
