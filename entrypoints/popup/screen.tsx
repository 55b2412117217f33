import { mount } from '../../components/mount'
import { Popup, type PopupActions } from '../../components/popup'
import { followPalette } from '../../lib/browser/appearance'
import { ask } from '../../lib/browser/client'
import { loadInterface } from '../../lib/browser/interface'
import { panelOpener } from '../../lib/browser/panel'
import { reading } from '../../lib/browser/reading'

const open = panelOpener()
const compare: PopupActions['compare'] = () => ask({ type: 'compare-active-tab' })
let early: ReturnType<typeof compare> | null = compare() // while the interface's words are read

const actions: PopupActions = {
  ...reading,
  compare: () => {
    const reply = early ?? compare()
    early = null
    return reply
  },
  openOwn: (page) => void reading.openOwn(page).then(() => window.close()),
  openPanel: async (tab) => {
    const opened = await open(tab)
    if (opened) window.close()
    return opened
  },
}

const [face] = await Promise.all([loadInterface(), followPalette()])
mount(<Popup actions={actions} face={face} />, face)
