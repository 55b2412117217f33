import type { LibraryDesk } from '../newsroom/library-desk'
import type { LibraryReplies, LibraryRequest } from './library-messages'
import { resetSettings } from './settings'
import { giveBackSites } from './sites'
import { readTab } from './tabs'

type Handlers = {
  readonly [Type in LibraryRequest['type']]: (
    request: Extract<LibraryRequest, { type: Type }>,
    desk: LibraryDesk,
  ) => Promise<LibraryReplies[Type]>
}

const HANDLERS: Handlers = {
  'save-page': async ({ tab }, desk) => {
    const read = await readTab(tab)
    return read.ok ? desk.savePage(read.value) : read
  },
  'forget-reports': ({ reports }, desk) => desk.forgetReports(reports),
  'restore-reports': ({ articles }, desk) => desk.restoreReports(articles),
  'list-library': ({ query }, desk) => desk.listLibrary(query),
  'open-report': ({ report }, desk) => desk.openReport(report),
  'add-correction': ({ correction }, desk) => desk.addCorrection(correction),
  'remove-correction': ({ id }, desk) => desk.removeCorrection(id),
  'list-corrections': (_, desk) => desk.listCorrections(),
  'sample-comparison': (_, desk) => desk.sampleComparison(),
  reset: async ({ what }, desk) => {
    if (what === 'settings' || what === 'all') {
      await giveBackSites()
      await resetSettings()
    }
    if (what === 'settings') return { ok: true, value: null }
    return desk.clear(what === 'all' ? ['reports', 'corrections'] : [what])
  },
}

export const isLibraryRequest = (request: { readonly type: string }): request is LibraryRequest =>
  Object.hasOwn(HANDLERS, request.type)

export const answerLibrary = (
  request: LibraryRequest,
  desk: LibraryDesk,
): Promise<LibraryReplies[LibraryRequest['type']]> =>
  (HANDLERS[request.type] as (request: LibraryRequest, desk: LibraryDesk) => ReturnType<typeof answerLibrary>)(
    request,
    desk,
  )
