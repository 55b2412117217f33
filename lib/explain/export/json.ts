import type { ComparisonView, QuoteView } from '../view'
import { entriesOf, sourcesOf, type ExportFace, type Source } from './sources'

/** Raised when a reader of version 1 could no longer read what is written. New keys alone do not raise it. */
const VERSION = 1

/**
 * The comparison as data, described in docs/export.md. `made` is the instant of the export, ISO 8601. Codes (`kind`,
 * `verdict`, `reason`) have no language; texts are in the interface's language, quotes in their report's own.
 */
export function toJson(view: ComparisonView, { locale }: ExportFace, made: string): string {
  const sources = sourcesOf(view)
  const uncompared = new Set(view.notComparable.map(({ id }) => id))
  const comparison = {
    format: 'parallax-comparison',
    version: VERSION,
    made,
    language: locale,
    headline: view.headline,
    page: view.pageId,
    reports: [
      ...sources.map((source) => ({ ...reportOf(source), relation: relationOf(source, uncompared) })),
      ...view.related.map((card) => ({ ...reportOf({ ...card, own: false }), relation: 'related' })),
    ],
    facts: view.rows.map((row) => ({
      kind: row.kind,
      label: row.label,
      verdict: row.verdict,
      reason: row.reason,
      camps: row.camps.map(({ value, reports }) => ({ value, reports })),
      reports: entriesOf(row, sources).map(({ source, values, quotes }) => ({
        report: source.id,
        values,
        quotes: quotes.map(quoteOf),
      })),
    })),
  }
  return `${JSON.stringify(comparison, null, 2)}\n`
}

const relationOf = ({ id, own }: Source, uncompared: ReadonlySet<string>): string =>
  own ? 'page' : uncompared.has(id) ? 'not-compared' : 'same'

const reportOf = ({ id, outlet, title, language, day, url }: Source): Record<string, string | null> => ({
  id,
  outlet,
  title,
  language,
  day: day?.iso ?? null,
  url,
})

const quoteOf = ({ language, before, marked, after }: QuoteView): Record<string, string> => ({
  language,
  before,
  marked,
  after,
})
