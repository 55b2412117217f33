import { expect, test } from 'vitest'
import { pickSample } from '../../../lib/newsroom/sample'
import { restart, room, valueOf } from '../../support/newsroom'

test.each(['en', 'fr', 'nl', 'ar'])('the sample for %s is of that language and shows a conflict', async (language) => {
  restart(language)
  const view = await valueOf(room.desk.sampleComparison())
  expect(view.gravest).toBe('conflict')
  expect(view.page.language).toBe(language)
  expect(new Set(view.reports.map((report) => report.language)).size).toBeGreaterThanOrEqual(2)
  expect(view.saved).toBeNull()
})

test('a reader whose language no report has gets one in another', () => {
  expect(pickSample(room.pack, 'ja')).not.toBeNull()
})

test('a story in two languages is no sample, nor is a pack without conflict', async () => {
  const two = room.pack.filter(({ article }) => ['en', 'fr'].includes(article.language))
  expect(pickSample(two, 'en')).toBeNull()
  room.pack = []
  expect(await room.desk.sampleComparison()).toMatchObject({ ok: false, problem: 'nothing-comparable' })
})

test('the reader’s choice of languages and kinds does not empty it', async () => {
  room.settings = { ...room.settings, languages: [], kinds: [] }
  expect((await valueOf(room.desk.sampleComparison())).gravest).toBe('conflict')
})

test('the story is picked from what the pack holds', () => {
  const id = pickSample(room.pack, 'nl')?.article.id ?? ''
  const rest = room.pack.filter(({ article }) => article.id.split('/')[0] !== id.split('/')[0])
  expect(pickSample(rest, 'nl')?.article.id).not.toBe(id)
})
