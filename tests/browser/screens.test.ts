import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCREENS } from '../../scripts/shots/screens'
import { setLanguage } from '../../scripts/shots/stage'
import { layerViolations, violationsInBothThemes } from './axe'
import { BROWSERS, startSession, type Session } from './session'

// Every screen and state that has its picture taken (scripts/shots/screens.ts): axe finds nothing of any impact, in both
// themes, in English and from right to left.

const LANGUAGES = ['en', 'ar'] as const

describe.each(BROWSERS)('$name', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await startSession(browser)
  })
  afterAll(() => session?.close())

  describe.each(LANGUAGES)('%s', (language) => {
    beforeAll(async () => (await session.drive.openOwn('library.html')).run(setLanguage, language))

    test.each(SCREENS.filter(({ both }) => browser.name === 'chromium' || both))('$name', async (screen) => {
      const { drive, pages } = session
      const view = await screen.open({ drive, address: pages.address, language, ownPage: browser.ownPage })
      expect(await (screen.overPage ? layerViolations(drive) : violationsInBothThemes(view))).toEqual([])
    })
  })
})
