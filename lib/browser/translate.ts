import { loadSettings } from './settings'

/** Translation on the device, as Chrome has had it since 138; the same words as in its specification. */
interface Translator {
  translate(text: string): Promise<string>
  destroy(): void
}
interface Languages {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}
interface TranslatorApi {
  availability(languages: Languages): Promise<string>
  create(options: Languages & { monitor(monitor: EventTarget): void }): Promise<Translator>
}

interface Pair {
  readonly from: string
  readonly to: string
}

export interface Translation {
  state(pair: Pair): Promise<'ready' | 'download' | 'absent'>
  translate(text: string, pair: Pair, progress: (share: number) => void): Promise<string | null>
}

/** Translation by the browser; null where it has none, `absent` where the reader wants none. A model is downloaded by `translate` alone, within a click. */
export function findTranslation(scope: object = globalThis): Translation | null {
  const api = (scope as { readonly Translator?: TranslatorApi }).Translator
  if (typeof api?.availability !== 'function' || typeof api.create !== 'function') return null
  const made = new Map<string, Promise<Translator>>()
  const translatorFor = ({ from, to }: Pair, progress: (share: number) => void): Promise<Translator> => {
    const key = `${from} ${to}`
    const known = made.get(key)
    if (known) return known
    const monitor = (download: EventTarget): void =>
      download.addEventListener('downloadprogress', (event) => progress(shareOf(event)))
    const translator = api.create({ sourceLanguage: from, targetLanguage: to, monitor })
    made.set(key, translator)
    translator.catch(() => made.delete(key))
    return translator
  }
  // many quotes of one screen ask the same; a download ends what was said before it
  const asked = new Map<string, Promise<string>>()
  const availability = (from: string, to: string): Promise<string> => {
    const key = `${from} ${to}`
    const known =
      asked.get(key) ?? api.availability({ sourceLanguage: from, targetLanguage: to }).catch(() => 'unavailable')
    asked.set(key, known)
    return known
  }
  return {
    async state({ from, to }) {
      if (!(await loadSettings()).translateQuotes) return 'absent'
      const said = await availability(from, to)
      if (said === 'available') return 'ready'
      return said === 'downloadable' || said === 'downloading' ? 'download' : 'absent'
    },
    async translate(text, pair, progress) {
      try {
        const translator = await translatorFor(pair, progress)
        asked.clear()
        return (await translator.translate(text)).trim() || null
      } catch {
        return null
      }
    },
  }
}

function shareOf(event: Event): number {
  const { loaded } = event as Event & { readonly loaded?: unknown }
  return typeof loaded === 'number' && loaded >= 0 && loaded <= 1 ? loaded : 0
}
