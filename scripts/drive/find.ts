import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Places {
  /** Environment variable that names the program. */
  readonly variable: string
  /** Names on the PATH. */
  readonly names: readonly string[]
  /** Usual places of macOS and Windows. */
  readonly files: readonly string[]
  /** Debian package. */
  readonly package: string
  readonly product: string
}

const { ProgramFiles = 'C:\\Program Files', LOCALAPPDATA = '' } = process.env
const windows = [ProgramFiles, process.env['ProgramFiles(x86)'] ?? `${ProgramFiles} (x86)`, LOCALAPPDATA].filter(
  Boolean,
)

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows.map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
      ...windows.map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...windows.map((root) => join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ],
    package: 'chromium',
    product: 'Chromium or Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    ],
    package: 'firefox-esr',
    product: 'Firefox 142 or later',
  },
}

/** The program of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, files } = PLACES[name]
  const named = process.env[variable]
  if (named) return existsSync(named) ? named : null
  return names.map(onPath).find(Boolean) ?? files.find((file) => existsSync(file)) ?? null
}

/**
 * Programs of the browsers, installed with apt-get where one is missing and that is possible.
 * Throws an Error whose message says in one line what to install.
 */
export function needBrowsers<Name extends BrowserName>(names: readonly Name[]): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !findBrowser(name) && !process.env[PLACES[name].variable])
  install([...missing.map((name) => PLACES[name].package), ...(lacksArabic() ? ['fonts-noto-core'] : [])])
  return Object.fromEntries(names.map((name) => [name, findBrowser(name) ?? refuse(name)])) as Record<Name, string>
}

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}

/** Without an Arabic font the words are boxes. */
function lacksArabic(): boolean {
  if (process.platform !== 'linux') return false
  try {
    return execFileSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' }).trim() === ''
  } catch {
    return !existsSync('/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf')
  }
}

function install(packages: readonly string[]): void {
  if (packages.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return
  process.stderr.write(`installing ${packages.join(', ')} with apt-get …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // what apt-get says matters only when it fails, and goes to the error stream then
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch {
    process.stderr.write(`apt-get could not install ${packages.join(', ')}\n`)
  }
}

function refuse(name: BrowserName): never {
  const { variable, product } = PLACES[name]
  const named = process.env[variable]
  throw new Error(
    named
      ? `${variable}: there is no program ${named}`
      : `${product} is needed: install it, or name its program in ${variable}`,
  )
}
