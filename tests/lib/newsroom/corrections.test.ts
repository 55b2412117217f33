import { describe, expect, test } from 'vitest'
import type { Article } from '../../../lib/model/article'
import { readPage } from '../../../lib/newsroom/read-page'
import { DEFAULT_SETTINGS } from '../../../lib/newsroom/settings'
import { articleWith } from '../../support/library'
import { compared, other, own, page, restart, room, saved, valueOf, withoutStory } from '../../support/newsroom'

const nameOf = ({ title, source, url }: Article) => ({ title, outlet: source, url })

describe('corrections', () => {
  test('another event leaves the comparison of that page, and comes back', async () => {
    const before = await compared(own)
    const told = before.reports.find(({ url }) => url === other.url)
    expect(told).toBeDefined()
    const { id } = await valueOf(
      room.desk.addCorrection({ sort: 'not-same-event', page: nameOf(own), report: nameOf(other) }),
    )
    restart()
    expect((await compared(own)).reports.map(({ url }) => url)).not.toContain(other.url)
    expect((await compared(other)).reports.map(({ url }) => url)).not.toContain(own.url)
    expect(await valueOf(room.desk.listCorrections())).toMatchObject([{ id, report: { outlet: other.source } }])
    await valueOf(room.desk.removeCorrection(id))
    expect((await compared(own)).reports.map(({ url }) => url)).toContain(other.url)
  })

  test('a report without address is known by title and outlet', async () => {
    room.pack = withoutStory
    const [a, b] = [
      { ...own, url: null },
      { ...other, url: null },
    ]
    await saved(b)
    expect((await compared(a)).reports).toHaveLength(1)
    await valueOf(room.desk.addCorrection({ sort: 'not-same-event', page: nameOf(a), report: nameOf(b) }))
    expect(await readPage(room.ports, page(a))).toMatchObject({ problem: 'no-same-event' })
  })

  test('persons who were told apart answer no question together', async () => {
    room.pack = withoutStory
    const visit = (url: string, name: string) =>
      articleWith({
        url,
        title: 'Morocco and Mali hold first military commission',
        text: `Brigadier General ${name} led the Moroccan delegation in Bamako on 17 February 2025.\n\nMorocco and Mali met for three days.`,
      })
    const [here, there] = [
      visit('https://a.example/1', 'Abdelghani Mouhib'),
      { ...visit('https://b.example/2', 'Abdul Ghani Muhib'), source: 'Other' },
    ]
    await saved(there)
    const together = async () =>
      (await compared(here)).rows.filter(({ kind, verdict }) => kind === 'rank' && verdict !== 'only').length
    expect(await together()).toBe(1)
    await valueOf(
      room.desk.addCorrection({ sort: 'not-same-person', names: ['Abdul Ghani  Muhib', 'abdelghani mouhib'] }),
    )
    expect(await together()).toBe(0)
  })
})

describe('settings', () => {
  test('languages that were not chosen stay out', async () => {
    const all = new Set((await compared(own)).reports.map(({ language }) => language))
    expect(all.size).toBeGreaterThan(2)
    room.settings = { ...DEFAULT_SETTINGS, languages: ['ar', 'fr'] }
    expect(new Set((await compared(own)).reports.map(({ language }) => language))).toEqual(new Set(['ar', 'fr']))
  })

  test('kinds that were not chosen stay out', async () => {
    const all = await compared(own)
    const kind = all.rows.find(({ verdict }) => verdict !== 'only')?.kind ?? 'date'
    expect(new Set(all.rows.map((row) => row.kind)).size).toBeGreaterThan(1)
    room.settings = { ...DEFAULT_SETTINGS, kinds: [kind] }
    const { rows, marks } = await compared(own)
    expect(rows).toHaveLength(all.rows.filter((row) => row.kind === kind).length)
    expect(rows.every((row) => row.kind === kind)).toBe(true)
    expect(marks.length).toBeLessThan(all.marks.length)
  })
})
