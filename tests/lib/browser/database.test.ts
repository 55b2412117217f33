import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDatabase } from '../../../lib/browser/database'
import { ENGINE } from '../../../lib/extract/engine'
import { keepCorrection } from '../../../lib/library/corrections'
import { readShelf } from '../../../lib/library/shelf'
import type { SavedReport } from '../../../lib/library/store'
import { articleWith, savedReport } from '../../support/library'
import { wordsOf } from '../../support/read'

const FERRY = articleWith({
  title: 'Ferry sinks off Tonga',
  text: 'The ferry sank on 17 February 2025; 12 people died.',
})
const VOTE = articleWith({
  url: 'https://other.example/vote',
  title: 'Senate passes bill',
  text: 'The Senate passed the bill by 52 votes to 48 on Tuesday.',
})
const words = async () => wordsOf('en')

let [ferry, vote]: SavedReport[] = []
let store = createDatabase()

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = createDatabase()
  ;[ferry, vote] = [await savedReport(FERRY), await savedReport(VOTE)]
})
afterEach(() => vi.restoreAllMocks())

const raw = () => openDB('parallax', 1)
const ids = (reports: readonly SavedReport[]): string[] => reports.map(({ report }) => report.article.id).sort()

/** Every write of a record into a table fails as the browser lets it fail. */
const failingPut = (table: string, name: string): void => {
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw new DOMException('no', name)
    return put.apply(this, args)
  })
}

test('what is put is there, with its facts, for another worker too', async () => {
  await store.put([ferry!, vote!])
  const { reports, stale, broken } = await createDatabase().all()
  expect(reports).toEqual(expect.arrayContaining([ferry, vote]))
  expect([reports.length, stale, broken]).toEqual([2, [], []])
  expect(ferry!.report.facts.length).toBeGreaterThan(0)
})

test('two workers that write at once both succeed', async () => {
  const [one, other] = [createDatabase(), createDatabase()]
  await Promise.all([one.put([ferry!]), other.put([vote!]), one.put([ferry!]), other.remove(['saved:none'])])
  expect(ids((await store.all()).reports)).toEqual(ids([ferry!, vote!]))
})

test('a report that is saved again is replaced; restored, it is left alone', async () => {
  await store.put([ferry!])
  const again = await savedReport({ ...FERRY, byline: 'A. Mare' }, '2026-05-05T00:00:00.000Z')
  await store.put([again])
  expect((await store.all()).reports).toEqual([again])
  await store.put([ferry!], { unlessThere: true })
  expect((await store.all()).reports).toEqual([again])
})

test('what is removed comes back, and nothing derived stays behind', async () => {
  await store.put([ferry!, vote!])
  const id = ferry!.report.article.id
  expect(await store.remove([id, id, 'saved:none'])).toEqual([
    { article: ferry!.report.article, savedAt: ferry!.savedAt },
  ])
  expect(ids((await store.all()).reports)).toEqual(ids([vote!]))
  const database = await raw()
  expect(await database.getAllKeys('derived')).toEqual(ids([vote!]))
  database.close()
})

test('a write is whole or not at all', async () => {
  await store.put([vote!])
  failingPut('derived', 'DataError')
  await expect(store.put([ferry!])).rejects.toThrow()
  vi.restoreAllMocks()
  expect(ids((await createDatabase().all()).reports)).toEqual(ids([vote!]))
  expect((await createDatabase().all()).stale).toEqual([])
})

test('without room the library says that it is full, and works again afterwards', async () => {
  failingPut('articles', 'QuotaExceededError')
  await expect(store.put([ferry!])).rejects.toMatchObject({ problem: 'library-full' })
  vi.restoreAllMocks()
  await store.put([ferry!])
  expect(ids((await store.all()).reports)).toEqual(ids([ferry!]))
})

test('a database that cannot be opened is told as such, and tried again', async () => {
  const factory = globalThis.indexedDB
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  } as unknown as IDBFactory
  await expect(store.all()).rejects.toMatchObject({ problem: 'library-closed' })
  globalThis.indexedDB = factory
  expect((await store.all()).reports).toEqual([])
})

test('a newer version may take over: the connection lets go', async () => {
  await store.all()
  const newer = await openDB('parallax', 2)
  await expect(store.all()).rejects.toMatchObject({ problem: 'library-closed' })
  newer.close()
})

describe('what was derived', () => {
  const damage = async (change: (record: Record<string, unknown>) => unknown): Promise<void> => {
    await store.put([ferry!, vote!])
    const database = await raw()
    const key = ferry!.report.article.id
    const record = (await database.get('derived', key)) as Record<string, unknown>
    await database.put('derived', change(record))
    database.close()
  }

  test.each<[string, (record: Record<string, unknown>) => unknown]>([
    ['of another engine', (record) => ({ ...record, engine: ENGINE + 1 })],
    ['of another saving', (record) => ({ ...record, savedAt: '2020-01-01T00:00:00.000Z' })],
    ['without facts', ({ facts: _, ...record }) => record],
    ['of another report', (record) => ({ ...record, fingerprint: { report: 'x', day: null, terms: [] } })],
    [
      'beyond the text',
      (record) => ({
        ...record,
        facts: (record['facts'] as { mentions: { span: object }[] }[]).map((fact) => ({
          ...fact,
          mentions: fact.mentions.map((mention) => ({ ...mention, span: { block: 1, start: 0, end: 9999 } })),
        })),
      }),
    ],
  ])('%s is made again and kept', async (_, change) => {
    await damage(change)
    expect(await store.all()).toMatchObject({ reports: [vote], stale: [{ savedAt: ferry!.savedAt }] })
    const shelf = await readShelf(store, words)
    expect(shelf.reports).toEqual(expect.arrayContaining([ferry, vote]))
    expect((await createDatabase().all()).stale).toEqual([])
  })

  test('is not kept for a report that was removed meanwhile', async () => {
    await store.put([ferry!])
    await store.remove(ids([ferry!]))
    await store.putDerived([ferry!])
    const database = await raw()
    expect(await database.getAllKeys('derived')).toEqual([])
    database.close()
  })

  test('may be lost for want of room without harm', async () => {
    await damage((record) => ({ ...record, engine: 0 }))
    failingPut('derived', 'QuotaExceededError')
    expect((await readShelf(store, words)).reports).toHaveLength(2)
  })
})

test.each<[string, unknown]>([
  ['no article', { id: 'saved:x' }],
  [
    'an article without text',
    { id: 'saved:x', savedAt: '2026-01-01T00:00:00Z', article: { ...FERRY, id: 'saved:x', blocks: 'text' } },
  ],
  ['the id of another', { id: 'saved:x', savedAt: '2026-01-01T00:00:00Z', article: { ...FERRY, id: 'saved:y' } }],
  ['the id of a pack', { id: 'pack/x', savedAt: '2026-01-01T00:00:00Z', article: { ...FERRY, id: 'pack/x' } }],
  ['no time', { id: 'saved:x', savedAt: 7, article: { ...FERRY, id: 'saved:x' } }],
])('a record with %s is passed over and told of', async (_, record) => {
  await store.put([ferry!])
  const database = await raw()
  await database.put('articles', record)
  database.close()
  expect(await store.all()).toEqual({ reports: [ferry], stale: [], broken: [(record as { id: string }).id] })
  expect(await store.remove([(record as { id: string }).id])).toEqual([])
  expect((await store.all()).broken).toEqual([])
})

test('corrections are kept once, whichever way they are said, and a broken one is passed over', async () => {
  const now = new Date('2026-01-01T00:00:00Z')
  const made = await keepCorrection({ sort: 'not-same-person', names: ['Ali Samaké', 'Aly Samaki'] }, now)
  const turned = await keepCorrection({ sort: 'not-same-person', names: ['Aly Samaki', 'Ali Samaké'] }, now)
  await store.addCorrection(made)
  await store.addCorrection(turned)
  const database = await raw()
  await database.put('corrections', { id: 'x', sort: 'not-same-person', names: 'all' })
  database.close()
  expect(await createDatabase().corrections()).toEqual([turned])
  await store.removeCorrection(turned.id)
  expect(await store.corrections()).toEqual([])
})

test('the library is emptied without its corrections, and they without it', async () => {
  const now = new Date('2026-01-01T00:00:00Z')
  const correction = await keepCorrection({ sort: 'not-same-person', names: ['A B', 'C D'] }, now)
  await store.put([ferry!])
  await store.addCorrection(correction)
  await store.clear('reports')
  expect([(await store.all()).reports, await store.corrections()]).toEqual([[], [correction]])
  await store.clear('corrections')
  expect(await store.corrections()).toEqual([])
})
