import { browser } from 'wxt/browser'
import type { PageCommand } from './page-shapes'
import { tellPage } from './tabs'

/** What the commands of the manifest ask of a marked page. */
const STEPS: Readonly<Record<string, PageCommand>> = {
  'next-mark': { type: 'parallax:step', step: 1 },
  'previous-mark': { type: 'parallax:step', step: -1 },
  'next-conflict': { type: 'parallax:step', step: 1, verdict: 'conflict' },
  'previous-conflict': { type: 'parallax:step', step: -1, verdict: 'conflict' },
}

/** Steps through the marks of the page in front by keyboard. A page that bears none stays as it is. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener((name: string) => void stepInFront(name))
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
