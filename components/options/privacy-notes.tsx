import type { JSX } from 'preact'
import { usePhrases } from '../interface'
import { Part } from './part'

const NOTES = ['kept', 'where', 'never'] as const

/** What is kept, where, what never leaves, and what each permission is for. */
export function PrivacyNotes({ permissions }: { readonly permissions: readonly string[] }): JSX.Element {
  const phrases = usePhrases()
  return (
    <Part id="privacy">
      <div class="privacy-notes">
        {NOTES.map((note) => (
          <div key={note}>
            <h3>{phrases(`privacy_${note}`)}</h3>
            <p>{phrases(`privacy_${note}_text`)}</p>
          </div>
        ))}
        <div>
          <h3>{phrases('privacy_permissions')}</h3>
          <ul class="permissions">
            {permissions.map((permission) => (
              <li key={permission} data-permission={permission}>
                {phrases(`permission_${permission}`) || <code dir="ltr">{permission}</code>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Part>
  )
}
