import { render } from 'preact'
import { LibraryPage } from '../../components/library/library-page'
import type { LibraryActions } from '../../components/library/use-library'
import '../../components/library/library.css'
import { followPalette } from '../../lib/browser/appearance'
import { ask } from '../../lib/browser/client'
import { loadInterface } from '../../lib/browser/interface'
import { storageUsed } from '../../lib/browser/storage'

const [face] = await Promise.all([loadInterface(), followPalette()])

const actions: LibraryActions = {
  list: (query) => ask({ type: 'list-library', query }),
  open: (report) => ask({ type: 'open-report', report }),
  forget: (reports) => ask({ type: 'forget-reports', reports: [...reports] }),
  restore: (articles) => ask({ type: 'restore-reports', articles: structuredClone(articles) as never }),
  corrections: () => ask({ type: 'list-corrections' }),
  removeCorrection: (id) => ask({ type: 'remove-correction', id }),
  used: storageUsed,
}

document.documentElement.lang = face.locale
document.documentElement.dir = face.direction
document.title = `${face.phrases('library_page')} · ${face.phrases('extensionName')}`
render(<LibraryPage actions={actions} face={face} />, document.getElementById('app') ?? document.body)
