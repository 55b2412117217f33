import type { JSX } from 'preact'
import type { ReadDetail } from '../lib/newsroom/read-page'
import type { Failure } from '../lib/newsroom/result'
import { PageIcon } from './icons'
import { usePhrases } from './interface'
import { ReportList } from './report-list'

interface NoticeProps {
  readonly failure: Failure<ReadDetail>
  retry(): void
}

/** Why there is no comparison, what was read and what the library holds. */
export function Notice({ failure: { problem, detail, cause }, retry }: NoticeProps): JSX.Element {
  const phrases = usePhrases()
  return (
    <>
      <section class="notice" role="status">
        <PageIcon />
        <h2>{phrases(`problem_${problem}`)}</h2>
        <p>{phrases(`problem_${problem}_text`, detail?.languages ?? '')}</p>
        {problem === 'failed' && cause && <code dir="ltr">{cause}</code>}
        <button type="button" class="primary" data-action="retry" onClick={retry}>
          {phrases('retry')}
        </button>
      </section>
      {detail && (
        <section class="section">
          <h2>{phrases('library_title')}</h2>
          <p>{detail.library}</p>
        </section>
      )}
      {detail && <ReportList heading="other_reports" reports={detail.reports} />}
      {detail && <ReportList heading="related_reports" reports={detail.related} />}
    </>
  )
}
