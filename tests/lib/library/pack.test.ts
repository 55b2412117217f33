import { beforeAll, describe, expect, test } from 'vitest'
import { wordsFor } from '../../../cli/load'
import { buildPack, checkPack, type LibraryPack, type PackSource } from '../../../lib/library/pack'
import type { ReportSource } from '../../../lib/library/reports'

const report = (id: string, parts: Partial<ReportSource> = {}): ReportSource => ({
  id,
  lang: 'en',
  source: 'Example Post',
  url: `https://example.org/${id}`,
  published: '2025-02-18',
  title: 'Ferry sinks off Oster Vale',
  text: 'At least 144 people died on Monday, 17 February 2025.\n\nGeneral Amadou Sow led the rescue.',
  ...parts,
})

const SOURCES: readonly PackSource[] = [
  { folder: 'ferry', reports: [report('a'), report('b', { lang: 'nl', published: '2025-02-20', url: null })] },
  { folder: 'other', reports: [report('a', { lang: 'ja', published: null })] },
]

let pack: LibraryPack
beforeAll(async () => {
  pack = await buildPack(SOURCES, { name: 'Test pack', licence: 'MIT', words: wordsFor })
})

/** The pack as read from a file, changed before it is checked. */
function changed(change: (pack: Changeable) => void): unknown {
  const copy = JSON.parse(JSON.stringify(pack)) as Changeable
  change(copy)
  return copy
}

interface Changeable {
  manifest: Record<string, unknown>
  reports: { article: Record<string, unknown>; facts: { kind: string; mentions: Record<string, unknown>[] }[] }[]
}

describe('buildPack', () => {
  test('the manifest counts what is there', () => {
    expect(pack.manifest).toMatchObject({
      format: 1,
      name: 'Test pack',
      licence: 'MIT',
      reports: 3,
      languages: { en: 1, nl: 1, ja: 1 },
      period: ['2025-02-18', '2025-02-20'],
    })
    expect(pack.manifest.hash).toMatch(/^[0-9a-f]{64}$/u)
  })

  test('reports are named by folder and carry their facts; what no pack reads is kept and not compared', () => {
    expect(pack.reports.map(({ article, comparable }) => [article.id, comparable])).toEqual([
      ['ferry/a', true],
      ['ferry/b', true],
      ['other/a', false],
    ])
    expect(pack.reports[0]?.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['quantity', 'date', 'rank']))
    expect(pack.reports[2]?.facts).toEqual([])
  })

  test('the same sources make the same pack', async () => {
    expect(await buildPack(SOURCES, { name: 'Test pack', licence: 'MIT', words: wordsFor })).toEqual(pack)
  })

  test('a pack without days has no period', async () => {
    const undated = [{ folder: 'x', reports: [report('a', { published: null })] }]
    const { manifest } = await buildPack(undated, { name: 'x', licence: 'MIT', words: () => null })
    expect(manifest.period).toBeNull()
  })
})

describe('checkPack', () => {
  test('a pack survives its file', async () => {
    expect(await checkPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
  })

  test.each<[string, (pack: Changeable) => void, RegExp]>([
    ['a changed title', ({ reports }) => void (reports[0]!.article['title'] = 'Ferry saved'), /hash differs/u],
    ['reports in another order', ({ reports }) => void reports.reverse(), /hash differs/u],
    ['another hash', ({ manifest }) => void (manifest['hash'] = '0'.repeat(64)), /hash differs/u],
    ['a report too few', ({ reports }) => void reports.pop(), /tells of 3 reports, the file holds 2/u],
    ['another format', ({ manifest }) => void (manifest['format'] = 2), /^at manifest\.format: /u],
    ['no name', ({ manifest }) => void delete manifest['name'], /^at manifest\.name: /u],
    ['no text', ({ reports }) => void (reports[1]!.article['blocks'] = 'text'), /^at reports\.1\.article\.blocks: /u],
    [
      'a kind of its own',
      ({ reports }) => void (reports[0]!.facts[0]!.kind = 'rumour'),
      /^at reports\.0\.facts\.0\.kind: /u,
    ],
    [
      'a mention without a place',
      ({ reports }) => void delete reports[0]!.facts[0]!.mentions[0]!['span'],
      /^at reports\.0\.facts\.0\.mentions\.0\.span: /u,
    ],
    [
      'a hostile address',
      ({ reports }) => void (reports[0]!.article['url'] = 'javascript:alert(1)'),
      /^at reports\.0\.article\.url: /u,
    ],
    [
      'an address of a file',
      ({ reports }) => void (reports[0]!.article['url'] = 'file:///etc/passwd'),
      /article\.url/u,
    ],
  ])('%s is refused', async (_, change, message) => {
    await expect(checkPack(changed(change))).rejects.toThrow(message)
  })

  test.each([[null], ['pack'], [[]], [{ reports: [] }], [{ manifest: {}, reports: {} }]])(
    '%j is no pack',
    async (content) => {
      await expect(checkPack(content)).rejects.toThrow(/^at [\w. ]+: /u)
    },
  )
})
