import { render } from 'preact'
import { Popup, type PopupActions } from '../../components/popup'
import '../../components/popup.css'
import { ask } from '../../lib/browser/client'
import { loadInterface } from '../../lib/browser/interface'

const face = await loadInterface()

const actions: PopupActions = {
  compare: () => ask({ type: 'compare-active-tab' }),
  paint: (tab, marks) => ask({ type: 'paint-page', tab, marks: [...marks] }),
  show: (tab, { block, start, end }) => ask({ type: 'show-passage', tab, block, start, end }),
}

document.documentElement.lang = face.locale
document.documentElement.dir = face.direction
document.title = face.phrases('extensionName')
render(<Popup actions={actions} face={face} />, document.getElementById('app') ?? document.body)
