import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '../../scripts/drive/chromium'
import type { Drive, DriveOptions, Launch } from '../../scripts/drive/drive'
import { needBrowsers, type BrowserName } from '../../scripts/drive/find'
import { launchFirefox } from '../../scripts/drive/firefox'
import { recordOutgoing, servePages, type Local } from '../../scripts/drive/local'

export interface BrowserUnderTest {
  readonly name: BrowserName
  readonly launch: Launch
  /** Folder of the build. */
  readonly build: string
  /** A page of the browser's own, which extensions may not read. */
  readonly ownPage: string
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export const BROWSERS: readonly BrowserUnderTest[] = [
  { name: 'chromium', launch: launchChromium, build: path('../../.output/chrome-mv3'), ownPage: 'chrome://version' },
  { name: 'firefox', launch: launchFirefox, build: path('../../.output/firefox-mv3'), ownPage: 'about:support' },
]

/** A started browser, the pages it is shown, and all that it tried to send elsewhere. */
export interface Session {
  readonly drive: Drive
  readonly pages: Local
  readonly outgoing: Local
  close(): Promise<void>
}

/** Starts a browser with the built extension, at tests/browser/pages. */
export async function startSession(
  { name, launch, build }: BrowserUnderTest,
  options: Pick<DriveOptions, 'downloads'> = {},
): Promise<Session> {
  if (!existsSync(build)) throw new Error(`${build} is not there: run npm run build first, or npm test`)
  const program = needBrowsers([name])[name]
  const [pages, outgoing] = await Promise.all([servePages(path('pages')), recordOutgoing()])
  const drive = await launch({ program, extension: build, headless: true, proxy: outgoing.address, ...options })
  return {
    drive,
    pages,
    outgoing,
    close: async () => {
      await drive.close()
      await Promise.all([pages.close(), outgoing.close()])
    },
  }
}

/** Where a picture is saved. */
export function shot(name: string): string {
  mkdirSync(path('../../shots'), { recursive: true })
  return path(`../../shots/${name}.png`)
}
