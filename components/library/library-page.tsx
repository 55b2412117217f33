import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Interface } from '../../lib/newsroom/interface'
import { BrandIcon } from '../icons'
import { InterfaceContext, usePhrases } from '../interface'
import { addressOf, reportIn } from './address'
import { LibraryList } from './library-list'
import { ReportReader } from './report-reader'
import { Toasts } from './toasts'
import { useLibrary, type LibraryActions, type Removed } from './use-library'

interface LibraryPageProps {
  readonly actions: LibraryActions
  readonly face: Interface
}

/** The library: its stories, or one report of it. Which one stands in the address, so that the way back works. */
export function LibraryPage({ actions, face }: LibraryPageProps): JSX.Element {
  const library = useLibrary(actions)
  const [opened, open] = useOpened()
  const undo = async (removed: Removed): Promise<void> => {
    if (await library.undo(removed)) focusOn(`[data-report="${CSS.escape(removed.report)}"] a`)
  }
  const remove = async (report: string, title: string): Promise<void> => {
    await library.remove(report, title)
    open(null)
    focusOn('.toast:last-of-type [data-action="undo"]')
  }
  return (
    <InterfaceContext.Provider value={face}>
      <div
        class="library"
        data-state={library.failure ? 'problem' : library.view ? 'ready' : 'reading'}
        data-query={library.view?.query}
      >
        <Brand />
        {opened === null ? (
          <LibraryList library={library} remove={remove} />
        ) : (
          <ReportReader key={opened} report={opened} open={actions.open} remove={remove} close={() => open(null)} />
        )}
        <Toasts removed={library.removed} undo={undo} dismiss={library.dismiss} />
      </div>
    </InterfaceContext.Provider>
  )
}

function Brand(): JSX.Element {
  const phrases = usePhrases()
  return (
    <header class="library-brand">
      <p class="brand">
        <BrandIcon />
        {phrases('extensionName')}
      </p>
      <a class="link" href="options.html" data-page="options">
        {phrases('options_page')}
      </a>
    </header>
  )
}

/** The report that the address names. */
function useOpened(): [string | null, (report: string | null) => void] {
  const [opened, setOpened] = useState(() => reportIn(location.hash))
  useEffect(() => {
    const follow = (): void => {
      setOpened(reportIn(location.hash))
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return [
    opened,
    (report) => {
      if (report !== reportIn(location.hash)) location.hash = report === null ? '' : addressOf(report)
    },
  ]
}

/** Puts the focus where the work goes on, once it is drawn. */
const focusOn = (selector: string): void => {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 30)
}
