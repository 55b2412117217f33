import type { JSX } from 'preact'
import type { PageCard } from '../lib/explain/cards'
import { BrandIcon } from './icons'
import { usePhrases } from './interface'

interface PageHeaderProps {
  readonly page: PageCard | null
}

/** Product name, and the report being read when there is one. */
export function PageHeader({ page }: PageHeaderProps): JSX.Element {
  const phrases = usePhrases()
  const Brand = page ? 'p' : 'h1' // every page has one heading of the first rank
  return (
    <header class="page">
      <Brand class="brand">
        <BrandIcon />
        {phrases('extensionName')}
      </Brand>
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
