import type { ComparisonView } from '../view'
import { toCsv } from './csv'
import { toJson } from './json'
import { toMarkdown } from './markdown'
import type { ExportFace } from './sources'

/** Formats that are saved as a file. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file to be saved. */
export interface ExportFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

type Write = (view: ComparisonView, face: ExportFace, made: string) => string

const FORMATS: Readonly<
  Record<ExportFormat, { readonly ending: string; readonly type: string; readonly write: Write }>
> = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: toCsv },
  json: { ending: 'json', type: 'application/json', write: toJson },
}

/** The comparison as a file of a format. `made` is the instant of the export, ISO 8601. */
export function exportFile(format: ExportFormat, view: ComparisonView, face: ExportFace, made: string): ExportFile {
  const { ending, type, write } = FORMATS[format]
  return { name: `${nameOfFile(view, made)}.${ending}`, type, text: write(view, face, made) }
}

/** EXAMPLE `parallax-2025-02-18-marokko-en-mali-openen-militair-overleg` */
function nameOfFile({ page }: ComparisonView, made: string): string {
  const words = page.title.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const short = words.reduce((name, word) => (`${name}-${word}`.length > LONGEST ? name : `${name}-${word}`), '')
  return `parallax-${page.day?.iso ?? made.slice(0, 10)}${short}`
}

/** UTF-16 units of the title in a file's name. */
const LONGEST = 48
