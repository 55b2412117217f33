import type { ComparisonView, RowView } from '../view'
import { entriesOf, isolated, oneLine, quoteLine, sourcesOf, type Entry, type ExportFace, type Source } from './sources'
import { nameOf } from './text'

/** The comparison as Markdown (CommonMark): a heading for each fact, its quotes, and numbered sources with links. */
export function toMarkdown(view: ComparisonView, face: ExportFace): string {
  const { phrases } = face
  const sources = sourcesOf(view)
  const title = isolated(oneLine(view.page.title) || phrases('untitled'), view.page.direction, face)
  const blocks = [
    `# ${escaped(title)}`,
    `**${escaped(view.headline)}**`,
    escaped(view.summary.join(' · ')),
    ...view.rows.flatMap((row) => rowBlocks(row, sources, face)),
    `## ${escaped(phrases('sources'))}`,
    sources.map((source, at) => `${at + 1}. ${sourceLine(source, face)}`).join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function rowBlocks(row: RowView, sources: readonly Source[], face: ExportFace): string[] {
  return [
    `## ${escaped(face.phrases('named', row.verdictText, row.label))}`,
    escaped(row.reasonText),
    entriesOf(row, sources)
      .map((entry) => entryLines(entry, sources.indexOf(entry.source) + 1, face))
      .join('\n\n'),
  ]
}

function entryLines({ source, values, quotes }: Entry, number: number, face: ExportFace): string {
  const said = `- **${escaped(values.join('; '))}**: ${escaped(nameOf(source, face))} [${number}]`
  return [said, ...quotes.map((quote) => `  > ${escaped(isolated(quoteLine(quote), quote.direction, face))}`)].join(
    '\n\n',
  )
}

function sourceLine(source: Source, face: ExportFace): string {
  const { title, url, languageName, day, direction } = source
  const name = escaped(isolated(oneLine(title) || face.phrases('untitled'), direction, face))
  const about = [nameOf(source, face), languageName, day?.text ?? face.phrases('undated')].map(escaped).join(', ')
  return `${url ? `[${name}](<${linkable(url)}>)` : name}: ${about}`
}

/** Marks of Markdown and of HTML stand for themselves; what would begin a list does not. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>#|~&$!]/gu, '\\$&')
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')

const linkable = (url: string): string => url.replaceAll(/[\s<>\\]/gu, (mark) => encodeURIComponent(mark))
