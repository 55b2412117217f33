import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { ReportCard } from '../lib/explain/cards'
import { LinkIcon } from './icons'
import { usePhrases, usePlural } from './interface'

const SHOWN = 3

interface ReportListProps {
  /** Key of the heading's phrase. */
  readonly heading: string
  readonly reports: readonly ReportCard[]
}

/** Reports with links to where they stand; the best first, the rest behind a button. */
export function ReportList({ heading, reports }: ReportListProps): JSX.Element | null {
  const [phrases, plural, id] = [usePhrases(), usePlural(), useId()]
  const [all, setAll] = useState(false)
  if (reports.length === 0) return null
  const hidden = reports.length - SHOWN
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{phrases(heading)}</h2>
      <ul class="reports">
        {reports.slice(0, all ? undefined : SHOWN).map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? phrases('show_less') : plural('show_more', hidden)}
        </button>
      )}
    </section>
  )
}

function Report({ report }: { readonly report: ReportCard }): JSX.Element {
  const { id, title, outlet, day, language, languageName, direction, url } = report
  return (
    <li data-report={id}>
      <Outlet outlet={outlet} url={url} />
      <span class="meta">
        <span>{languageName}</span>
        {day && <time dateTime={day.iso}>{day.text}</time>}
      </span>
      {title && (
        <span class="headline" lang={language} dir={direction}>
          {title}
        </span>
      )}
    </li>
  )
}

function Outlet({ outlet, url }: Pick<ReportCard, 'outlet' | 'url'>): JSX.Element {
  const phrases = usePhrases()
  if (!url) return <bdi class="outlet">{outlet}</bdi>
  return (
    <a class="outlet" href={url} target="_blank" rel="noreferrer">
      <bdi>{outlet}</bdi>
      <LinkIcon />
      <span class="visually-hidden">({phrases('opens_new_tab')})</span>
    </a>
  )
}
