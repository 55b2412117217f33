import { mount } from '../../components/mount'
import '../../components/options/options.css'
import { OptionsPage } from '../../components/options/options-page'
import { followPalette } from '../../lib/browser/appearance'
import { loadInterface } from '../../lib/browser/interface'
import { optionsActions } from '../../lib/browser/options'
import { loadSettings } from '../../lib/browser/settings'

const [face, settings] = await Promise.all([loadInterface(), loadSettings(), followPalette()])
mount(<OptionsPage actions={optionsActions} settings={settings} face={face} />, face)
