import type { JSX } from 'preact'
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'
import { isolated } from '../../lib/explain/isolate'
import { siteOf } from '../../lib/newsroom/sites'
import { RemoveIcon } from '../icons'
import { usePhrases } from '../interface'
import { Part } from './part'
import type { OptionsActions, OptionsInHand, Site } from './use-options'

interface SiteOptionsProps {
  readonly sites: OptionsActions['sites']
  readonly say: OptionsInHand['say']
}

/** Sites on which reports are compared without a click. */
export function SiteOptions({ sites, say }: SiteOptionsProps): JSX.Element {
  const phrases = usePhrases()
  const field = useRef<HTMLInputElement>(null)
  const [listed, setListed] = useState<readonly Site[]>([])
  const read = useCallback(() => void sites.list().then(setListed, () => undefined), [sites])
  useEffect(() => {
    read()
    return sites.follow(read)
  }, [sites, read])
  /** Browsers ask the reader within a click alone: nothing is waited for before. */
  const add = async (origin: string): Promise<boolean> => {
    const added = await sites.add(origin).catch(() => false)
    if (added) say('options_site_added', { parts: [shown(origin)] })
    else say('options_site_refused', { failed: true })
    read()
    return added
  }
  const remove = async (origin: string): Promise<void> => {
    await sites.remove(origin).then(
      () => say('options_site_removed', { parts: [shown(origin)] }),
      () => say('options_not_saved', { failed: true }),
    )
    read()
    field.current?.focus()
  }
  return (
    <Part id="sites" text="options_sites_text">
      <AddSite field={field} add={add} />
      {listed.length === 0 ? (
        <p class="note">{phrases('options_sites_none')}</p>
      ) : (
        <ul class="sites">
          {listed.map(({ origin, allowed }) => (
            <li key={origin} data-site={origin}>
              <bdi dir="ltr">{origin.replace(/^https:\/\//u, '')}</bdi>
              {!allowed && (
                <span class="warning">
                  {phrases('options_site_not_allowed')}
                  <button type="button" class="link" data-action="allow-site" onClick={() => void add(origin)}>
                    {phrases('options_site_allow', shown(origin))}
                  </button>
                </span>
              )}
              <button
                type="button"
                class="icon-button"
                data-action="remove-site"
                aria-label={phrases('options_site_remove', shown(origin))}
                title={phrases('options_site_remove', shown(origin))}
                onClick={() => void remove(origin)}
              >
                <RemoveIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

/** EXAMPLE `https://example.org` → example.org */
const shown = (origin: string): string => isolated(origin.replace(/^https:\/\//u, ''))

interface AddSiteProps {
  readonly field: { readonly current: HTMLInputElement | null }
  /** False when the reader did not allow it. */
  add(origin: string): Promise<boolean>
}

function AddSite({ field, add }: AddSiteProps): JSX.Element {
  const [phrases, control, error] = [usePhrases(), useId(), useId()]
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = (): void => {
    const origin = siteOf(typed)
    setWrong(origin === null)
    if (origin === null) return field.current?.focus()
    void add(origin).then((added) => added && setTyped(''))
  }
  return (
    <form
      class="field"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label for={control}>{phrases('options_site')}</label>
      <div class="field-row">
        <input
          ref={field}
          id={control}
          name="site"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          maxLength={500}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={error}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setWrong(false)
          }}
        />
        <button type="submit" class="primary" data-action="add-site">
          {phrases('options_site_add')}
        </button>
      </div>
      <p id={error} class="warning" role="alert">
        {wrong ? phrases('options_site_unknown') : ''}
      </p>
    </form>
  )
}
