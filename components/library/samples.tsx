import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { StoryView } from '../../lib/explain/library-view'
import { usePhrases, usePlural } from '../interface'
import { addressOf } from './address'
import { Original } from './original'
import { StoryFace } from './story-card'

const SHOWN = 6

interface SamplesProps {
  readonly stories: readonly StoryView[]
  /** Whether all are shown from the start. */
  readonly open: boolean
}

/** Stories of the starter pack, with links to the real pages, to try a comparison on. */
export function Samples({ stories, open }: SamplesProps): JSX.Element | null {
  const [phrases, plural, id] = [usePhrases(), usePlural(), useId()]
  const [all, setAll] = useState(false)
  if (stories.length === 0) return null
  const hidden = stories.length - SHOWN
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{phrases('library_samples')}</h2>
      <p>{phrases('library_samples_text')}</p>
      <ul class="samples">
        {stories.slice(0, all || open ? undefined : SHOWN).map((story) => (
          <Sample key={story.id} story={story} />
        ))}
      </ul>
      {hidden > 0 && !open && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? phrases('show_less') : plural('show_more', hidden)}
        </button>
      )}
    </section>
  )
}

function Sample({ story }: { readonly story: StoryView }): JSX.Element {
  const [phrases, heading] = [usePhrases(), useId()]
  return (
    <li class="story">
      <article aria-labelledby={heading}>
        <StoryFace story={story} heading={heading} />
        <details>
          <summary>{phrases('library_sample_reports')}</summary>
          <ul class="story-reports">
            {story.reports.map((report) => (
              <li key={report.id} class="story-report" data-report={report.id}>
                <a href={addressOf(report.id)}>
                  <bdi lang={report.language || undefined} dir={report.direction}>
                    {report.title || phrases('untitled')}
                  </bdi>
                </a>
                <p class="meta">
                  <Original report={report}>{report.outlet}</Original>
                  <span>{report.languageName}</span>
                  {report.day && <time dateTime={report.day.iso}>{report.day.text}</time>}
                </p>
              </li>
            ))}
          </ul>
        </details>
      </article>
    </li>
  )
}
