import { mount } from '../../components/mount'
import '../../components/welcome/welcome.css'
import { WelcomePage, type WelcomeActions } from '../../components/welcome/welcome-page'
import { followPalette } from '../../lib/browser/appearance'
import { ask } from '../../lib/browser/client'
import { actionKeys } from '../../lib/browser/commands'
import { loadInterface } from '../../lib/browser/interface'
import { seen } from '../../lib/browser/visible'

const actions: WelcomeActions = {
  sample: () => seen().then(() => ask({ type: 'sample-comparison' })),
  keys: actionKeys,
}

const [face] = await Promise.all([loadInterface(), followPalette()])
mount(<WelcomePage actions={actions} face={face} />, face)
