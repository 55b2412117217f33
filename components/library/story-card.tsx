import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { LibraryReport, StoryView } from '../../lib/explain/library-view'
import { isolated } from '../../lib/explain/isolate'
import { RemoveIcon, VerdictIcon } from '../icons'
import { usePhrases, usePlural } from '../interface'
import { addressOf } from './address'
import { Original } from './original'

interface StoryCardProps {
  readonly story: StoryView
  remove(report: string, title: string): Promise<void>
}

/** One event: what it is, who reports it and how, and the reports themselves; those of the pack behind a button. */
export function StoryCard({ story, remove }: StoryCardProps): JSX.Element {
  const [phrases, plural, heading, list] = [usePhrases(), usePlural(), useId(), useId()]
  const [all, setAll] = useState(false)
  const others = story.reports.filter(({ saved }) => !saved)
  return (
    <li class="story">
      <article aria-labelledby={heading}>
        <StoryFace story={story} heading={heading} />
        <ul class="story-reports" id={list}>
          {story.reports
            .filter(({ saved }) => saved || all)
            .map((report) => (
              <Report key={report.id} report={report} remove={remove} />
            ))}
        </ul>
        {others.length > 0 && (
          <button type="button" class="link" aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
            {all ? phrases('show_less') : plural('library_pack_reports', others.length)}
          </button>
        )}
      </article>
    </li>
  )
}

/** Title, conflicts, number of reports, languages and days of a story. */
export function StoryFace({ story, heading }: { readonly story: StoryView; readonly heading: string }): JSX.Element {
  const phrases = usePhrases()
  const { title, count, languages, days, conflictsText } = story
  return (
    <header class="story-face">
      <h3 id={heading}>
        <bdi lang={title.language || undefined} dir={title.direction}>
          {title.title || phrases('untitled')}
        </bdi>
      </h3>
      {conflictsText && (
        <p class="verdict" data-verdict="conflict">
          <VerdictIcon verdict="conflict" />
          {conflictsText}
        </p>
      )}
      <p class="meta">
        <span>{count}</span>
        <span>{languages}</span>
        {days && <span>{days}</span>}
      </p>
    </header>
  )
}

function Report({ report, remove }: { readonly report: LibraryReport } & Pick<StoryCardProps, 'remove'>): JSX.Element {
  const phrases = usePhrases()
  const { id, outlet, day, language, languageName, direction, saved } = report
  const title = report.title || phrases('untitled')
  return (
    <li class="story-report" data-report={id} data-saved={saved}>
      <a href={addressOf(id)}>
        <bdi lang={language || undefined} dir={direction}>
          {title}
        </bdi>
      </a>
      <p class="meta">
        <Original report={report}>{outlet}</Original>
        <span>{languageName}</span>
        {day && <time dateTime={day.iso}>{day.text}</time>}
        {!saved && <span>{phrases('library_from_pack')}</span>}
      </p>
      {saved && (
        <button
          type="button"
          class="icon-button"
          data-action="remove"
          aria-label={phrases('library_remove', isolated(title))}
          title={phrases('library_remove', isolated(title))}
          onClick={() => void remove(id, title)}
        >
          <RemoveIcon />
        </button>
      )}
    </li>
  )
}
