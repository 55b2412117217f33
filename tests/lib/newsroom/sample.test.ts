import { beforeEach, describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../lib/newsroom/interface'
import { pickSamples } from '../../../lib/newsroom/sample'
import { restart, room, valueOf } from '../../support/newsroom'

const storyOf = (id: string | undefined): string => id?.split('/')[0] ?? ''
const samples = pickSamples(room.pack, [...INTERFACE_LANGUAGES, 'ja'])

describe('the sample that is shown', () => {
  beforeEach(() => void (room.samples = samples))

  test.each(INTERFACE_LANGUAGES)('for %s is of that language and shows a conflict', async (language) => {
    restart(language)
    const view = await valueOf(room.desk.sampleComparison())
    expect(view.gravest).toBe('conflict')
    expect(view.page.language).toBe(language)
    expect(new Set(view.reports.map((report) => report.language)).size).toBeGreaterThanOrEqual(2)
    expect(view.saved).toBeNull()
  })

  test('is not emptied by the reader’s choice of languages and kinds', async () => {
    room.settings = { ...room.settings, languages: [], kinds: [] }
    expect((await valueOf(room.desk.sampleComparison())).gravest).toBe('conflict')
  })

  test('is none when the pack has none', async () => {
    room.samples = {}
    expect(await room.desk.sampleComparison()).toMatchObject({ ok: false, problem: 'nothing-comparable' })
  })
})

describe('the samples that are picked', () => {
  test('a reader whose language no report has gets one in another', () => {
    expect(room.pack.map(({ article }) => article.id)).toContain(samples.ja)
  })

  test('a story in two languages is no sample, nor is a pack without conflict', () => {
    const two = room.pack.filter(({ article }) => ['en', 'fr'].includes(article.language))
    expect(pickSamples(two, ['en'])).toEqual({})
    expect(pickSamples([], ['en'])).toEqual({})
  })

  test('the story is picked from what the pack holds', () => {
    const rest = room.pack.filter(({ article }) => storyOf(article.id) !== storyOf(samples.nl))
    expect(storyOf(pickSamples(rest, ['nl']).nl)).not.toBe(storyOf(samples.nl))
  })
})
