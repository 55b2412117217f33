import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { ReportCard } from '../lib/explain/cards'
import { LinkIcon } from './icons'
import { usePhrases, usePlural } from './interface'
import type { Corrections } from './use-corrections'

const SHOWN = 3

interface ReportListProps {
  /** Key of the heading's phrase. */
  readonly heading: string
  readonly reports: readonly ReportCard[]
  /** Given for reports that are taken to be of the page's event. */
  readonly corrections?: Corrections | null
}

/** Reports with links to where they stand; the best first, the rest behind a button. */
export function ReportList({ heading, reports, corrections = null }: ReportListProps): JSX.Element | null {
  const [phrases, plural, id] = [usePhrases(), usePlural(), useId()]
  const [all, setAll] = useState(false)
  if (reports.length === 0) return null
  const hidden = reports.length - SHOWN
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{phrases(heading)}</h2>
      <ul class="reports">
        {reports.slice(0, all ? undefined : SHOWN).map((report) => (
          <Report key={report.id} report={report} corrections={corrections} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? phrases('show_less') : plural('show_more', hidden)}
        </button>
      )}
    </section>
  )
}

interface ReportProps {
  readonly report: ReportCard
  readonly corrections: Corrections | null
}

function Report({ report, corrections }: ReportProps): JSX.Element {
  const phrases = usePhrases()
  const { id, title, outlet, day, language, languageName, direction, url } = report
  return (
    <li data-report={id}>
      <OutletLink outlet={outlet} url={url} />
      <span class="meta">
        <span>{languageName}</span>
        {day && <time dateTime={day.iso}>{day.text}</time>}
      </span>
      {title && (
        <span class="headline" lang={language} dir={direction}>
          {title}
        </span>
      )}
      {corrections && (
        <button
          type="button"
          class="link quiet"
          data-action="not-same-event"
          onClick={() => corrections.notSameEvent(id)}
        >
          {phrases('not_same_event')}
          <span class="visually-hidden">
            (<bdi>{outlet}</bdi>)
          </span>
        </button>
      )}
    </li>
  )
}

/** An outlet with the way to its report, when it has an address. */
export function OutletLink({ outlet, url }: Pick<ReportCard, 'outlet' | 'url'>): JSX.Element {
  const phrases = usePhrases()
  if (!url) return <bdi class="outlet-link">{outlet}</bdi>
  return (
    <a class="outlet-link" href={url} target="_blank" rel="noreferrer">
      <bdi>{outlet}</bdi>
      <LinkIcon />
      <span class="visually-hidden">({phrases('opens_new_tab')})</span>
    </a>
  )
}
