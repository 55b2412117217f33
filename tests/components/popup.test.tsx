import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { CompareReply, TellApart } from '../../components/actions'
import { Popup, type PopupActions } from '../../components/popup'
import type { ComparisonView } from '../../lib/explain/view'
import type { AnyFact } from '../../lib/model/fact'
import { factOf, gradeOf } from '../support/facts'
import { article, faceOf, rowOf, viewOf } from '../lib/explain/export/sample'

// What the popup does with verbs that it is given; the browser tests see it with the real ones.

const rank = (of: string, person: string): AnyFact => factOf('rank', of, gradeOf(6, 6, person), { person })

const sample = (): Promise<ComparisonView> =>
  viewOf(article('page'), [article('a')], [rowOf('agree', [rank('page', 'Amadou Sow'), rank('a', 'Ahmadou Saw')])])

beforeEach(() => {
  const { document, window } = parseHTML('<html><body></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', window)
  vi.stubGlobal('Node', window.Node)
})

async function open(parts: Partial<PopupActions>, shown = '[data-action="copy"]'): Promise<PopupActions> {
  const view = await sample()
  const actions: PopupActions = {
    compare: vi.fn(async () => ({ ok: true as const, value: { tab: 7, view } })),
    paint: async () => null,
    show: async () => ({ ok: true }),
    copy: async () => true,
    download: () => undefined,
    print: () => undefined,
    ...parts,
  }
  render(<Popup actions={actions} face={await faceOf()} />, document.body)
  await until(() => document.querySelector(shown))
  return actions
}

const until = (found: () => unknown): Promise<unknown> =>
  vi.waitFor(() => expect(found()).toBeTruthy(), { timeout: 5000 })
const find = (selector: string): HTMLElement | null => document.querySelector(selector)
const said = (): string => [...document.querySelectorAll('.outcome')].map((one) => one.textContent).join('')

function click(selector: string): void {
  const button = find(selector)
  if (!button) throw new Error(`no ${selector}`)
  button.dispatchEvent(new window.Event('click', { bubbles: true }))
}

test('what is not given is not offered', async () => {
  await open({})
  for (const action of ['save', 'panel', 'not-same-event', 'not-same-person'])
    expect(find(`[data-action="${action}"]`), action).toBeNull()
})

test('a report is saved once, and the button says so', async () => {
  const save = vi.fn(async () => true)
  await open({ save })
  click('[data-action="save"]')
  await until(() => find('[data-action="save"]')?.getAttribute('data-saved') === 'true')
  expect(save.mock.calls).toEqual([[7]])
  expect(find('[data-action="save"]')?.textContent).toBe('Saved')
  expect(said()).toBe('This report is in your library.')
})

test('a report that could not be saved can be tried again', async () => {
  await open({ save: async () => false })
  click('[data-action="save"]')
  await until(said)
  expect(said()).toBe('This report could not be saved.')
  expect(find('[data-action="save"]')?.getAttribute('data-saved')).toBe('false')
})

function tellApart(): TellApart {
  return {
    events: vi.fn(async () => 'e1'),
    persons: vi.fn(async () => 'p1'),
    undo: vi.fn(async () => true),
  }
}

test('another event is noted, compared anew, and taken back', async () => {
  const told = tellApart()
  const { compare } = await open({ tellApart: told })
  click('[data-action="not-same-event"]')
  await until(() => find('[data-action="undo"]'))
  expect(told.events).toHaveBeenCalledWith(
    { title: 'Title page', outlet: 'Outlet page', url: 'https://example.org/page' },
    { title: 'Title a', outlet: 'Outlet a', url: 'https://example.org/a' },
  )
  expect(said()).toContain('Noted: the report of Outlet a is about another event.')
  expect(compare).toHaveBeenCalledTimes(2)
  click('[data-action="undo"]')
  await until(() => !find('[data-action="undo"]'))
  expect(told.undo).toHaveBeenCalledWith('e1')
  expect(compare).toHaveBeenCalledTimes(3)
})

test('another person is noted by the names of both reports', async () => {
  const told = tellApart()
  await open({ tellApart: told })
  click('[data-action="not-same-person"]')
  await until(() => find('[data-action="undo"]'))
  expect(told.persons).toHaveBeenCalledWith(['Amadou Sow', 'Ahmadou Saw'])
})

test('a correction that could not be kept is said, and nothing is compared anew', async () => {
  const { compare } = await open({ tellApart: { ...tellApart(), events: async () => null } })
  click('[data-action="not-same-event"]')
  await until(said)
  expect(said()).toBe('The correction could not be kept.')
  expect(compare).toHaveBeenCalledTimes(1)
})

test('what cannot be compared yet can be saved, from the tab that it was read in', async () => {
  const save = vi.fn(async () => true)
  const { page, related, reports, saved } = await sample()
  const detail = { page, related, reports, saved, library: '', languages: '', tab: 9 }
  const compare = async (): Promise<CompareReply> => ({ ok: false, problem: 'no-same-event', detail })
  await open({ save, compare }, '[data-problem]')
  click('[data-action="save"]')
  await until(said)
  expect(save.mock.calls).toEqual([[9]])
  expect(said()).toBe('This report is in your library.')
})

test('a page that is no report is not offered to be saved', async () => {
  await open(
    { save: async () => true, compare: async () => ({ ok: false, problem: 'not-an-article' }) },
    '[data-problem]',
  )
  expect(find('[data-action="save"]')).toBeNull()
})
