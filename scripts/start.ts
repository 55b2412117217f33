import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from './drive/chromium'
import type { Drive, Launch, View } from './drive/drive'
import { findBrowser, needBrowsers, type BrowserName } from './drive/find'
import { launchFirefox } from './drive/firefox'
import { servePages } from './drive/local'
import { readPopup, type PopupContent } from './drive/popup'
import { ROOT, runTool } from './tool'

// Shows the extension at work on a sample report: npm start [-- firefox]. Without a display it prints the comparison and
// saves a picture of it.

const BUILDS: Readonly<Record<BrowserName, { readonly target: string; readonly launch: Launch }>> = {
  chromium: { target: 'chrome', launch: launchChromium },
  firefox: { target: 'firefox', launch: launchFirefox },
}

const SAMPLES = join(ROOT, 'tests/browser/pages')
const SAMPLE = 'nl.html'
const PICTURES = join(ROOT, '.start')

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

try {
  await start(chosenBrowser(process.argv[2]))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function chosenBrowser(asked: string | undefined): BrowserName {
  if (asked === 'firefox' || asked === 'chromium') return asked
  if (asked !== undefined) throw new Error(`npm start: "${asked}" is no browser: say firefox or chromium`)
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium'
}

async function start(name: BrowserName): Promise<void> {
  const { target, launch } = BUILDS[name]
  const program = needBrowsers([name])[name]
  say('Building the extension …')
  if (runTool('wxt', ['build', '--browser', target], { output: 'on-failure' }) !== 0)
    throw new Error('the build failed')
  const pages = await servePages(SAMPLES)
  const drive = await launch({ program, extension: join(ROOT, `.output/${target}-mv3`), headless })
  process.once('SIGINT', () => void drive.close())
  try {
    await drive.open(`${pages.address}/${SAMPLE}`)
    const popup = await drive.clickAction()
    const content = await readPopup(popup)
    if (headless) await report(drive, popup, content)
    else await leaveOpen(drive, pages.address)
  } finally {
    await drive.close()
    await pages.close()
  }
}

async function leaveOpen(drive: Drive, address: string): Promise<void> {
  say(`A sample report is open at ${address}/${SAMPLE}, with the comparison beside it.`)
  say('Open a row to read the words it rests on; "Show on page" finds them in the report.')
  say('On any news report of your own: click the Parallax button, or press Alt+Shift+X. Close the browser to end.')
  await drive.ended
}

async function report(drive: Drive, popup: View, content: PopupContent): Promise<void> {
  const title = await drive.page.run(() => document.title)
  say(
    [
      '',
      title,
      content.headline,
      '',
      'Other reports',
      ...content.reports.map((parts) => `  ${parts.map(isolated).join(' · ')}`),
    ].join('\n'),
  )
  say(['', 'Facts', ...content.rows.filter(({ verdict }) => verdict !== 'only').map(rowText)].join('\n'))
  say(`\nPicture: ${await pictureOf(drive, popup)}`)
}

function rowText({ verdict, heading, quotes }: PopupContent['rows'][number]): string {
  const said = quotes.map(
    ({ outlet, lang, text, marked }) =>
      `      ${outlet} (${lang}): ${isolated(marked.reduce((all, words) => all.replace(words, `[${words}]`), text))}`,
  )
  return [`  ${verdict.padEnd(8)} ${heading.slice(1).join(' · ')}`, ...said].join('\n')
}

/** Keeps right-to-left words from reordering the line around them. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** Saves the page with the popup beside it; gives the file. */
async function pictureOf(drive: Drive, popup: View): Promise<string> {
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES, { recursive: true })
  await popup.shot(join(PICTURES, 'popup.png'))
  await drive.page.shot(join(PICTURES, 'page.png'))
  const style =
    'body { margin: 24px; display: flex; gap: 24px; align-items: start; background: #d8dce2 } img { box-shadow: 0 2px 12px #0004; flex: none } .page { flex: 0 1 auto; min-width: 0 }'
  writeFileSync(
    join(PICTURES, 'beside.html'),
    `<!doctype html><style>${style}</style><img class="page" src="page.png"><img src="popup.png">`,
  )
  const pictures = await servePages(PICTURES)
  await drive.open(`${pictures.address}/beside.html`)
  const file = join(PICTURES, 'parallax.png')
  await drive.page.shot(file)
  await pictures.close()
  return file
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
