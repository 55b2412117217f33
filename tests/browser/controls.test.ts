import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../scripts/drive/drive'
import { BROWSERS, startSession, type Session } from './session'

// The other tests say that no request left the browser and nothing failed: here something does, and is seen.
describe.each(BROWSERS)('$name', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await startSession(browser)
    await session.drive.open(`${session.pages.address}/nl.html`)
  })
  afterAll(() => session?.close())

  test('a request from the popup into the world is seen', async () => {
    const popup = await session.drive.clickAction()
    await popup.run(() => void fetch('https://outside.example/', { mode: 'no-cors' }).catch(() => undefined))
    await until('the request', async () => session.outgoing.asked.includes('outside.example:443'))
  })

  test('a failure in the page is seen', async () => {
    await session.drive.page.run(() => {
      const script = document.createElement('script')
      script.textContent =
        'console.error("said on purpose"); setTimeout(() => { throw new Error("thrown on purpose") })'
      document.body.append(script)
    })
    const errors = await until('both errors', async () => {
      const all = (await session.drive.errors()).filter((error) => error.includes('on purpose'))
      return all.length === 2 && all
    })
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.stringContaining('said on purpose'),
        expect.stringContaining('thrown on purpose'),
      ]),
    )
  })
})
