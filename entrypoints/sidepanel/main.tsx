import { mount } from '../../components/mount'
import { Panel, type PanelActions } from '../../components/panel/panel'
import '../../components/panel/panel.css'
import { followPalette } from '../../lib/browser/appearance'
import { followTab } from '../../lib/browser/follow'
import { loadInterface } from '../../lib/browser/interface'
import { namedTab } from '../../lib/browser/panel'
import { reading } from '../../lib/browser/reading'
import { compareSeen } from '../../lib/browser/seen'
import { dropSelection } from '../../lib/browser/selection-store'

const actions: PanelActions = {
  ...reading,
  compare: compareSeen,
  wholePage: dropSelection,
  follow: (seen) => followTab(seen, namedTab(location.search)),
}

const [face] = await Promise.all([loadInterface(), followPalette()])
mount(<Panel actions={actions} face={face} />, face)
