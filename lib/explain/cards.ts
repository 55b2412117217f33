import { webAddress } from '../model/address'
import type { Article, Direction } from '../model/article'
import type { AnalysedReport } from '../model/story'
import { listOf, plural, type Phrases } from './phrases'

/** A day as `<time>` wants it and as the reader reads it. */
export interface DayView {
  readonly iso: string
  readonly text: string
}

/** The report being read. */
export interface PageCard {
  readonly title: string
  readonly outlet: string
  readonly day: DayView | null
  readonly language: string
  readonly languageName: string
  readonly direction: Direction
  /** An http or https address, or null. */
  readonly url: string | null
  /** True when only the beginning of a very long article was read. */
  readonly truncated: boolean
}

/** Another report. `url` is an http or https address, or null. */
export interface ReportCard {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly day: DayView | null
  readonly language: string
  readonly languageName: string
  readonly direction: Direction
  readonly url: string | null
}

export function pageCardOf(article: Article, truncated: boolean, locale: string): PageCard {
  const { title, source, publishedAt, language, direction, url } = article
  return {
    title,
    outlet: source,
    day: dayOf(publishedAt, locale),
    language,
    languageName: languageName(language, locale),
    direction,
    url: webAddress(url),
    truncated,
  }
}

export function reportCardOf(
  { id, title, source, publishedAt, language, direction, url }: Article,
  locale: string,
): ReportCard {
  const card = {
    id,
    title,
    outlet: source,
    day: dayOf(publishedAt, locale),
    language,
    languageName: languageName(language, locale),
    direction,
  }
  return { ...card, url: webAddress(url) }
}

/** What the library holds, in one sentence. */
export function libraryLine(reports: readonly AnalysedReport[], phrases: Phrases, locale: string): string {
  if (reports.length === 0) return phrases('library_empty')
  const languages = new Set(reports.map(({ article }) => article.language))
  const held = plural(phrases, locale, 'library_reports', reports.length)
  const spoken = plural(phrases, locale, 'library_languages', languages.size)
  const days = reports.flatMap(({ article }) => (article.publishedAt ? [article.publishedAt.slice(0, 10)] : [])).sort()
  const [first, last] = [dayOf(days[0] ?? null, locale), dayOf(days.at(-1) ?? null, locale)]
  return first && last
    ? phrases('library_holds_period', held, spoken, first.text, last.text)
    : phrases('library_holds', held, spoken)
}

/** Name of a language in the interface's language; the code itself where the platform knows none. */
export function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  } catch {
    return language // no well-formed code
  }
}

/** Names of languages as a list, in the order of the alphabet. */
export const languageList = (languages: readonly string[], locale: string): string =>
  listOf(languages.map((language) => languageName(language, locale)).sort(new Intl.Collator(locale).compare), locale)

/** The day of an instant as it was published, whatever the reader's own zone. Null when it is no calendar day. */
export function dayOf(instant: string | null, locale: string): DayView | null {
  const iso = instant?.slice(0, 10) ?? ''
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(time)) return null
  return {
    iso,
    text: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      time,
    ),
  }
}
