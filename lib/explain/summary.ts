import type { Verdict } from '../model/comparison'
import { plural } from './phrases'
import type { ReaderWording } from './wording'

type Counted = (verdict: Verdict) => number

/** One sentence that names the gravest finding. */
export function headlineOf(counted: Counted, { locale, phrases }: ReaderWording): string {
  if (counted('conflict') > 0) return plural(phrases, locale, 'headline_conflict', counted('conflict'))
  if (counted('update') > 0) return phrases('headline_update')
  return phrases(counted('finer') > 0 ? 'headline_finer' : 'headline_agree')
}

/** The parts of the summary line, in the order in which they are shown; what is not there is not told. */
export function summaryOf(reports: number, counted: Counted, { locale, phrases }: ReaderWording): string[] {
  const shown: readonly Verdict[] = ['agree', 'conflict', 'update', 'finer']
  const verdicts = shown
    .filter((verdict) => counted(verdict) > 0)
    .map((verdict) => plural(phrases, locale, `summary_${verdict}`, counted(verdict)))
  return [plural(phrases, locale, 'summary_reports', reports), ...verdicts]
}
