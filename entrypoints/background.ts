import { defineBackground } from 'wxt/utils/define-background'
import { readAsset, once } from '../lib/browser/assets'
import { serve } from '../lib/browser/background'
import { serveCommands } from '../lib/browser/commands'
import { createDatabase } from '../lib/browser/database'
import { serveInstall } from '../lib/browser/installed'
import { detectLanguage } from '../lib/browser/language'
import { loadInterface } from '../lib/browser/interface'
import { loadSettings } from '../lib/browser/settings'
import type { LanguagePack } from '../lib/languages/pack'
import type { LibraryPack } from '../lib/library/pack'
import { createLibraryDesk } from '../lib/newsroom/library-desk'
import { createPorts } from '../lib/newsroom/ports'
import { readPage } from '../lib/newsroom/read-page'

export default defineBackground(() => {
  const starter = once(() => readAsset<LibraryPack>('/packs/starter.json'))
  const ports = createPorts({
    face: loadInterface,
    pack: (language) => readAsset<LanguagePack>(`/packs/${language}.json`),
    starter: async () => (await starter()).reports,
    store: createDatabase(),
    settings: loadSettings,
    detectLanguage,
  })
  serveInstall()
  serveCommands()
  serve({ readPage: (page) => readPage(ports, page), library: createLibraryDesk(ports) })
})
