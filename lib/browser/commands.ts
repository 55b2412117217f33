import { browser } from 'wxt/browser'
import type { PageCommand } from './page-shapes'
import { openPage, panelOf, showPanel } from './panel'
import { tellPage } from './tabs'

/** What the commands of the manifest ask of a marked page. */
const STEPS: Readonly<Record<string, PageCommand>> = {
  'next-mark': { type: 'parallax:step', step: 1 },
  'previous-mark': { type: 'parallax:step', step: -1 },
  'next-conflict': { type: 'parallax:step', step: 1, verdict: 'conflict' },
  'previous-conflict': { type: 'parallax:step', step: -1, verdict: 'conflict' },
}

/** The tab in front when a key was pressed. */
interface Front {
  readonly id?: number
  readonly windowId?: number
}

/** Steps through the marks of the page in front, and opens the side panel, by keyboard. A page without marks stays as it is. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener((name: string, tab?: Front) => {
    if (name === 'open-panel') void openPanel(tab)
    else void stepInFront(name)
  })
}

/** Browsers open the panel within the press of the key alone, so nothing is waited for before. */
async function openPanel(tab: Front | undefined): Promise<void> {
  const opened = await showPanel(tab?.windowId)
  if (!opened && tab?.id !== undefined) await openPage(panelOf(tab.id))
}

async function stepInFront(name: string): Promise<void> {
  const command = STEPS[name]
  const [tab] = command ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : []
  if (command && tab?.id !== undefined) await tellPage(tab.id, command)
}

/** The keys that do what the toolbar button does, as the browser writes them; null when there are none. */
export async function actionKeys(): Promise<string | null> {
  const commands = await browser.commands?.getAll().catch(() => [])
  return commands?.find(({ name }) => name === '_execute_action')?.shortcut || null
}
