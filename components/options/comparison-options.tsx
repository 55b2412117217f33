import type { JSX } from 'preact'
import { languageName } from '../../lib/explain/cards'
import { LANGUAGES, type Language } from '../../lib/languages/registry'
import { KIND_NAMES, type Settings } from '../../lib/newsroom/settings'
import { useFace } from '../interface'
import { Choices } from './controls'
import { Part } from './part'

export interface SettingsProps {
  readonly settings: Settings
  /** Keeps a change; `done` is the key of what is said then. */
  change(change: Partial<Settings>, done?: string): void
}

/** Which reports are compared, and which facts are shown. */
export function ComparisonOptions({ settings, change }: SettingsProps): JSX.Element {
  const { locale, phrases } = useFace()
  const { compare } = new Intl.Collator(locale)
  const named = (language: string): string => languageName(language, locale)
  return (
    <Part id="comparison">
      <Choices<Language>
        name="languages"
        legend={phrases('options_languages')}
        items={[...LANGUAGES].sort((a, b) => compare(named(a), named(b)))}
        chosen={settings.languages}
        none={phrases('options_languages_none')}
        label={named}
        set={(languages) => change({ languages })}
      />
      <Choices
        name="kinds"
        legend={phrases('options_kinds')}
        items={KIND_NAMES}
        chosen={settings.kinds}
        none={phrases('options_kinds_none')}
        label={(kind) => phrases(`kind_${kind}`)}
        set={(kinds) => change({ kinds })}
      />
    </Part>
  )
}
