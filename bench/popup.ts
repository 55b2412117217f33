import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../scripts/drive/drive'
import { findBrowser } from '../scripts/drive/find'
import { servePages } from '../scripts/drive/local'
import { ROOT } from '../scripts/tool'
import { startQuietChromium, type QuietChromium } from './devtools'
import { median } from './timing'

// How soon the popup is there, in a real Chromium, warm: npm run bench:popup, after npm run build. Medians, by the clock of the
// document; beside them the same of a popup that holds one word, which is what the browser and the machine need by themselves.

const OPENINGS = 11
const WARM_UP = 2
/** Milliseconds in which nobody looks at an open popup: looking takes its time from it. A first opening takes longer. */
const ALONE = 1500
const BUILD = join(ROOT, '.output/chrome-mv3')

const program = findBrowser('chromium')
if (!program) say('Popup: no Chromium on this machine, not measured.')
else if (!existsSync(BUILD)) say('Popup: not built, not measured. First: npm run build')
else await report(program)

/** Milliseconds from the start of the document to its first paint, and to the last paint of its largest part. */
interface Opening {
  readonly painted: number
  readonly whole: number
}

async function report(browser: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  try {
    const bare = await measure(browser, bareExtension(scratch))
    const ours = await measure(browser, BUILD)
    const middle = (openings: readonly Opening[], of: keyof Opening): string =>
      median(openings.map((one) => one[of])).toFixed(0)
    say(`Popup, warm, median of ${OPENINGS} openings (load of the machine: ${loadavg()[0]?.toFixed(1)})`)
    say(`  first paint                      ${middle(ours, 'painted')} ms`)
    say(`  first paint of a popup of a word ${middle(bare, 'painted')} ms`)
    say(`  comparison                       ${middle(ours, 'whole')} ms`)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function bareExtension(folder: string): string {
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', action: { default_popup: 'popup.html' } }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, background: { service_worker: 'b.js' } }))
  writeFileSync(join(folder, 'b.js'), '')
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><title>Bare</title><main style="width:400px;height:300px" data-state="ready">Bare</main>',
  )
  return folder
}

async function measure(browser: string, extension: string): Promise<readonly Opening[]> {
  const pages = await servePages(join(ROOT, 'tests/browser/pages'))
  const chromium = startQuietChromium(browser)
  try {
    const { id } = await chromium.send('Extensions.loadUnpacked', { path: extension })
    const page = await until('a page', async () => (await chromium.targets('page', 'about:blank'))[0])
    await chromium.send('Page.navigate', { url: `${pages.address}/nl.html` }, await chromium.attach(page))
    const tab = await until('the article', async () => (await chromium.targets('tab', pages.address))[0])
    const openings: Opening[] = []
    for (let i = 0; i < WARM_UP + OPENINGS; i++) {
      await chromium.send('Extensions.triggerAction', { id, targetId: tab })
      openings.push(await opening(chromium, `chrome-extension://${id}/popup.html`))
    }
    return openings.slice(WARM_UP)
  } finally {
    await chromium.close()
    await pages.close()
  }
}

async function opening(chromium: QuietChromium, address: string): Promise<Opening> {
  await new Promise((resolve) => setTimeout(resolve, ALONE))
  const [popup = ''] = await chromium.targets('page', address)
  const session = await chromium.attach(popup)
  const opening = await until('the comparison', async () => {
    const expression = `(${String(seen)})()`
    const asked = { expression, returnByValue: true, awaitPromise: true }
    const { result } = await chromium.send('Runtime.evaluate', asked, session)
    return (result as { value: Opening | null }).value
  })
  await chromium.send('Target.closeTarget', { targetId: popup })
  await until('the popup to close', async () => (await chromium.targets('page', address)).length === 0)
  return opening
}

/** Runs in the popup, and sees nothing of this file; null while it is not ready. */
async function seen(): Promise<Opening | null> {
  if (document.querySelector('main')?.dataset.state !== 'ready') return null
  const largest = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
  return {
    painted: performance.getEntriesByType('paint')[0]?.startTime ?? NaN,
    whole: largest.at(-1)?.startTime ?? NaN,
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
