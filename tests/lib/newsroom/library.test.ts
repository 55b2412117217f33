import { describe, expect, test } from 'vitest'
import { readPage } from '../../../lib/newsroom/read-page'
import { articleWith } from '../../support/library'
import { compared, other, own, page, restart, room, saved, valueOf, withoutStory } from '../../support/newsroom'

describe('a saved report', () => {
  test('takes part in the comparison of another, after a restart too', async () => {
    room.pack = withoutStory
    expect(await readPage(room.ports, page(other))).toMatchObject({ ok: false, problem: 'no-same-event' })
    const id = await saved(own)
    restart()
    const view = await compared(other)
    expect(view.reports.map((report) => report.id)).toEqual([id])
    expect(view.saved).toBeNull()
  })

  test('stands for the report of the pack that has its address', async () => {
    const view = await compared(other)
    const id = await saved(own)
    const again = await compared(other)
    expect(again.reports).toHaveLength(view.reports.length)
    expect(again.reports.map((report) => report.id)).toContain(id)
    expect(again.reports.map(({ url }) => url).sort()).toEqual(view.reports.map(({ url }) => url).sort())
  })

  test('is known as that of its page, and is none of the others', async () => {
    const id = await saved({ ...own, url: `${own.url}#top` })
    const view = await compared(own)
    expect(view.saved).toBe(id)
    expect(view.reports.map((report) => report.id)).not.toContain(id)
    expect(await saved(own)).toBe(id)
  })

  test('in a language that nobody reads is kept and listed', async () => {
    const id = await saved(articleWith({ language: 'sw', title: 'Habari', text: 'Habari za leo.' }))
    const { stories } = await valueOf(room.desk.listLibrary('habari'))
    expect(stories.map(({ reports }) => reports.map((report) => report.id))).toEqual([[id]])
  })

  test('without text is none', async () => {
    expect(await room.desk.savePage(page(articleWith({ title: 'Nothing' })))).toEqual({
      ok: false,
      problem: 'empty-page',
    })
  })
})

test('what is forgotten leaves the comparisons, and undone it is back', async () => {
  const id = await saved(own)
  const { articles } = await valueOf(room.desk.forgetReports([id, 'iberian-blackout-2025/x']))
  expect(articles.map(({ article }) => article.id)).toEqual([id])
  expect((await compared(own)).saved).toBeNull()
  await valueOf(room.desk.restoreReports(JSON.parse(JSON.stringify(articles))))
  restart()
  expect((await compared(own)).saved).toBe(id)
})

describe('the list', () => {
  test('is by stories: saved ones with the pack’s of their event, the others as samples', async () => {
    const id = await saved(own)
    const lonely = await saved(
      articleWith({ title: 'Village choir sings', text: 'The choir of Ambly sang on Sunday in the old barn.' }),
    )
    const { stories, samples, saved: count } = await valueOf(room.desk.listLibrary(''))
    expect(count).toBe(2)
    expect(stories.map(({ reports }) => reports.filter((report) => report.saved).map((report) => report.id))).toEqual([
      [lonely],
      [id],
    ])
    expect(stories[1]).toMatchObject({ count: '7 reports', conflictsText: expect.stringMatching(/\d conflict/u) })
    expect(stories[1]?.reports).toHaveLength(7)
    expect(stories[1]?.days).toMatch(/2025/u)
    expect(stories[1]?.title.language).toBe('en')
    expect(samples).toHaveLength(2)
    expect(samples.flatMap(({ reports }) => reports).every((report) => !report.saved)).toBe(true)
  })

  test.each([
    ['sanchez', 'a person without accents'],
    ['سانشيز', 'a person in another script'],
    [`${own.source} 2025`, 'an outlet and a year'],
  ])('finds %s: %s', async (query) => {
    await saved(own)
    await saved(articleWith({ title: 'Village choir sings', text: 'The choir of Ambly sang on Sunday.' }))
    const { stories } = await valueOf(room.desk.listLibrary(query))
    expect(stories).toHaveLength(1)
    expect(stories[0]?.reports.some(({ url }) => url === own.url)).toBe(true)
  })

  test('finds nothing where there is nothing', async () => {
    await saved(own)
    expect(await valueOf(room.desk.listLibrary('zzyzx'))).toMatchObject({ stories: [], samples: [], saved: 1 })
  })

  test('is in the words of the interface', async () => {
    await saved(own)
    restart('ar')
    const [story] = (await valueOf(room.desk.listLibrary(''))).stories
    expect(story?.title.language).toBe('ar')
    expect(story?.languages).toMatch(/\p{Script=Arabic}/u)
  })
})

test('a name that nothing but `in` tells of a place is no fact of an opened report', async () => {
  const id = await saved(
    articleWith({
      language: 'en',
      title: 'Bus crash',
      text: 'A bus crashed in Wuraba. The crash in Nairobi killed 12.',
    }),
  )
  const view = await valueOf(room.desk.openReport(id))
  const places = view?.facts.filter(({ kind }) => kind === 'place').map(({ value }) => value)
  expect(places?.join()).toContain('Nairobi')
  expect(places?.join()).not.toContain('Wuraba')
})

test('a report opens with its facts marked, in the reader’s words', async () => {
  const id = await saved(own)
  restart('fr')
  const view = await valueOf(room.desk.openReport(id))
  expect(view?.card).toMatchObject({ id, saved: true, outlet: own.source })
  expect(view?.blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(
    own.blocks.map(({ text }) => text),
  )
  const marked = new Set(view?.blocks.flatMap(({ runs }) => runs.flatMap(({ facts }) => facts)))
  expect([...marked].sort((a, b) => a - b)).toEqual(view?.facts.map((fact) => fact.id))
  expect(view?.facts.map(({ kindText }) => kindText)).toContain('Date')
  expect(view?.facts.every(({ label, value }) => label !== '' && value !== '')).toBe(true)
  expect(await valueOf(room.desk.openReport('saved:none'))).toBeNull()
})

test('a library that cannot be opened costs no comparison, and says so when asked', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  } as unknown as IDBFactory
  expect((await compared(own)).reports.length).toBeGreaterThan(2)
  expect(await room.desk.listLibrary('')).toMatchObject({ ok: false, problem: 'library-closed' })
  expect(await room.desk.savePage(page(own))).toMatchObject({ ok: false, problem: 'library-closed' })
})

test('all is emptied', async () => {
  await saved(own)
  await valueOf(room.desk.addCorrection({ sort: 'not-same-person', names: ['A B', 'C D'] }))
  await valueOf(room.desk.clear(['reports', 'corrections']))
  expect(await valueOf(room.desk.listLibrary(''))).toMatchObject({ saved: 0, stories: [] })
  expect(await valueOf(room.desk.listCorrections())).toEqual([])
})
