import type { Span } from '../model/article'
import type { Mark } from '../newsroom/read-page'
import { ask } from './client'
import { copyText, saveFile } from './deliver'
import type { Replies, Request } from './messages'
import { openPage } from './panel'

type Correction = Extract<Request, { readonly type: 'add-correction' }>['correction']
type Named = Extract<Correction, { readonly sort: 'not-same-event' }>['page']

const noteCorrection = async (correction: Correction): Promise<string | null> => {
  const noted = await ask({ type: 'add-correction', correction })
  return noted.ok ? noted.value.id : null
}

/** What every screen that shows a comparison can do with it. */
export const reading = {
  paint: (tab: number, marks: readonly Mark[]): Promise<Replies['paint-page']> =>
    ask({ type: 'paint-page', tab, marks: [...marks] }),
  show: (tab: number, { block, start, end }: Span): Promise<Replies['show-passage']> =>
    ask({ type: 'show-passage', tab, block, start, end }),
  copy: copyText,
  download: saveFile,
  save: async (tab: number): Promise<boolean> => (await ask({ type: 'save-page', tab })).ok,
  tellApart: {
    events: (page: Named, report: Named): Promise<string | null> =>
      noteCorrection({ sort: 'not-same-event', page, report }),
    persons: ([one, other]: readonly [string, string]): Promise<string | null> =>
      noteCorrection({ sort: 'not-same-person', names: [one, other] }),
    undo: async (id: string): Promise<boolean> => (await ask({ type: 'remove-correction', id })).ok,
  },
  openLibrary: (): void => void openPage('/library.html'),
  print: (tab: number): void => void openPage(`/print.html?tab=${tab}`),
}
