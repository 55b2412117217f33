import type { ComparisonView, RowView } from '../view'
import { entriesOf, isolated, oneLine, quoteLine, sourcesOf, type Entry, type ExportFace, type Source } from './sources'

/** The comparison as plain text, to be pasted into a message: finding, facts with who says what, sources. */
export function toText(view: ComparisonView, face: ExportFace): string {
  const { phrases } = face
  const sources = sourcesOf(view)
  const shared = view.rows.filter(({ verdict }) => verdict !== 'only')
  const blocks = [
    isolated(oneLine(view.page.title) || phrases('untitled'), view.page.direction, face),
    [view.headline, view.summary.join(' · ')].join('\n'),
    ...shared.map((row) => rowText(row, sources, face)),
    [phrases('sources'), ...sources.map((source) => sourceText(source, face))].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function rowText(row: RowView, sources: readonly Source[], face: ExportFace): string {
  const head = face.phrases('named', row.verdictText.toLocaleUpperCase(face.locale), row.label)
  return [head, row.reasonText, ...entriesOf(row, sources).map((entry) => entryText(entry, face))].join('\n')
}

function entryText({ source, values, quotes }: Entry, face: ExportFace): string {
  const said = `- ${face.phrases('named', isolate(nameOf(source, face)), values.join('; '))}`
  const words = quotes.map((quote) => {
    const quoted = face.phrases('quoted', isolated(quoteLine(quote), quote.direction, face))
    return `    ${quoted}`
  })
  return [said, ...words].join('\n')
}

function sourceText(source: Source, face: ExportFace): string {
  const { title, languageName, day, url, direction } = source
  const about = [languageName, day?.text ?? face.phrases('undated')].join(', ')
  const lines = [isolated(oneLine(title), direction, face), url ?? ''].filter(Boolean)
  return [
    `- ${face.phrases('named', isolate(nameOf(source, face)), about)}`,
    ...lines.map((line) => `    ${line}`),
  ].join('\n')
}

/** EXAMPLE `De Ochtendpost (this page)` */
export const nameOf = ({ outlet, own }: Source, { phrases }: ExportFace): string =>
  own ? phrases('noted', outlet, phrases('this_page')) : outlet

/** An outlet's name can be in any script. */
const isolate = (name: string): string => (/^[\p{ASCII}\p{Script=Latin}]*$/u.test(name) ? name : `\u2068${name}\u2069`)
