import { defineBackground } from 'wxt/utils/define-background'
import { readAsset, once } from '../lib/browser/assets'
import { serve } from '../lib/browser/background'
import { serveCommands } from '../lib/browser/commands'
import { detectLanguage } from '../lib/browser/language'
import { loadInterface } from '../lib/browser/interface'
import type { LanguagePack } from '../lib/languages/pack'
import type { LibraryPack } from '../lib/library/pack'
import { createPorts } from '../lib/newsroom/ports'
import { readPage } from '../lib/newsroom/read-page'

export default defineBackground(() => {
  const starter = once(() => readAsset<LibraryPack>('/packs/starter.json'))
  const ports = createPorts({
    face: loadInterface,
    pack: (language) => readAsset<LanguagePack>(`/packs/${language}.json`),
    library: async () => (await starter()).reports,
    detectLanguage,
  })
  serveCommands()
  serve({ readPage: (page) => readPage(ports, page) })
})
