import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { exportFile } from '../lib/explain/export/file'
import { toText } from '../lib/explain/export/text'
import type { Compared, ReadingActions } from './actions'
import { ExportMenu } from './export-menu'
import { CopyIcon, PanelIcon } from './icons'
import { InterfaceContext } from './interface'
import { Outcome, type OutcomeProps } from './outcome'
import { SaveButton } from './save-button'

interface ToolbarProps {
  readonly compared: Compared
  readonly actions: ReadingActions
}

/** What can be done with the comparison as a whole, and what came of it. */
export function Toolbar({ compared: { tab, view }, actions }: ToolbarProps): JSX.Element {
  const face = useContext(InterfaceContext)
  const { phrases } = face
  const [said, setSaid] = useState<OutcomeProps | null>(null)
  const { openPanel } = actions
  const say = (ok: boolean, done: string, failed: string): void => setSaid({ text: ok ? done : failed, failed: !ok })
  const copy = async (): Promise<void> =>
    say(await actions.copy(toText(view, face)), phrases('copied'), phrases('copy_failed'))
  return (
    <>
      <div class="toolbar" role="group" aria-label={phrases('actions_label')}>
        <button type="button" class="tool" data-action="copy" onClick={() => void copy()}>
          <CopyIcon />
          {phrases('copy_text')}
        </button>
        {actions.save && (
          <SaveButton tab={tab} saved={view.saved !== null} look="tool" save={actions.save} say={setSaid} />
        )}
        {openPanel && (
          <button
            type="button"
            class="tool"
            data-action="panel"
            onClick={() => void openPanel(tab).then((ok) => !ok && say(false, '', phrases('panel_failed')))}
          >
            <PanelIcon />
            {phrases('open_panel')}
          </button>
        )}
        <ExportMenu
          save={(format) => actions.download(exportFile(format, view, face, new Date().toISOString()))}
          print={() => actions.print(tab)}
        />
      </div>
      <Outcome said={said} />
    </>
  )
}
