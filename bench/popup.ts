import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../scripts/drive/chromium'
import { until, type View } from '../scripts/drive/drive'
import { findBrowser } from '../scripts/drive/find'
import { servePages } from '../scripts/drive/local'
import { readPopup } from '../scripts/drive/popup'
import { ROOT } from '../scripts/tool'
import { median } from './timing'

// How soon the popup is there, in a real Chromium, warm: npm run bench:popup, after npm run build. Medians, by the clock: the
// machine should have nothing else to do, so its load is said beside them.

const OPENINGS = 11
const WARM_UP = 2
const BUILD = join(ROOT, '.output/chrome-mv3')

const program = findBrowser('chromium')
if (!program) say('Popup: no Chromium on this machine, not measured.')
else if (!existsSync(BUILD)) say('Popup: not built, not measured. First: npm run build')
else await measure(program)

interface Opening {
  /** Milliseconds from the start of the document to its first paint, which is of the skeleton. */
  readonly painted: number
  /** From the click, as the driver sends it, to that paint. */
  readonly sinceClick: number
  /** From the start of the document to the paint of its largest part, which is of the comparison. */
  readonly compared: number
}

async function measure(browser: string): Promise<void> {
  const pages = await servePages(join(ROOT, 'tests/browser/pages'))
  const drive = await launchChromium({ program: browser, extension: BUILD, headless: true })
  try {
    await drive.open(`${pages.address}/nl.html`)
    const openings: Opening[] = []
    for (let i = 0; i < WARM_UP + OPENINGS; i++) {
      const clicked = Date.now()
      openings.push(await opening(await drive.clickAction(), clicked))
    }
    const warm = openings.slice(WARM_UP)
    const middle = (of: keyof Opening): string => median(warm.map((one) => one[of])).toFixed(0)
    say(`Popup, warm, median of ${OPENINGS} openings (load of the machine: ${loadavg()[0]?.toFixed(1)})`)
    say(`  first paint             ${middle('painted')} ms`)
    say(`  first paint, from click ${middle('sinceClick')} ms, with the driver's own way`)
    say(`  comparison              ${middle('compared')} ms`)
  } finally {
    await drive.close()
    await pages.close()
  }
}

async function opening(popup: View, clicked: number): Promise<Opening> {
  const { painted, origin } = await until('the first paint', () =>
    popup.run(() => {
      const [first] = performance.getEntriesByType('paint')
      return first && { painted: first.startTime, origin: performance.timeOrigin }
    }),
  )
  await readPopup(popup)
  const compared = await popup.run(
    () =>
      new Promise<number>((resolve) => {
        const type = 'largest-contentful-paint'
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type,
          buffered: true,
        })
      }),
  )
  return { painted, sinceClick: origin + painted - clicked, compared }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
