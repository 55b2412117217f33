import { defineBackground } from 'wxt/utils/define-background'
import { readAsset, once } from '../lib/browser/assets'
import { createDatabase } from '../lib/browser/database'
import { detectLanguage } from '../lib/browser/language'
import { loadInterface } from '../lib/browser/interface'
import { loadSettings } from '../lib/browser/settings'
import { startBackground } from '../lib/browser/start'
import type { LanguagePack } from '../lib/languages/pack'
import type { LibraryPack } from '../lib/library/pack'
import { createLibraryDesk } from '../lib/newsroom/library-desk'
import { createPorts } from '../lib/newsroom/ports'
import { readPage } from '../lib/newsroom/read-page'
import type { Samples } from '../lib/newsroom/sample'

export default defineBackground(() => {
  const starter = once(() => readAsset<LibraryPack>('/packs/starter.json'))
  const ports = createPorts({
    face: loadInterface,
    pack: (language) => readAsset<LanguagePack>(`/packs/${language}.json`),
    starter: async () => (await starter()).reports,
    samples: () => readAsset<Samples>('/packs/samples.json'),
    store: createDatabase(),
    settings: loadSettings,
    detectLanguage,
  })
  startBackground({ readPage: (page) => readPage(ports, page), library: createLibraryDesk(ports) })
})
