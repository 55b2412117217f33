import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluator, layerEvaluator, until, type Drive, type DriveOptions, type View } from './drive'
import { QUIET, type Preference } from './firefox-preferences'
import { ownView, save } from './firefox-view'
import { connectMarionette, type Marionette } from './marionette'

/** The extension's host name in this browser; fixed, so that its pages are known before it starts. */
const HOST = '7d0a4c1e-5b7e-4c86-9d0f-0a1b2c3d4e5f'
const BASE = `moz-extension://${HOST}/`

/** Starts Firefox with the extension, its button pinned to the toolbar, driven over Marionette. */
export async function launchFirefox(options: DriveOptions): Promise<Drive> {
  const { program, extension, headless, size = [1280, 900] } = options
  const id = addonId(extension)
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'parallax-firefox-'))
  writeFileSync(join(profile, 'user.js'), userPreferences(options, id, port))
  const sizes = [`--width=${size[0]}`, `--height=${size[1]}`]
  const firefox = spawn(
    program,
    [
      '--marionette',
      '-remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...sizes,
      ...(headless ? ['--headless'] : []),
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  )
  const ended = endOf(firefox).then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  try {
    const marionette = await Promise.race([
      connectMarionette(port),
      ended.then(() => Promise.reject(new Error(`${program} ended at once`))),
    ])
    await marionette.chrome(LISTEN, HOST)
    await marionette.send('Addon:Install', { path: extension, temporary: true })
    await pinButton(marionette, id)
    return { ...drive(marionette, id), ended, close: () => quit(marionette, firefox, ended) }
  } catch (error) {
    firefox.kill('SIGKILL')
    await ended
    throw error
  }
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  return manifest.browser_specific_settings.gecko.id
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function userPreferences({ proxy, downloads }: DriveOptions, id: string, port: number): string {
  const [host, proxyPort] = proxy ? new URL(proxy).host.split(':') : []
  const through: Record<string, Preference> = {
    'network.proxy.type': 1,
    'network.proxy.http': host ?? '',
    'network.proxy.http_port': Number(proxyPort),
    'network.proxy.ssl': host ?? '',
    'network.proxy.ssl_port': Number(proxyPort),
    'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  }
  const all = {
    ...QUIET,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    ...(proxy ? through : {}),
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))

/** `parallax@parallax.example` → `parallax_parallax_example`, as Firefox names a button. */
const widgetOf = (id: string): string => id.replace(/[^a-z0-9_-]/gi, '_')

const pinButton = (marionette: Marionette, id: string): Promise<unknown> =>
  marionette.chrome(
    `const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
     CustomizableUI.addWidgetToArea(args[0], 'nav-bar')`,
    `${widgetOf(id)}-browser-action`,
  )

function drive(marionette: Marionette, id: string): Omit<Drive, 'ended' | 'close'> {
  return {
    page: {
      run: evaluator((source) => marionette.content(`return (${source})`)),
      click: async (selector) => {
        const element = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })
        await marionette.send('WebDriver:ElementClick', { id: Object.values(element as Record<string, string>)[0] })
      },
      shot: async (file) => save(file, await marionette.send('WebDriver:TakeScreenshot', { full: false })),
    },
    async open(url) {
      await marionette.chrome('gBrowser.selectedTab = gBrowser.tabs[0]')
      await marionette.send('WebDriver:Navigate', { url })
    },
    async clickAction() {
      await marionette.chrome(CLOSE_POPUPS)
      await clickButton(marionette, id)
      return shown(marionette, 'popup.html')
    },
    layer: layerEvaluator(
      (source) => marionette.privileged(`return (${source})`),
      (host) => `${host}.openOrClosedShadowRoot`,
    ),
    press: (key) =>
      perform(marionette, 'key', [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ]),
    pointAt: (x, y) =>
      perform(marionette, 'pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 }]),
    async openOwn(path) {
      await marionette.chrome(OPEN_TAB, BASE + path)
      return shown(marionette, path)
    },
    async chooseMenu(item) {
      const [x = 0, y = 0] = (await marionette.content(
        'const [line] = getSelection().getRangeAt(0).getClientRects(); return [line.x + 9, line.y + line.height / 2]',
      )) as number[]
      const press = { button: 2 }
      await perform(marionette, 'pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 },
        { type: 'pointerDown', ...press },
        { type: 'pointerUp', ...press },
      ])
      await marionette.chrome(CHOOSE, `${widgetOf(id)}-menuitem-_${item}`)
    },
    stopBackground: async () =>
      void (await marionette.chrome('await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()', id)),
    shownOwn: (path) => shown(marionette, path),
    errors: async () => (await marionette.chrome(ERRORS, HOST)) as string[],
  }
}

/** Code points that WebDriver gives to keys without a character. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' } as const

const perform = async (
  marionette: Marionette,
  type: 'key' | 'pointer',
  actions: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => void (await marionette.send('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] }))

/** A page of the extension, once it is there. */
async function shown(marionette: Marionette, path: string): Promise<View> {
  const view = ownView(marionette, BASE + path)
  await until(path, () =>
    view.run(() => document.readyState === 'complete' && document.body !== null && location.pathname !== '/blank'),
  )
  return view
}

/** Opens an address in a tab of its own, in front. */
const OPEN_TAB = `
  for (const tab of [...gBrowser.tabs]) if (tab.linkedBrowser.currentURI.specIgnoringRef === args[0]) gBrowser.removeTab(tab)
  gBrowser.selectedTab = gBrowser.addTab(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`

/** Chooses an item of the context menu, once that is open. */
const CHOOSE = `
  const menu = document.getElementById('contentAreaContextMenu')
  if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }))
  const item = document.getElementById(args[0])
  if (!item) throw new Error('the menu has no ' + args[0])
  menu.activateItem(item)`

const CLOSE_POPUPS = `for (const panel of document.querySelectorAll('panel[id$="-panel"]')) if (panel.state === 'open') panel.hidePopup()`

async function clickButton(marionette: Marionette, id: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  try {
    const button = await marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: `#${widgetOf(id)}-BAP`,
    })
    await marionette.send('WebDriver:ElementClick', { id: Object.values(button as Record<string, string>)[0] })
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' })
  }
}

/** What comes from the extension, or from pages on this machine, rather than from Firefox. */
const OURS = `const ours = (file) => file.includes(args[0]) || file.startsWith('http://127.0.0.1')`

/** Each process of Firefox keeps its own log of console calls: has all of them, present and to come, report to the window. */
const LISTEN = `
  ${OURS}
  window.parallaxErrors = []
  Services.ppmm.addMessageListener('parallax:error', ({ data }) => ours(data.file) && window.parallaxErrors.push(data.file + ': ' + data.text))
  const script = () => {
    const log = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
    const everyone = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal)
    log.addLogEventListener(({ wrappedJSObject: { level, filename, arguments: words } }) => {
      if (level === 'error' || level === 'assert') Services.cpmm.sendAsyncMessage('parallax:error', { file: String(filename), text: words.map(String).join(' ') })
    }, everyone)
  }
  Services.ppmm.loadProcessScript('data:,' + encodeURIComponent('(' + script + ')()'), true)`

/** Console errors and uncaught exceptions. */
const ERRORS = `
  ${OURS}
  const thrown = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && ours(message.sourceName))
    .map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage)
  // said of any request that was under way when its page was closed
  return [...window.parallaxErrors, ...thrown].filter((text) => !/Promise (resolved|rejected) after context unloaded/.test(text))`

async function quit(marionette: Marionette, firefox: ChildProcess, ended: Promise<void>): Promise<void> {
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
  const late = setTimeout(() => firefox.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(late)
}
