import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ComparisonView } from '../../lib/explain/view'
import type { Interface } from '../../lib/newsroom/interface'
import type { Result } from '../../lib/newsroom/result'
import { Comparison } from '../comparison'
import { Finding } from '../finding'
import { BrandIcon, LinkIcon, PanelIcon, PinIcon } from '../icons'
import { InterfaceContext, usePhrases } from '../interface'
import { Skeleton } from '../skeleton'

/** What the first-run page asks for. */
export interface WelcomeActions {
  sample(): Promise<Result<ComparisonView>>
  /** The keys that open the popup, as the browser writes them; null when there are none. */
  keys(): Promise<string | null>
}

interface WelcomeProps {
  readonly actions: WelcomeActions
  readonly face: Interface
}

/** What Parallax is, how to use it, and one real comparison. */
export function WelcomePage({ actions, face }: WelcomeProps): JSX.Element {
  const { phrases } = face
  return (
    <InterfaceContext.Provider value={face}>
      <div class="welcome">
        <main>
          <header class="welcome-head">
            <p class="brand">
              <BrandIcon />
              {phrases('extensionName')}
            </p>
            <h1>{phrases('welcome_title')}</h1>
            <p class="lead">{phrases('welcome_text')}</p>
          </header>
          <Steps keys={actions.keys} />
          <p class="welcome-links">
            <a class="primary" href="library.html" data-page="library">
              {phrases('welcome_try')}
            </a>
            <a class="secondary" href="options.html" data-page="options">
              {phrases('welcome_options')}
            </a>
          </p>
          <Example sample={actions.sample} />
        </main>
      </div>
    </InterfaceContext.Provider>
  )
}

function Steps({ keys }: Pick<WelcomeActions, 'keys'>): JSX.Element {
  const phrases = usePhrases()
  const [pressed, setPressed] = useState<string | null>(null)
  useEffect(() => void keys().then(setPressed), [keys])
  return (
    <section class="welcome-steps" aria-labelledby="steps">
      <h2 id="steps">{phrases('welcome_steps')}</h2>
      <ol>
        <li>
          <span class="step-sign" aria-hidden="true">
            <PinIcon />
          </span>
          <h3>{phrases('welcome_pin')}</h3>
          <p>{phrases('welcome_pin_text')}</p>
        </li>
        <li>
          <span class="step-sign" aria-hidden="true">
            <BrandIcon />
          </span>
          <h3>{phrases('welcome_click')}</h3>
          <p>
            {phrases('welcome_click_text')}{' '}
            {pressed && <span>{phrases('welcome_keys', `\u2068${pressed}\u2069`)}</span>}
          </p>
        </li>
        <li>
          <span class="step-sign" aria-hidden="true">
            <PanelIcon />
          </span>
          <h3>{phrases('welcome_panel')}</h3>
          <p>{phrases('welcome_panel_text')}</p>
        </li>
      </ol>
    </section>
  )
}

/** A comparison as the popup shows it, in a frame of its size. */
function Example({ sample }: Pick<WelcomeActions, 'sample'>): JSX.Element {
  const phrases = usePhrases()
  const [made, setMade] = useState<Result<ComparisonView> | null>(null)
  useEffect(() => void sample().then(setMade), [sample])
  return (
    <section
      class="example"
      aria-labelledby="example"
      aria-busy={made === null}
      data-state={made === null ? 'reading' : made.ok ? 'ready' : 'problem'}
    >
      <h2 id="example">{phrases('welcome_example')}</h2>
      <p class="note">{phrases('welcome_example_text')}</p>
      <div class="example-frame">
        {made === null && <Skeleton />}
        {made?.ok === false && <p role="status">{phrases('welcome_no_example')}</p>}
        {made?.ok && (
          <>
            <ExampleReport page={made.value.page} />
            <Finding view={made.value} />
            <Comparison view={made.value} show={null} corrections={null} translation={null} />
          </>
        )}
      </div>
    </section>
  )
}

/** The report that stands for the page being read. */
function ExampleReport({ page }: Pick<ComparisonView, 'page'>): JSX.Element {
  const phrases = usePhrases()
  const title = (
    <bdi lang={page.language || undefined} dir={page.direction}>
      {page.title || phrases('untitled')}
    </bdi>
  )
  return (
    <div class="example-report">
      <p class="example-title">
        {page.url ? (
          <a href={page.url} target="_blank" rel="noreferrer">
            {title}
            <LinkIcon />
            <span class="visually-hidden">({phrases('opens_new_tab')})</span>
          </a>
        ) : (
          title
        )}
      </p>
      <p class="meta">
        <bdi>{page.outlet}</bdi>
        {page.day && <time dateTime={page.day.iso}>{page.day.text}</time>}
        <span>{page.languageName}</span>
      </p>
    </div>
  )
}
