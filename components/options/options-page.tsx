import type { JSX } from 'preact'
import type { Interface } from '../../lib/newsroom/interface'
import type { Settings } from '../../lib/newsroom/settings'
import { BrandIcon } from '../icons'
import { InterfaceContext, usePhrases } from '../interface'
import { ComparisonOptions } from './comparison-options'
import { DataOptions } from './data-options'
import { LanguageOptions } from './language-options'
import { MarkOptions } from './mark-options'
import { SECTIONS } from './part'
import { PrivacyNotes } from './privacy-notes'
import { SiteOptions } from './site-options'
import { useOptions, type OptionsActions, type Said } from './use-options'

interface OptionsPageProps {
  readonly actions: OptionsActions
  readonly settings: Settings
  readonly face: Interface
}

/** What the reader may choose, what is kept and how to be rid of it. */
export function OptionsPage({ actions, settings: start, face: first }: OptionsPageProps): JSX.Element {
  const options = useOptions(actions, start, first)
  const { settings, face, said, say, change } = options
  const { phrases } = face
  return (
    <InterfaceContext.Provider value={face}>
      <div class="options">
        <header class="options-head">
          <p class="brand">
            <BrandIcon />
            {phrases('extensionName')}
          </p>
          <h1>{phrases('options_page')}</h1>
          <p class="lead">{phrases('options_compare_text')}</p>
        </header>
        <nav class="options-nav" aria-label={phrases('options_sections')}>
          <ul>
            {SECTIONS.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{phrases(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <ComparisonOptions settings={settings} change={change} />
          <MarkOptions settings={settings} change={change} />
          <LanguageOptions settings={settings} change={change} translates={actions.translates} />
          <SiteOptions sites={actions.sites} say={say} />
          <DataOptions actions={actions} say={say} />
          <PrivacyNotes permissions={actions.permissions} />
        </main>
        <Status said={said} />
      </div>
    </InterfaceContext.Provider>
  )
}

/** What came of the last change, quietly: it takes no focus and covers nothing for long. */
function Status({ said }: { readonly said: Said | null }): JSX.Element {
  const phrases = usePhrases()
  return (
    <div role="status" class={said?.failed ? 'said failed' : 'said'}>
      {said && <span key={said.turn}>{phrases(said.key, ...said.parts)}</span>}
    </div>
  )
}
