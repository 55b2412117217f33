import type { JSX } from 'preact'
import type { PageCard } from '../lib/explain/cards'
import { BrandIcon } from './icons'
import { usePhrases } from './interface'

/** Product name, and the report being read when there is one. */
export function PageHeader({ page }: { readonly page: PageCard | null }): JSX.Element {
  const phrases = usePhrases()
  return (
    <header class="page">
      <p class="brand">
        <BrandIcon />
        {phrases('extensionName')}
      </p>
      {page && (
        <>
          <h1 lang={page.language || undefined} dir={page.direction}>
            {page.title || phrases('untitled')}
          </h1>
          <p class="meta">
            <bdi>{page.outlet}</bdi>
            {page.day ? <time dateTime={page.day.iso}>{page.day.text}</time> : <span>{phrases('undated')}</span>}
            <span>{page.languageName}</span>
          </p>
          {page.truncated && <p class="meta">{phrases('page_truncated')}</p>}
        </>
      )}
    </header>
  )
}
