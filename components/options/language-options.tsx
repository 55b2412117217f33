import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { languageName } from '../../lib/explain/cards'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../lib/newsroom/interface'
import { ChevronIcon } from '../icons'
import { usePhrases } from '../interface'
import type { SettingsProps } from './comparison-options'
import { Check } from './controls'
import { Part } from './part'

const LANGUAGES: readonly ('browser' | InterfaceLanguage)[] = ['browser', ...INTERFACE_LANGUAGES]

/** The language that Parallax speaks, and whether it offers to translate what others say. */
export function LanguageOptions(props: SettingsProps & { readonly translates: boolean }): JSX.Element {
  const { settings, change, translates } = props
  const [phrases, control, note] = [usePhrases(), useId(), useId()]
  const choose = (value: string): void => {
    const interfaceLanguage = LANGUAGES.find((language) => language === value)
    if (interfaceLanguage) change({ interfaceLanguage }, 'options_saved_language')
  }
  return (
    <Part id="language">
      <div class="field">
        <label for={control}>{phrases('options_interface_language')}</label>
        <span class="select">
          <select
            id={control}
            name="interfaceLanguage"
            aria-describedby={note}
            value={settings.interfaceLanguage}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {LANGUAGES.map((language) =>
              language === 'browser' ? (
                <option key={language} value={language}>
                  {phrases('options_interface_browser')}
                </option>
              ) : (
                <option key={language} value={language} lang={language}>
                  {languageName(language, language)}
                </option>
              ),
            )}
          </select>
          <ChevronIcon />
        </span>
        <p id={note} class="note">
          {phrases('options_interface_text')}
        </p>
      </div>
      {translates && (
        <Check
          name="translateQuotes"
          checked={settings.translateQuotes}
          label={phrases('options_translate')}
          text={phrases('options_translate_text')}
          set={(translateQuotes) => change({ translateQuotes })}
        />
      )}
    </Part>
  )
}
