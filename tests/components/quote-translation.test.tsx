import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Translation, TranslationState } from '../../components/actions'
import { InterfaceContext } from '../../components/interface'
import { QuoteTranslation } from '../../components/quote-translation'
import type { Interface } from '../../lib/newsroom/interface'
import { faceOf } from '../lib/explain/export/sample'

// With a stub in the place of the browser's translation, which the browsers of the tests do not have.

const translate = vi.fn<Translation['translate']>()
let face: Interface

beforeEach(async () => {
  const { document, window } = parseHTML('<html><body></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', window)
  vi.stubGlobal('Node', window.Node)
  translate.mockReset().mockResolvedValue('three days')
  face = await faceOf()
})

async function open(state: TranslationState, language = 'fr'): Promise<void> {
  const translation: Translation = { state: async () => state, translate }
  render(
    <InterfaceContext.Provider value={face}>
      <QuoteTranslation text="trois jours" language={language} translation={translation} />
    </InterfaceContext.Provider>,
    document.body,
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
}

const find = (selector: string): HTMLElement | null => document.querySelector(selector)
const words = (): string => document.body.textContent ?? ''
const until = (found: () => unknown): Promise<unknown> => vi.waitFor(() => expect(found()).toBeTruthy())

function click(action: string): void {
  const button = find(`[data-action="${action}"]`)
  if (!button) throw new Error(`no ${action}`)
  button.dispatchEvent(new window.Event('click', { bubbles: true }))
}

test.each([
  ['absent', 'fr'],
  ['ready', 'en'],
  ['ready', ''],
] as const)('%s from %j leaves no trace', async (state, language) => {
  await open(state, language)
  expect([find('.translation'), words()]).toEqual([null, ''])
})

test('nothing is translated unasked', async () => {
  await open('ready')
  expect(words()).toBe('Translate')
  expect(translate).not.toHaveBeenCalled()
})

test('a click gives the translation, in the reader’s language and marked as a machine’s', async () => {
  await open('ready')
  click('translate')
  await until(() => find('.translated'))
  expect(translate).toHaveBeenCalledWith('trois jours', { from: 'fr', to: 'en' }, expect.any(Function))
  expect(find('.translated')?.textContent).toBe('three days')
  expect([find('.translated')?.getAttribute('lang'), find('.translated')?.getAttribute('dir')]).toEqual(['en', 'ltr'])
  expect(words()).toContain('Machine translation, made on this device.')
  click('translate')
  await until(() => !find('.translated'))
})

test('a download is explained and asked for first, and shows how far it is', async () => {
  let finish: (text: string) => void = () => undefined
  translate.mockImplementation((_, __, progress) => {
    progress(0.4)
    return new Promise((resolve) => (finish = resolve))
  })
  await open('download')
  click('translate')
  await until(() => find('[data-action="download-translation"]'))
  expect(words()).toContain('from French to English on this device')
  expect(translate).not.toHaveBeenCalled()
  click('download-translation')
  await until(() => find('progress'))
  expect(find('progress')?.getAttribute('value')).toBe('0.4')
  finish('three days')
  await until(() => find('.translated'))
})

test('a reader who does not want the download closes the question', async () => {
  await open('download')
  click('translate')
  await until(() => find('[data-action="download-translation"]'))
  click('translate')
  await until(() => !find('[data-action="download-translation"]'))
  expect(translate).not.toHaveBeenCalled()
})

test('a failure is said, and can be tried again', async () => {
  translate.mockResolvedValueOnce(null)
  await open('ready')
  click('translate')
  await until(() => words().includes('could not translate'))
  click('translate')
  await until(() => find('.translated'))
})
