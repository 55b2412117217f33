import { mount } from '../../components/mount'
import '../../components/print/print.css'
import { Sheet, type SheetActions } from '../../components/print/sheet'
import { followPalette } from '../../lib/browser/appearance'
import { loadInterface } from '../../lib/browser/interface'
import { namedTab } from '../../lib/browser/panel'
import { compareSeen } from '../../lib/browser/seen'

const actions: SheetActions = {
  compare: () => compareSeen(namedTab(location.search) ?? 0),
  print: () => window.print(),
}

const [face] = await Promise.all([loadInterface(), followPalette()])
mount(<Sheet actions={actions} face={face} />, face)
