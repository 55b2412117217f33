import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from './drive/chromium'
import type { Launch, View } from './drive/drive'
import { needBrowsers, type BrowserName } from './drive/find'
import { launchFirefox } from './drive/firefox'
import { servePages } from './drive/local'
import { SCREENS, type Screen } from './shots/screens'
import { DRESSES, setLanguage, type Dress, type Stage } from './shots/stage'
import { ROOT } from './tool'

// Pictures of every screen and state, in shots/: npm run shots [-- WORDS…], where words choose screens by their beginning
// (`popup`, `page-card`), a browser (`firefox`) or a dress (`dark`, `ar`). The builds must be there: npm run build.

const WORDS = process.argv.slice(2)
const FOLDER = join(ROOT, 'shots')

const BROWSERS: Readonly<
  Record<BrowserName, { readonly build: string; readonly launch: Launch; readonly ownPage: string }>
> = {
  chromium: { build: '.output/chrome-mv3', launch: launchChromium, ownPage: 'chrome://version' },
  firefox: { build: '.output/firefox-mv3', launch: launchFirefox, ownPage: 'about:support' },
}

mkdirSync(FOLDER, { recursive: true })
for (const name of chosen(['chromium', 'firefox'] as const, (browser) => browser)) await take(name)

function chosen<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const named = all.filter((one) => WORDS.includes(nameOf(one)))
  return named.length > 0 ? named : all
}

function screensFor(browser: BrowserName): readonly Screen[] {
  const wanted = SCREENS.filter(({ name }) => WORDS.some((word) => name === word || name.startsWith(`${word}-`)))
  return (wanted.length > 0 ? wanted : SCREENS).filter(({ both }) => browser === 'chromium' || both)
}

async function take(name: BrowserName): Promise<void> {
  const { build, launch, ownPage } = BROWSERS[name]
  const pages = await servePages(join(ROOT, 'tests/browser/pages'))
  const drive = await launch({ program: needBrowsers([name])[name], extension: join(ROOT, build), headless: true })
  try {
    for (const language of ['en', 'ar'] as const) {
      const dresses = chosen(DRESSES, (dress) => dress.name).filter((dress) => dress.language === language)
      if (dresses.length === 0) continue
      await (await drive.openOwn('library.html')).run(setLanguage, language)
      for (const screen of screensFor(name))
        await pictures({ drive, address: pages.address, language, ownPage }, screen, dresses, name).catch((error) =>
          process.stderr.write(`${name} ${screen.name} ${language}: ${String(error)}\n`),
        )
    }
  } finally {
    await drive.close()
    await pages.close()
  }
}

async function pictures(stage: Stage, screen: Screen, dresses: readonly Dress[], browser: BrowserName): Promise<void> {
  const view = await screen.open(stage)
  for (const dress of dresses) {
    if (!(await put(view, screen, dress))) continue
    await new Promise((resolve) => setTimeout(resolve, 250))
    await view.shot(join(FOLDER, `${browser}-${screen.name}-${dress.name}.png`))
  }
  await view.fit?.(null)
}

/** Whether the view could be dressed so. */
async function put(view: View, { overPage }: Screen, { theme, size, zoom }: Dress): Promise<boolean> {
  if (size && !view.fit) return false
  await view.fit?.(size && { width: size[0], height: size[1], zoom })
  if (overPage) return theme === 'light'
  await view.run((scheme) => void (document.documentElement.style.colorScheme = scheme), theme)
  return true
}
