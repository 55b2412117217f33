import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core'
import { evaluator, layerEvaluator, until, type Drive, type DriveOptions, type View } from './drive'

const ARGUMENTS = [
  '--no-sandbox', // browsers started by root refuse to run otherwise; pages are our own
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  // what the browser asks of its maker by itself goes nowhere, so that what the proxy sees is what the extension or page sent
  '--apps-gallery-update-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-url=http://127.0.0.1:9/',
  '--disable-features=AutofillServerCommunication,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate',
]

/** Starts Chromium or Chrome with the extension, driven over the DevTools protocol. */
export async function launchChromium({
  program,
  extension,
  headless,
  proxy,
  downloads,
  size = [1280, 900],
}: DriveOptions): Promise<Drive> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: size[0], height: size[1] } : null,
    args: [...ARGUMENTS, `--window-size=${size.join(',')}`, ...(proxy ? [`--proxy-server=${proxy}`] : [])],
  })
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  const { errors, sessions } = listenForErrors(browser)
  try {
    await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    )
    const [found] = await browser.extensions()
    if (!found) throw new Error(`${extension}: the browser did not take the extension`)
    const [id, installed] = found
    const page = (await browser.pages())[0] ?? (await browser.newPage())
    const isPopup = (target: Target): boolean => target.url().startsWith(`chrome-extension://${id}/popup.html`)
    return {
      page: viewOf(page),
      async open(url) {
        await page.bringToFront()
        await page.goto(url)
      },
      async clickAction() {
        for (const open of browser.targets().filter(isPopup)) await (await open.asPage()).close()
        await until('the last popup to close', async () => !browser.targets().some(isPopup))
        await installed.triggerAction(page)
        return viewOf(await (await browser.waitForTarget(isPopup, { timeout: 15_000 })).asPage())
      },
      layer: layerEvaluator(
        async (source) => page.extensionRealms()[0]?.evaluate(source) ?? null,
        (host) => `chrome.dom.openOrClosedShadowRoot(${host})`,
      ),
      press: (key) => page.keyboard.press(key),
      pointAt: (x, y) => page.mouse.move(x, y),
      async openOwn(path) {
        const address = `chrome-extension://${id}/${path}`
        for (const old of await browser.pages())
          if (old.url().split('#')[0] === address) await old.close().catch(() => undefined)
        const own = await browser.newPage()
        await own.goto(address)
        return viewOf(own)
      },
      async chooseMenu(item) {
        const background = await browser.waitForTarget(
          (target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}`),
        )
        const text = (await page.evaluate('String(getSelection())')) as string
        const click = { menuItemId: item, selectionText: text, frameId: 0, pageUrl: page.url() }
        // let go at once: a worker that DevTools are attached to would wait for them when it starts again
        const session = await background.createCDPSession()
        await session.send('Runtime.evaluate', {
          expression: `(async () => {
            const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
            chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, tab)
          })()`,
          awaitPromise: true,
        })
        await session.detach()
      },
      async stopBackground() {
        // a worker that DevTools are attached to would wait for them when it starts again
        const workers = browser.targets().filter((target) => target.type() === 'service_worker')
        for (const worker of workers) await sessions.get(worker)?.detach()
        const session = await page.createCDPSession()
        await session.send('ServiceWorker.enable')
        await session.send('ServiceWorker.stopAllWorkers')
        await session.detach()
      },
      async shownOwn(path) {
        const isShown = (target: Target): boolean => target.url().startsWith(`chrome-extension://${id}/${path}`)
        return viewOf(await (await browser.waitForTarget(isShown, { timeout: 15_000 })).asPage())
      },
      errors: async () => errors,
      ended,
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

function viewOf(page: Page): View {
  return {
    run: evaluator((source) => page.evaluate(source)),
    click: (selector) => page.locator(selector).click(),
    fit: (size) => page.setViewport(size && { width: size.width, height: size.height, deviceScaleFactor: size.zoom }),
    shot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` })
    },
  }
}

/** A session of our own on every target: DevTools repeats there what was logged before it came. */
function listenForErrors(browser: Browser): {
  readonly errors: readonly string[]
  readonly sessions: ReadonlyMap<Target, CDPSession>
} {
  const errors: string[] = []
  const sessions = new Map<Target, CDPSession>()
  const listen = async (target: Target): Promise<void> => {
    if (!['page', 'other', 'service_worker', 'background_page'].includes(target.type())) return
    const session = await target.createCDPSession()
    sessions.set(target, session)
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      errors.push(`${target.url()}: ${exception?.description ?? text}`),
    )
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'assert')
        errors.push(`${target.url()}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`)
    })
    session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
      if (level === 'error') errors.push(`${target.url()}: ${text} ${url ?? ''}`)
    })
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')])
  }
  // a target that is gone before we are attached has nothing to say
  const attach = (target: Target): void => void listen(target).catch(() => undefined)
  browser.targets().forEach(attach)
  browser.on('targetcreated', attach)
  return { errors, sessions }
}
