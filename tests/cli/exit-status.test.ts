import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../cli/verbs/compare'
import { facts } from '../../cli/verbs/facts'
import { match } from '../../cli/verbs/match'
import { names } from '../../cli/verbs/names'
import { pack } from '../../cli/verbs/pack'
import { story } from '../../cli/verbs/story'
import { Unusable, type Verb } from '../../cli/verb'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REPORT = { id: 'a', lang: 'en', source: 'Post', url: null, published: null, title: 'Ferry', text: 'It sank.' }
const FILES = {
  'empty.txt': '',
  'empty.json': '',
  'bad.json': '[{ "id": ',
  'no-id.json': JSON.stringify([{ ...REPORT, id: undefined }]),
  'twice.json': JSON.stringify([REPORT, REPORT]),
  'empty.html': '',
  'blank.html': '<html><body> </body></html>',
  'pairs.json': '[["Amadou Sow"]]',
  'pack.json': '{ "manifest": {}, "reports": [] }',
  'good.json': JSON.stringify([REPORT]),
  'ja.json': JSON.stringify([{ ...REPORT, lang: 'ja' }]),
  'report.doc': 'text',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-cli-'))
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Words of a command; those that name a file of the test get its folder. */
const inFolder = (words: readonly string[]): string[] =>
  words.map((word) => (/\.[a-z]+$/u.test(word) ? join(folder, word) : word))

describe('unusable input is told in one line that names the file and the problem', () => {
  test.each<[Verb, string[], RegExp]>([
    [facts, ['missing.json'], /missing\.json: no such file$/u],
    [facts, [], /^facts: name at least one file$/u],
    [facts, ['empty.txt'], /empty\.txt: the file is empty$/u],
    [facts, ['empty.json'], /empty\.json: not JSON/u],
    [facts, ['empty.html'], /empty\.html: the file is empty$/u],
    [facts, ['blank.html'], /blank\.html: the page is empty$/u],
    [facts, ['report.doc'], /report\.doc: expected a \.json, \.html or \.txt file$/u],
    [story, ['bad.json'], /bad\.json: not JSON/u],
    [story, ['no-id.json'], /no-id\.json: at 0\.id: /u],
    [story, ['good.json', 'twice.json'], /twice\.json: two reports have the id "a"$/u],
    [match, ['missing.json'], /missing\.json: no such file$/u],
    [names, ['pairs.json'], /pairs\.json: expected \[\[a, b\], …\]; at 0\.1: /u],
    [compare, ['good.json', '--published', 'yesterday'], /--published "yesterday" is no day/u],
    [compare, ['good.json', '--published', 'May 1'], /--published "May 1" is no day/u],
    [compare, ['good.json', '--published'], /--published "" is no day/u],
    [compare, ['good.json', '--published', '2025-02-30'], /--published "2025-02-30" is no day/u],
    [compare, ['good.json', '--library', 'pack.json'], /pack\.json: at manifest\.format: /u],
    [compare, ['ja.json'], /ja\.json: no language pack reads "ja"$/u],
    [pack, ['--check', 'pack.json'], /pack\.json: at manifest\.format: /u],
    [pack, ['missing', '-o', 'out.json'], /missing: no such folder$/u],
    [pack, [], /^pack: expected DIR -o FILE, or --check FILE$/u],
  ])('%o %j', async (verb, words, message) => {
    const error: unknown = await verb(inFolder(words)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Unusable)
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message).not.toContain('\n')
  })
})

/** Runs the command line as a user does. */
test('compare tells with --explain what it weighed, and only then', async () => {
  const page = { ...REPORT, text: 'The ferry sank on 3 March 2024. 17 people died.' }
  const files = inFolder(['page.json', 'other.json'])
  writeFileSync(files[0] ?? '', JSON.stringify([page]))
  writeFileSync(files[1] ?? '', JSON.stringify([{ ...page, id: 'b' }]))
  const ask = async (...options: string[]): Promise<string> =>
    (await compare([files[0] ?? '', '--library', files[1] ?? '', ...options])).text()
  expect(await ask()).not.toContain('joined:')
  expect(await ask('--explain')).toMatch(/joined: quantity page 17 dead — \S+\/b 17 dead \(same;/u)
}, 30_000)

function run(...words: string[]): { status: number | null; out: string; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', ...inFolder(words)],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return { status, out: stdout, lines: stderr.split('\n').filter(Boolean) }
}

describe('the command', () => {
  test('unusable input ends with status 2, one line and no output', () => {
    const { status, out, lines } = run('facts', 'missing.json', '--json')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(lines).toEqual([`parallax: ${join(folder, 'missing.json')}: no such file`])
  }, 30_000)

  test('an unknown verb is named, with the verbs there are', () => {
    const { status, out, lines } = run('guess')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(lines[0]).toBe('parallax: unknown verb "guess"')
    expect(lines.join('\n')).toContain('compare PAGE')
  }, 30_000)

  test('usable input ends with status 0 and JSON', () => {
    const { status, out } = run('facts', 'good.json', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual([
      { file: join(folder, 'good.json'), report: 'a', language: 'en', facts: expect.any(Array) },
    ])
  }, 30_000)
})
