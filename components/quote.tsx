import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { QuoteView } from '../lib/explain/view'
import type { Span } from '../lib/model/article'
import type { Translation } from './actions'
import { LocateIcon } from './icons'
import { usePhrases } from './interface'
import type { Names } from './names'
import { QuoteTranslation } from './quote-translation'
import type { Corrections } from './use-corrections'

export interface QuoteActions {
  /** Shows a passage on the page; false when the page is gone. Null where there is no such page. */
  readonly show: ((span: Span) => Promise<boolean>) | null
  /** Null where corrections are not kept. */
  readonly corrections: Corrections | null
  /** Null where the browser does not translate. */
  readonly translation: Translation | null
}

interface QuoteListProps extends QuoteActions {
  readonly quotes: readonly QuoteView[]
  readonly names: Names
}

/** The words of each report, the page's first. */
export function QuoteList({ quotes, names, ...actions }: QuoteListProps): JSX.Element {
  const person = quotes.find(({ report }) => report === names.pageId)?.person ?? null
  const reports = [...new Set(quotes.map(({ report }) => report))]
  return (
    <ul class="quotes">
      {reports.map((report) => (
        <ReportQuotes
          key={report}
          report={report}
          quotes={quotes.filter((quote) => quote.report === report)}
          names={names}
          person={person}
          {...actions}
        />
      ))}
    </ul>
  )
}

interface ReportQuotesProps extends QuoteListProps {
  readonly report: string
  /** The person that the page speaks of. */
  readonly person: string | null
}

/** A report's own words in its own language, those that give the value marked. */
function ReportQuotes({
  report,
  quotes,
  names,
  person,
  show,
  corrections,
  translation,
}: ReportQuotesProps): JSX.Element {
  const phrases = usePhrases()
  const own = report === names.pageId
  const other = quotes.find((quote) => quote.person !== null)?.person ?? null
  const pair: readonly [string, string] | null = !own && person && other && person !== other ? [person, other] : null
  return (
    <li class="quote" data-report={report}>
      <p class="quote-source meta">
        <bdi class="outlet">{own ? phrases('this_page') : (names.outlets.get(report) ?? report)}</bdi>
        <span>{names.languages.get(report)}</span>
      </p>
      {quotes.map(({ language, direction, before, marked, after, span }, at) => (
        <div key={at} class="words">
          <blockquote lang={language} dir={direction}>
            {before}
            <mark>{marked}</mark>
            {after}
          </blockquote>
          {own && show && <ShowButton show={() => show(span)} />}
          {translation && (
            <QuoteTranslation text={before + marked + after} language={language} translation={translation} />
          )}
        </div>
      ))}
      {corrections && pair && (
        <button
          type="button"
          class="link quiet"
          data-action="not-same-person"
          onClick={() => corrections.notSamePerson(pair)}
        >
          {phrases('not_same_person')}
          <span class="visually-hidden">
            (<bdi>{pair[0]}</bdi>, <bdi>{pair[1]}</bdi>)
          </span>
        </button>
      )}
    </li>
  )
}

function ShowButton({ show }: { readonly show: () => Promise<boolean> }): JSX.Element {
  const phrases = usePhrases()
  const [shown, setShown] = useState<boolean | null>(null)
  return (
    <>
      <button type="button" class="link" data-action="show" onClick={() => void show().then(setShown)}>
        <LocateIcon />
        {phrases('show_on_page')}
      </button>
      <span role="status" class={shown === false ? 'show-failed' : 'visually-hidden'}>
        {shown === null ? '' : phrases(shown ? 'shown_on_page' : 'show_failed')}
      </span>
    </>
  )
}
