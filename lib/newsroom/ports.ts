import { createWording, type ReaderWording } from '../explain/wording'
import type { Interface } from './interface'
import { isSupported } from '../languages/registry'
import type { LanguagePack, Words } from '../languages/pack'
import { compileWords } from '../languages/words'
import { joinLibrary, readShelf, type Shelf } from '../library/shelf'
import type { LibraryStore } from '../library/store'
import type { AnalysedReport } from '../model/story'
import type { Samples } from './sample'
import type { Settings } from './settings'

/** A guess at the language of a text. `sure` is 0–1. */
export interface DetectedLanguage {
  readonly language: string
  readonly sure: number
}

/** What the use cases need from the outside. */
export interface NewsroomPorts {
  /** Words of a language; null when no pack reads it. */
  words(language: string): Promise<Words | null>
  /** All reports that may be compared with: what was saved, and the starter pack. */
  library(): Promise<readonly AnalysedReport[]>
  /** The reports of the starter pack. */
  starter(): Promise<readonly AnalysedReport[]>
  /** Which of them show what a comparison looks like. */
  samples(): Promise<Samples>
  /** What was saved, with its facts. Rejects with StoreError. */
  shelf(): Promise<Shelf>
  readonly store: LibraryStore
  settings(): Promise<Settings>
  /** Null when the platform cannot tell. */
  detectLanguage(text: string): Promise<DetectedLanguage | null>
  wording(): Promise<ReaderWording>
}

/** Where data comes from: files of the extension in the browser, files on disk elsewhere. */
export interface Sources {
  face(): Promise<Interface>
  pack(language: string): Promise<LanguagePack>
  /** The reports of the starter pack. */
  starter(): Promise<readonly AnalysedReport[]>
  samples(): Promise<Samples>
  readonly store: LibraryStore
  settings(): Promise<Settings>
  detectLanguage(text: string): Promise<DetectedLanguage | null>
}

/** Ports over sources. Packs are compiled once and can be rebuilt at any time; a failed read is tried again. */
export function createPorts({ face, pack, starter, samples, store, settings, detectLanguage }: Sources): NewsroomPorts {
  const compiled = new Map<string, Promise<Words>>()
  const words: NewsroomPorts['words'] = async (language) => {
    if (!isSupported(language)) return null
    const known = compiled.get(language)
    if (known) return known
    const made = pack(language).then(compileWords)
    compiled.set(language, made)
    made.catch(() => compiled.delete(language))
    return made
  }
  const shelf: NewsroomPorts['shelf'] = () => readShelf(store, words)
  return {
    words,
    starter,
    samples,
    shelf,
    store,
    settings,
    async library() {
      // a library that cannot be opened takes no comparison with the pack away
      const [saved, pack] = await Promise.all([shelf().catch(() => null), starter()])
      return joinLibrary(saved?.reports.map(({ report }) => report) ?? [], pack)
    },
    detectLanguage,
    async wording() {
      const { locale, phrases } = await face()
      return createWording({
        locale,
        phrases,
        names: (await words(baseLanguage(locale)).catch(() => null))?.pack ?? null,
      })
    },
  }
}

/** EXAMPLE `fr-CA` → fr */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? ''
