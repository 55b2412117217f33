import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Failure, Problem } from '../lib/newsroom/result'
import type { ReadingActions, ReadOfTab } from './actions'
import { PageIcon } from './icons'
import { usePhrases } from './interface'
import { Outcome, type OutcomeProps } from './outcome'
import { ReportList } from './report-list'
import { SaveButton } from './save-button'

/** What was read can be kept for a later comparison. */
const READABLE: readonly Problem[] = ['no-same-event', 'nothing-comparable']

interface NoticeProps {
  readonly failure: Failure<ReadOfTab>
  readonly save?: ReadingActions['save']
  retry(): void
}

/** Why there is no comparison, what was read and what the library holds. */
export function Notice({ failure: { problem, detail, cause }, retry, save }: NoticeProps): JSX.Element {
  const phrases = usePhrases()
  const saveable = save && detail && READABLE.includes(problem) ? { ...detail, save } : null
  const [said, setSaid] = useState<OutcomeProps | null>(null)
  return (
    <>
      <section class="notice" role="status">
        <PageIcon />
        <h2>{phrases(`problem_${problem}`)}</h2>
        <p>{phrases(`problem_${problem}_text`, detail?.languages ?? '')}</p>
        {problem === 'failed' && cause && <code dir="ltr">{cause}</code>}
        <div class="notice-actions">
          {saveable && (
            <SaveButton
              tab={saveable.tab}
              saved={saveable.saved !== null}
              look="primary"
              save={saveable.save}
              say={setSaid}
            />
          )}
          <button type="button" class={saveable ? 'tool' : 'primary'} data-action="retry" onClick={retry}>
            {phrases('retry')}
          </button>
        </div>
      </section>
      <Outcome said={said} />
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
