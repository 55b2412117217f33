import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Interface } from '../../lib/newsroom/interface'
import type { Result } from '../../lib/newsroom/result'
import type { Settings } from '../../lib/newsroom/settings'

/** A site on which reports are compared without a click; `allowed` is false once the browser no longer lets us read it. */
export interface Site {
  readonly origin: string
  readonly allowed: boolean
}

export type Resettable = 'settings' | 'corrections' | 'all'

/** What the options page asks for. */
export interface OptionsActions {
  /** Gives all settings as they are then. Rejects when the change cannot be kept. */
  change(change: Partial<Settings>): Promise<Settings>
  /** The interface in the language that is chosen now. */
  face(): Promise<Interface>
  /** Calls back after each change, wherever it was made. Gives what ends that. */
  follow(tell: (settings: Settings) => void): () => void
  readonly sites: {
    list(): Promise<readonly Site[]>
    /** To be called within a click; false when the reader did not allow it. */
    add(origin: string): Promise<boolean>
    remove(origin: string): Promise<void>
    follow(tell: () => void): () => void
  }
  reset(what: Resettable): Promise<Result<unknown>>
  /** Number of saved reports, null where that is not known. */
  saved(): Promise<number | null>
  /** Bytes on this device, null where that is not known. */
  used(): Promise<number | null>
  openLibrary(): void
  /** Names of the permissions that the extension has. */
  readonly permissions: readonly string[]
  /** Whether the browser translates on the device. */
  readonly translates: boolean
}

/** What came of a change: the key of a phrase with its parts, so that it is said in the language that holds by then. */
export interface Said {
  readonly key: string
  readonly parts: readonly string[]
  readonly failed: boolean
  /** Tells one saying from the next, so that the same words are said again. */
  readonly turn: number
}

export interface OptionsInHand {
  readonly settings: Settings
  readonly face: Interface
  readonly said: Said | null
  say(key: string, how?: { readonly parts?: readonly string[]; readonly failed?: boolean }): void
  change(change: Partial<Settings>, done?: string): void
}

/** The options as the page shows them: each change is kept at once, and those of other windows are followed. */
export function useOptions(actions: OptionsActions, start: Settings, first: Interface): OptionsInHand {
  const [settings, setSettings] = useState(start)
  const [face, setFace] = useState(first)
  const [said, setSaid] = useState<Said | null>(null)
  const underWay = useRef(0)
  useEffect(
    () =>
      actions.follow((changed) => {
        if (underWay.current === 0) setSettings(changed)
        void actions.face().then(setFace, () => undefined)
      }),
    [actions],
  )
  useEffect(() => {
    const root = document.documentElement
    root.lang = face.locale
    root.dir = face.direction
    document.title = `${face.phrases('options_page')} · ${face.phrases('extensionName')}`
  }, [face])
  const say = useCallback<OptionsInHand['say']>(
    (key, { parts = [], failed = false } = {}) =>
      setSaid((before) => ({ key, parts, failed, turn: (before?.turn ?? 0) + 1 })),
    [],
  )
  const change = async (wanted: Partial<Settings>, done: string): Promise<void> => {
    // shown at once: whoever ticks fast changes what is seen, not what was kept a moment ago
    setSettings((now) => ({ ...now, ...wanted }))
    underWay.current++
    const kept = await actions.change(wanted).catch(() => null)
    underWay.current--
    if (kept === null) {
      setSettings(settings)
      return say('options_not_saved', { failed: true })
    }
    if (underWay.current === 0) setSettings(kept)
    if ('interfaceLanguage' in wanted) setFace(await actions.face().catch(() => face))
    say(done)
  }
  return { settings, face, said, say, change: (wanted, done = 'options_saved') => void change(wanted, done) }
}
