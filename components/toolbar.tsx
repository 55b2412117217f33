import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { exportFile } from '../lib/explain/export/file'
import { toText } from '../lib/explain/export/text'
import type { Compared, ReadingActions } from './actions'
import { ExportMenu } from './export-menu'
import { CopyIcon, PanelIcon, SavedIcon, SaveIcon } from './icons'
import { InterfaceContext } from './interface'
import { Outcome, type OutcomeProps } from './outcome'

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
        {actions.save && <SaveButton tab={tab} saved={view.saved !== null} save={actions.save} say={say} />}
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

interface SaveButtonProps {
  readonly tab: number
  /** Whether the report was saved when the comparison was made. */
  readonly saved: boolean
  readonly save: NonNullable<ReadingActions['save']>
  say(ok: boolean, done: string, failed: string): void
}

function SaveButton({ tab, saved, save, say }: SaveButtonProps): JSX.Element {
  const { phrases } = useContext(InterfaceContext)
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle')
  const kept = saved || state === 'saved'
  const act = async (): Promise<void> => {
    setState('busy')
    const ok = await save(tab)
    setState(ok ? 'saved' : 'idle')
    say(ok, phrases('saved_in_library'), phrases('save_failed'))
  }
  return (
    <button
      type="button"
      class="tool"
      data-action="save"
      data-saved={kept}
      disabled={kept}
      aria-busy={state === 'busy'}
      onClick={() => state === 'idle' && void act()}
    >
      {kept ? <SavedIcon /> : <SaveIcon />}
      {phrases(kept ? 'saved' : 'save')}
    </button>
  )
}
