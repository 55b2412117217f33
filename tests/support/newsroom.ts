import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach } from 'vitest'
import { wordsFor } from '../../cli/load'
import { packFromDisk } from '../../cli/packs'
import { readSources } from '../../cli/starter'
import { createDatabase } from '../../lib/browser/database'
import type { Messages } from '../../lib/explain/phrases'
import { buildPack } from '../../lib/library/pack'
import { articleOf, parseReports } from '../../lib/library/reports'
import type { Article } from '../../lib/model/article'
import type { AnalysedReport } from '../../lib/model/story'
import { createInterface } from '../../lib/newsroom/interface'
import { createLibraryDesk, type LibraryDesk } from '../../lib/newsroom/library-desk'
import { createPorts, type NewsroomPorts } from '../../lib/newsroom/ports'
import { readPage } from '../../lib/newsroom/read-page'
import type { Result } from '../../lib/newsroom/result'
import type { Samples } from '../../lib/newsroom/sample'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/newsroom/settings'
import type { Language } from '../../lib/languages/registry'

const root = new URL('../../', import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const articles = (story: string): Article[] =>
  parseReports(json(`corpus/${story}/reports.json`)).map((one) => articleOf(one))

export const STORY = 'iberian-blackout-2025'
export const page = (article: Article) => ({ article: { ...article, id: 'x' }, truncated: false })
export const [other, own] = ['es-elindependiente', 'en-swedenherald'].map((id) =>
  articles(STORY).find((one) => one.id === id),
) as [Article, Article]

const sources = readSources(fileURLToPath(new URL('corpus', root))).filter(({ folder }) =>
  [STORY, 'niger-coup-2023', 'german-election-2025'].includes(folder),
)
const starter = (await buildPack(sources, { name: 'Three stories', licence: 'MIT', words: wordsFor })).reports
export const withoutStory = starter.filter(({ article }) => !article.id.startsWith(STORY))
/** The newsroom over an empty database, fresh for each test; a test may set the pack and the settings. */
export const room = { pack: starter, samples: {}, settings: DEFAULT_SETTINGS } as {
  pack: readonly AnalysedReport[]
  samples: Samples
  settings: Settings
  ports: NewsroomPorts
  desk: LibraryDesk
}
let time = 0

/** A background as it is after each start. */
export function restart(locale = 'en'): void {
  room.ports = createPorts({
    face: () =>
      createInterface(locale, async (language) => json(`public/_locales/${language}/messages.json`) as Messages),
    pack: async (language) => packFromDisk(language as Language),
    starter: async () => room.pack,
    samples: async () => room.samples,
    store: createDatabase(),
    settings: async () => room.settings,
    detectLanguage: async () => null,
  })
  room.desk = createLibraryDesk(room.ports, () => new Date(Date.UTC(2026, 0, 1, 0, 0, time++)))
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Object.assign(room, { pack: starter, samples: {}, settings: DEFAULT_SETTINGS })
  time = 0
  restart()
})

export async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result
  if (!settled.ok) throw new Error(`${settled.problem}: ${settled.cause}`)
  return settled.value
}
export const saved = async (article: Article): Promise<string> =>
  (await valueOf(room.desk.savePage(page(article)))).report
export async function compared(article: Article) {
  const result = await readPage(room.ports, page(article))
  if (!result.ok) throw new Error(`${result.problem}: ${result.cause}`)
  return result.value
}
