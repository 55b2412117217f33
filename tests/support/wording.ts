import { readFileSync } from 'node:fs'
import type { Messages } from '../../lib/explain/phrases'
import { createWording, type ReaderWording } from '../../lib/explain/wording'
import type { Language } from '../../lib/languages/registry'
import { createInterface } from '../../lib/newsroom/interface'
import { packFromDisk } from '../../cli/packs'

/** The reader's words in a language of the interface, from the repository's message files. */
export async function wordingOf(locale: Language): Promise<ReaderWording> {
  const face = await createInterface(locale, async (language) => {
    const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url)
    return JSON.parse(readFileSync(file, 'utf8')) as Messages
  })
  return createWording({ ...face, names: packFromDisk(locale) })
}
