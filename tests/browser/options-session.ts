import { afterAll, beforeAll, expect } from 'vitest'
import { until, type View } from '../../scripts/drive/drive'
import { readPopup, type PopupContent } from '../../scripts/drive/popup'
import { isThere, select, shownIn } from './own-page'
import { startSession, type BrowserUnderTest, type Session } from './session'

/** A browser with a report open, and what is done with the options page in it. */
export interface OptionsSession {
  readonly session: Session
  /** The options page as it was opened last. */
  readonly options: View
  open(): Promise<View>
  /** The report compared anew, as the options now are. */
  compared(): Promise<{ readonly popup: View; readonly content: PopupContent }>
  /** Waits until the options page says what came of a change. */
  saidIs(words: string | RegExp): Promise<unknown>
  chooseLanguage(language: string, said: string): Promise<void>
}

/** Starts it before the tests of a block; after them nothing may have been asked of the network, and nothing have failed. */
export function startOptionsSession(browser: BrowserUnderTest): OptionsSession {
  let session: Session
  let options: View
  const openReport = (): Promise<void> => session.drive.open(`${session.pages.address}/nl.html`)
  beforeAll(async () => {
    session = await startSession(browser)
    await openReport()
  })
  afterAll(async () => {
    expect(session.outgoing.asked, 'requests that left the browser').toEqual([])
    expect(await session.drive.errors(), 'errors').toEqual([])
    await session.close()
  })
  const saidIs = (words: string | RegExp): Promise<unknown> =>
    until(`the words ${words}`, async () => {
      const [text = ''] = await options.run(shownIn, '.said')
      return typeof words === 'string' ? text === words : words.test(text)
    })
  return {
    get session() {
      return session
    },
    get options() {
      return options
    },
    async open() {
      options = await session.drive.openOwn('options.html')
      await until('the options', () => options.run(isThere, '#comparison input'))
      return options
    },
    async compared() {
      await openReport()
      const popup = await session.drive.clickAction()
      return { popup, content: await readPopup(popup) }
    },
    saidIs,
    async chooseLanguage(language, said) {
      await options.run(select, '[name="interfaceLanguage"]', language)
      await saidIs(said)
    },
  }
}
