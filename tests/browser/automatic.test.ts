import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { BROWSERS, startSession, type Session } from './session'

/** What of the browser's interface the tests ask, in a page of the extension. */
interface Asked {
  readonly chrome: {
    readonly tabs: { query(all: object): Promise<readonly { readonly id: number; readonly url?: string }[]> }
    readonly storage: { readonly local: { set(items: object): Promise<void> } }
    readonly action: {
      getBadgeText(tab: { readonly tabId: number }): Promise<string>
      getTitle(tab: { readonly tabId: number }): Promise<string>
    }
  }
}

/** No browser lets a driver answer its question for a permission: here the right is given at install, for one host alone. */
function permitted(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'parallax-permitted-'))
  cpSync(build, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))
  return copy
}

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session
  let build: string
  let own: View
  let tab = -1

  beforeAll(async () => {
    build = permitted(browser.build)
    session = await startSession({ ...browser, build })
    own = await session.drive.openOwn('library.html')
    await session.drive.open(`${session.pages.address}/front.html`)
    tab = await own.run(async (address) => {
      const tabs = await (globalThis as unknown as Asked).chrome.tabs.query({})
      return tabs.find(({ url }) => url?.startsWith(address))?.id ?? -1
    }, session.pages.address)
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
    rmSync(build, { recursive: true })
  })

  const choose = (...automaticSites: readonly string[]): Promise<void> =>
    own.run(
      (sites) => (globalThis as unknown as Asked).chrome.storage.local.set({ settings: { automaticSites: sites } }),
      automaticSites,
    )
  const badge = (): Promise<readonly string[]> =>
    own.run(async (tabId) => {
      const { action } = (globalThis as unknown as Asked).chrome
      return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })]
    }, tab)
  const counted = (): Promise<boolean> => until('the badge', async () => (await badge())[0] === '1')
  /** Long enough for a comparison that must not happen. */
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2500))

  test('a report of a chosen site is compared without a click', async () => {
    await choose(session.pages.address)
    await session.drive.open(`${session.pages.address}/nl.html`)
    await counted()
    expect(await badge()).toEqual(['1', 'Parallax: 1 conflict with other reports'])
  })

  test('the next page clears the button', async () => {
    await session.drive.open(`${session.pages.address}/front.html`)
    await until('no badge', async () => (await badge())[0] === '')
    await wait()
    expect(await badge()).toEqual(['', 'Parallax'])
  })

  test('a background that was stopped is woken by the next report', async () => {
    await session.drive.stopBackground()
    await session.drive.open(`${session.pages.address}/nl.html`)
    await counted()
  })

  test('a site that the browser does not let us read is skipped', async () => {
    const { port } = new URL(session.pages.address)
    await choose(session.pages.address, `http://localhost:${port}`)
    await session.drive.open(`http://localhost:${port}/nl.html`)
    await wait()
    expect(await badge()).toEqual(['', 'Parallax'])
  })

  test('a site that the reader did not choose is left alone, whatever may be read', async () => {
    await choose()
    await session.drive.open(`${session.pages.address}/nl.html`)
    await wait()
    expect(await badge()).toEqual(['', 'Parallax'])
  })
})
