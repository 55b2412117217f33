import { analyse } from '../extract/analyse'
import { ENGINE } from '../extract/engine'
import type { Words } from '../languages/pack'
import type { Article } from '../model/article'
import type { AnalysedReport } from '../model/story'
import { fingerprintOf } from '../stories/fingerprint'

/** A report with its facts and fingerprint. Without words for its language it is kept and marked not comparable. */
export function analyseReport(article: Article, words: Words | null): AnalysedReport {
  if (!words)
    return { article, comparable: false, facts: [], fingerprint: fingerprintOf(article, [], []), engine: ENGINE }
  const { facts, profile } = analyse(article, words)
  return { article, comparable: true, facts, fingerprint: fingerprintOf(article, profile, facts), engine: ENGINE }
}
