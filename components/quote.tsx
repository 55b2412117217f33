import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { QuoteView } from '../lib/explain/view'
import { LocateIcon } from './icons'
import { usePhrases } from './interface'
import type { RowProps } from './row-card'

interface QuoteProps extends Pick<RowProps, 'names' | 'show'> {
  readonly quote: QuoteView
}

/** A report's own words in its own language, those that give the value marked. */
export function Quote({ quote, names, show }: QuoteProps): JSX.Element {
  const phrases = usePhrases()
  const own = quote.report === names.pageId
  return (
    <li class="quote">
      <p class="quote-source meta">
        <bdi class="outlet">{own ? phrases('this_page') : (names.outlets.get(quote.report) ?? quote.report)}</bdi>
        <span>{names.languages.get(quote.report)}</span>
      </p>
      <blockquote lang={quote.language} dir={quote.direction}>
        {quote.before}
        <mark>{quote.marked}</mark>
        {quote.after}
      </blockquote>
      {own && <ShowButton show={() => show(quote.span)} />}
    </li>
  )
}

function ShowButton({ show }: { readonly show: () => Promise<boolean> }): JSX.Element {
  const phrases = usePhrases()
  const [shown, setShown] = useState<boolean | null>(null)
  return (
    <>
      <button type="button" class="show" data-action="show" onClick={() => void show().then(setShown)}>
        <LocateIcon />
        {phrases('show_on_page')}
      </button>
      <span role="status" class={shown === false ? 'show-failed' : 'visually-hidden'}>
        {shown === null ? '' : phrases(shown ? 'shown_on_page' : 'show_failed')}
      </span>
    </>
  )
}
