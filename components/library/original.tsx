import type { ComponentChildren, JSX } from 'preact'
import type { ReportCard } from '../../lib/explain/cards'
import { LinkIcon } from '../icons'
import { usePhrases } from '../interface'

interface OriginalProps {
  readonly report: ReportCard
  readonly children: ComponentChildren
}

/** A link to where a report stands on the web; its words alone when that is not known. */
export function Original({ report: { url }, children }: OriginalProps): JSX.Element {
  const phrases = usePhrases()
  if (!url) return <bdi class="outlet">{children}</bdi>
  return (
    <a class="outlet" href={url} target="_blank" rel="noreferrer">
      <bdi>{children}</bdi>
      <LinkIcon />
      <span class="visually-hidden">({phrases('opens_new_tab')})</span>
    </a>
  )
}
