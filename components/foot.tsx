import type { JSX } from 'preact'
import { usePhrases } from './interface'

/** Pages of the extension that its screens lead to. */
export type OwnPage = 'library' | 'options'

const PAGES: readonly OwnPage[] = ['library', 'options']

interface FootProps {
  readonly openOwn?: ((page: OwnPage) => unknown) | undefined
}

/** That nothing left the device, and the way to the extension's other pages. */
export function Foot({ openOwn }: FootProps): JSX.Element {
  const phrases = usePhrases()
  return (
    <footer class="foot">
      <p class="privacy">{phrases('on_device')}</p>
      {openOwn && (
        <nav aria-label={phrases('own_pages')}>
          {PAGES.map((page) => (
            <a
              key={page}
              class="link quiet"
              href={`${page}.html`}
              data-page={page}
              onClick={(event) => {
                event.preventDefault()
                openOwn(page)
              }}
            >
              {phrases(`${page}_page`)}
            </a>
          ))}
        </nav>
      )}
    </footer>
  )
}
