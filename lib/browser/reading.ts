import type { Span } from '../model/article'
import type { Mark } from '../newsroom/read-page'
import { ask } from './client'
import { copyText, saveFile } from './deliver'
import type { Replies } from './messages'
import { openPage } from './panel'

/** What every screen that shows a comparison can do with it. */
export const reading = {
  paint: (tab: number, marks: readonly Mark[]): Promise<Replies['paint-page']> =>
    ask({ type: 'paint-page', tab, marks: [...marks] }),
  show: (tab: number, { block, start, end }: Span): Promise<Replies['show-passage']> =>
    ask({ type: 'show-passage', tab, block, start, end }),
  copy: copyText,
  download: saveFile,
  print: (tab: number): void => void openPage(`/print.html?tab=${tab}`),
}
