import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { bytesText } from '../../lib/explain/bytes'
import { isolated } from '../../lib/explain/isolate'
import { SearchIcon } from '../icons'
import { useFace, usePhrases, usePlural } from '../interface'
import { Skeleton } from '../skeleton'
import { Corrections } from './corrections'
import { Samples } from './samples'
import { StoryCard } from './story-card'
import type { Library } from './use-library'

interface LibraryListProps {
  readonly library: Library
  remove(report: string, title: string): Promise<void>
}

/** Stories of the library, what was corrected, and stories to try. */
export function LibraryList({ library, remove }: LibraryListProps): JSX.Element {
  const [phrases, stories] = [usePhrases(), useId()]
  const { view, failure, query } = library
  return (
    <main>
      <div class="library-head">
        <h1>{phrases('library_page')}</h1>
        <Holding library={library} />
        <Search library={library} />
      </div>
      {failure && (
        <section class="notice" role="alert" data-problem={failure.problem}>
          <h2>{phrases(`problem_${failure.problem}`)}</h2>
          <p>{phrases(`problem_${failure.problem}_text`)}</p>
          {failure.cause && <code dir="ltr">{failure.cause}</code>}
          <button type="button" class="primary" onClick={library.retry}>
            {phrases('retry')}
          </button>
        </section>
      )}
      {!view && !failure && <Skeleton label="library_opening" />}
      {view && (
        <section class="section" aria-labelledby={stories}>
          <h2 id={stories}>{phrases('library_stories')}</h2>
          {view.stories.length > 0 ? (
            <ul class="stories">
              {view.stories.map((story) => (
                <StoryCard key={story.id} story={story} remove={remove} />
              ))}
            </ul>
          ) : (
            <Nothing query={view.saved > 0 ? query : ''} />
          )}
        </section>
      )}
      <Corrections corrections={library.corrections} remove={library.removeCorrection} />
      {view && <Samples stories={view.samples} open={query !== ''} />}
      <p class="privacy">{phrases('library_on_device')}</p>
    </main>
  )
}

/** How much is kept, and how much room it takes. */
function Holding({ library: { view, used } }: Pick<LibraryListProps, 'library'>): JSX.Element {
  const [{ locale, phrases }, plural] = [useFace(), usePlural()]
  return (
    <p class="meta" data-used={used ?? undefined}>
      {view && view.saved > 0 && <span>{plural('library_saved', view.saved)}</span>}
      {used !== null && <span>{phrases('library_used', bytesText(used, locale))}</span>}
      {view && view.broken > 0 && <span>{plural('library_broken', view.broken)}</span>}
    </p>
  )
}

function Search({ library: { view, query, search } }: Pick<LibraryListProps, 'library'>): JSX.Element {
  const [phrases, plural, id] = [usePhrases(), usePlural(), useId()]
  const found = view && view.query === query && query !== '' ? view.stories.length + view.samples.length : null
  return (
    <search class="search">
      <label class="visually-hidden" for={id}>
        {phrases('library_search')}
      </label>
      <SearchIcon />
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={500}
        autocomplete="off"
        placeholder={phrases('library_search')}
        value={query}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
      <span class="visually-hidden" role="status">
        {found === null ? '' : plural('library_found', found)}
      </span>
    </search>
  )
}

/** Why no story stands here, and what can be done. */
function Nothing({ query }: { readonly query: string }): JSX.Element {
  const phrases = usePhrases()
  return (
    <div class="nothing">
      <h3>{query ? phrases('library_no_match', isolated(query)) : phrases('library_nothing')}</h3>
      <p>{phrases(query ? 'library_no_match_text' : 'library_nothing_text')}</p>
    </div>
  )
}
