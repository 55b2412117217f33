import * as v from 'valibot'
import { ENGINE } from '../extract/engine'
import type { Words } from '../languages/pack'
import type { AnalysedReport } from '../model/story'
import { analyseReport } from './analyse-report'
import { articleOf, type ReportSource } from './reports'
import { FactShape, TermShape } from './shapes'

/** What a pack says of itself. */
export interface Manifest {
  readonly format: 1
  readonly name: string
  readonly licence: string
  readonly engine: number
  readonly reports: number
  readonly languages: Readonly<Record<string, number>>
  /** First and last publication day, null when no report has one. */
  readonly period: readonly [from: string, to: string] | null
  /** SHA-256 of the reports as written in the pack, hexadecimal. */
  readonly hash: string
}

/** A versioned file of reports with facts and fingerprints precomputed. */
export interface LibraryPack {
  readonly manifest: Manifest
  readonly reports: readonly AnalysedReport[]
}

/** One folder of a pack's sources. Reports are named `<folder>/<id>`. */
export interface PackSource {
  readonly folder: string
  readonly reports: readonly ReportSource[]
}

export interface PackOptions {
  readonly name: string
  readonly licence: string
  /** Words of a language, null when no pack reads it. */
  words(language: string): Words | null
}

/** Builds a pack from the reports of its source folders. */
export async function buildPack(
  sources: readonly PackSource[],
  { name, licence, words }: PackOptions,
): Promise<LibraryPack> {
  const reports = sources.flatMap(({ folder, reports: own }) =>
    own.map((report) => analyseReport(articleOf(report, `${folder}/${report.id}`), words(report.lang))),
  )
  const languages: Record<string, number> = {}
  for (const { article } of reports) languages[article.language] = (languages[article.language] ?? 0) + 1
  const days = reports.flatMap(({ article }) => (article.publishedAt ? [article.publishedAt.slice(0, 10)] : [])).sort()
  const [from, to] = [days[0], days.at(-1)]
  return {
    manifest: {
      format: 1,
      name,
      licence,
      engine: ENGINE,
      reports: reports.length,
      languages,
      period: from && to ? [from, to] : null,
      hash: await hashOf(reports),
    },
    reports,
  }
}

const ManifestShape = v.object({
  format: v.literal(1),
  name: v.string(),
  licence: v.string(),
  engine: v.number(),
  reports: v.number(),
  languages: v.record(v.string(), v.number()),
  period: v.nullable(v.tuple([v.string(), v.string()])),
  hash: v.string(),
})
const ReportShape = v.object({
  article: v.looseObject({
    id: v.string(),
    url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//u))),
    source: v.string(),
    language: v.string(),
    title: v.string(),
    direction: v.picklist(['ltr', 'rtl']),
    blocks: v.array(v.object({ text: v.string(), role: v.string() })),
  }),
  comparable: v.boolean(),
  facts: v.array(FactShape),
  fingerprint: v.object({ report: v.string(), day: v.nullable(v.string()), terms: v.array(TermShape) }),
  engine: v.number(),
})

/**
 * Validates a pack file's content, all or nothing. Throws an Error with a sentence that says where it is wrong; also when
 * counts or hash do not fit the reports.
 */
export async function checkPack(content: unknown): Promise<LibraryPack> {
  const result = v.safeParse(v.object({ manifest: ManifestShape, reports: v.array(ReportShape) }), content)
  if (!result.success) {
    const issue = result.issues[0]
    throw new Error(`at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`)
  }
  const pack = content as LibraryPack
  if (pack.manifest.reports !== pack.reports.length)
    throw new Error(`the manifest tells of ${pack.manifest.reports} reports, the file holds ${pack.reports.length}`)
  if (pack.manifest.hash !== (await hashOf(pack.reports)))
    throw new Error('the reports are not those that the manifest was made for (hash differs)')
  return pack
}

async function hashOf(reports: readonly AnalysedReport[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(reports)))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
