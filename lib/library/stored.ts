import * as v from 'valibot'
import { ENGINE } from '../extract/engine'
import type { AnalysedReport } from '../model/story'
import { KeptCorrectionShape, type Correction } from './corrections'
import { isSaved } from './identity'
import { ArticleShape, FactShape, TermShape } from './shapes'
import type { SavedArticle, SavedReport, Stored } from './store'

/** An article as it is kept; `id` is the key. */
export interface ArticleRecord extends SavedArticle {
  readonly id: string
}

/** What was derived from an article: of the same `id` and `savedAt`. */
export interface DerivedRecord extends Omit<AnalysedReport, 'article'> {
  readonly id: string
  readonly savedAt: string
}

export const SavedArticleShape = v.object({
  article: v.object({ ...ArticleShape.entries, id: v.pipe(v.string(), v.check(isSaved, 'expected a saved report')) }),
  savedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T/u)),
}) satisfies v.GenericSchema<unknown, SavedArticle>

const DerivedShape = v.looseObject({
  id: v.string(),
  savedAt: v.string(),
  comparable: v.boolean(),
  facts: v.array(FactShape),
  fingerprint: v.object({ report: v.string(), day: v.nullable(v.string()), terms: v.array(TermShape) }),
  engine: v.literal(ENGINE),
})

/** Records as they are kept. */
export function recordsOf({ report: { article, ...derived }, savedAt }: SavedReport): {
  readonly article: ArticleRecord
  readonly derived: DerivedRecord
} {
  return { article: { id: article.id, article, savedAt }, derived: { id: article.id, savedAt, ...derived } }
}

/** Reads the records of a store; each stands for itself, so that a broken one costs no other. */
export function readStored(articles: readonly unknown[], derived: readonly unknown[]): Stored {
  const byId = new Map(derived.map((record) => [keyOf(record), record]))
  const [reports, stale, broken]: [SavedReport[], SavedArticle[], string[]] = [[], [], []]
  for (const record of articles) {
    const saved = readArticle(record)
    if (!saved) {
      broken.push(keyOf(record))
      continue
    }
    const report = readDerived(byId.get(saved.article.id), saved)
    if (report) reports.push({ report, savedAt: saved.savedAt })
    else stale.push(saved)
  }
  return { reports, stale, broken }
}

/** The article of a record, null when it is none. */
export function readArticle(record: unknown): SavedArticle | null {
  const result = v.safeParse(SavedArticleShape, record)
  return result.success && result.output.article.id === keyOf(record) ? result.output : null
}

/** Corrections that can be read. */
export const readCorrections = (records: readonly unknown[]): Correction[] =>
  records.flatMap((record) => {
    const result = v.safeParse(KeptCorrectionShape, record)
    return result.success ? [result.output] : []
  })

/** Null when the facts are not those of this article, this saving and this engine. */
function readDerived(record: unknown, { article, savedAt }: SavedArticle): AnalysedReport | null {
  const result = v.safeParse(DerivedShape, record)
  if (!result.success || result.output.savedAt !== savedAt) return null
  const { comparable, facts, fingerprint, engine } = record as DerivedRecord
  const fits =
    fingerprint.report === article.id &&
    facts.every(
      (fact) =>
        fact.article === article.id &&
        fact.mentions.every(
          ({ span }) => span.start <= span.end && span.end <= (article.blocks[span.block]?.text.length ?? -1),
        ),
    )
  return fits ? { article, comparable, facts, fingerprint, engine } : null
}

function keyOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null
  return typeof id === 'string' ? id : ''
}
