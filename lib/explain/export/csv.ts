import type { ComparisonView } from '../view'
import { entriesOf, quoteLine, sourcesOf, type Entry, type ExportFace } from './sources'

/** Spreadsheets that do not see the mark take the bytes for another alphabet. */
const MARK = '\uFEFF'

const COLUMNS = ['fact', 'kind', 'verdict', 'report', 'language', 'day', 'value', 'quote', 'title', 'address'] as const

/** One line for each value that a report gives, as RFC 4180 has it: fields in quotes, lines ended by CR LF. */
export function toCsv(view: ComparisonView, { phrases }: ExportFace): string {
  const sources = sourcesOf(view)
  const lines = view.rows.flatMap((row) =>
    entriesOf(row, sources).map((entry) => [
      row.label,
      phrases(`kind_${row.kind}`),
      row.verdictText,
      ...sayEntry(entry),
      entry.source.title,
      entry.source.url ?? '',
    ]),
  )
  const head = COLUMNS.map((column) => phrases(`column_${column}`))
  return MARK + [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')
}

const sayEntry = ({ source, values, quotes }: Entry): readonly string[] => [
  source.outlet,
  source.language,
  source.day?.iso ?? '',
  values.join('; '),
  quotes.map(quoteLine).join(' … '),
]

/**
 * A field in quotes. Spreadsheets run what begins with `=`, `+`, `-` or `@` (full-width too, also after blanks) as a
 * formula, quotes or not: an apostrophe before it makes it text.
 */
export function field(text: string): string {
  const safe =
    /^[\s\u200b-\u200f\u2066-\u2069]*[=+\-@＝＋－＠−]/u.test(text) || /^[\t\r\n]/u.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
