import { createWording, type ReaderWording } from '../explain/wording'
import type { Interface } from './interface'
import { isSupported } from '../languages/registry'
import type { LanguagePack, Words } from '../languages/pack'
import { compileWords } from '../languages/words'
import type { AnalysedReport } from '../model/story'

/** A guess at the language of a text. `sure` is 0–1. */
export interface DetectedLanguage {
  readonly language: string
  readonly sure: number
}

/** What the use cases need from the outside. */
export interface NewsroomPorts {
  /** Words of a language; null when no pack reads it. */
  words(language: string): Promise<Words | null>
  /** All reports that may be compared with. */
  library(): Promise<readonly AnalysedReport[]>
  /** Null when the platform cannot tell. */
  detectLanguage(text: string): Promise<DetectedLanguage | null>
  wording(): Promise<ReaderWording>
}

/** Where data comes from: files of the extension in the browser, files on disk elsewhere. */
export interface Sources {
  face(): Promise<Interface>
  pack(language: string): Promise<LanguagePack>
  library(): Promise<readonly AnalysedReport[]>
  detectLanguage(text: string): Promise<DetectedLanguage | null>
}

/** Ports over sources. Packs are compiled once and can be rebuilt at any time; a failed read is tried again. */
export function createPorts({ face, pack, library, detectLanguage }: Sources): NewsroomPorts {
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
  return {
    words,
    library,
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
