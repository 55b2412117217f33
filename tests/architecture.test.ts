import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { imports, nodes, type Source } from './support/source'

// Who may import whom, and what keeps files readable. Each rule gives one line for each place that breaks it.

type Rule = (source: Source) => readonly string[]

/** Rooms of lib/, what each may import: other rooms, packages, or single files of another room. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model', 'text'],
  names: ['model', 'text'],
  kinds: ['model', 'text', 'names'],
  extract: ['model', 'text', 'languages', 'names', 'kinds'],
  article: ['model', 'text', '@mozilla/readability'],
  stories: ['model', 'text', 'kinds', 'minisearch'],
  compare: ['model', 'kinds', 'names'],
  explain: ['model', 'kinds', 'compare'],
  library: ['model', 'extract', 'stories', 'valibot'],
  newsroom: ['model', 'text', 'languages', 'names', 'kinds', 'extract', 'stories', 'compare', 'explain', 'library'],
  browser: ['model', 'newsroom', 'library', 'wxt', 'idb', 'valibot'],
}

/** Types alone leave no trace at run time: these rooms may name them. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  kinds: ['languages/pack'],
  library: ['languages/pack'],
}

/** What the build alone uses, which never reaches a browser. */
const BUILD = ['n2words', 'cldr-dates-full', 'node:']

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['lib', 'components', 'entrypoints', 'cli', 'bench', 'scripts', 'tests'].flatMap(sourcesIn)

const inside =
  (...folders: readonly string[]) =>
  ({ path }: Source): boolean =>
    folders.some((folder) => path.startsWith(folder))
const unless =
  (exempt: (source: Source) => boolean, rule: Rule): Rule =>
  (source) =>
    exempt(source) ? [] : rule(source)
const only =
  (concerned: (source: Source) => boolean, rule: Rule): Rule =>
  (source) =>
    concerned(source) ? rule(source) : []

const RULES: Readonly<Record<string, Rule>> = {
  'rooms of lib/ import what the design lets them': only(inside('lib/'), roomImports),
  'only the content script and the terminal read pages': only(inside('entrypoints/', 'components/'), readsPages),
  'entrypoints are wiring': only(inside('entrypoints/'), atMost(30, 'move rules to lib/, elements to components/')),
  'a file is read in one go': unless(isTable, atMost(250, 'make it a folder with the same import path')),
  'no any': (source) => found(source, isAny, 'name the type, or unknown'),
  'no HTML from strings': (source) => found(source, writesHtml, 'build elements instead'),
  'no default export in lib/': only(inside('lib/'), (source) => found(source, isDefaultExport, 'name the export')),
  'MiniSearch lives in stories/': unless(inside('lib/stories/', 'tests/', 'bench/'), importsMiniSearch),
  'browser.* lives in lib/browser and entrypoints': only(
    inside('lib/', 'components/', 'cli/', 'bench/'),
    unless(inside('lib/browser/'), (source) => found(source, callsBrowser, 'go through lib/browser')),
  ),
  'no test is set aside': only(inside('tests/'), (source) => found(source, setsAside, 'mend it or remove it')),
}

test.each(Object.entries(RULES))('%s', (_, rule) => {
  expect(sources.flatMap(rule)).toEqual([])
})

test('there is something to check', () => {
  expect(sources.length).toBeGreaterThan(50)
  for (const room of ['model', 'text', 'languages', 'kinds'])
    expect(sources.some(({ path }) => path.startsWith(`lib/${room}/`))).toBe(true)
})

test.each([
  [
    'rooms of lib/ import what the design lets them',
    'lib/model/fact.ts',
    "import { fold } from '../text/fold'",
    'lib/model/fact.ts: ../text/fold: model may import nothing',
  ],
  [
    'rooms of lib/ import what the design lets them',
    'lib/kinds/date/index.ts',
    "import type { Words } from '../../languages/words'",
    'may import model, text, names, types of languages/pack',
  ],
  [
    'rooms of lib/ import what the design lets them',
    'lib/text/fold.ts',
    "export * from 'valibot'",
    'lib/text/fold.ts: valibot',
  ],
  [
    'rooms of lib/ import what the design lets them',
    'lib/compare/judge.ts',
    "const late = await import('../newsroom/read-page')",
    '../newsroom/read-page',
  ],
  [
    'rooms of lib/ import what the design lets them',
    'lib/text/fold.ts',
    "import {\n  a,\n  b,\n} from '../kinds/kind'",
    '../kinds/kind',
  ],
  ['rooms of lib/ import what the design lets them', 'lib/attic/old.ts', '', 'no such room'],
  [
    'only the content script and the terminal read pages',
    'entrypoints/background.ts',
    "import { readArticle } from '../lib/article/read'",
    'content script',
  ],
  ['entrypoints are wiring', 'entrypoints/background.ts', '\n'.repeat(31), '30 at most'],
  ['a file is read in one go', 'lib/text/fold.ts', 'export const f = () => 1\n'.repeat(251), '250 at most'],
  ['no any', 'lib/text/fold.ts', 'export const f = (a: any) => a', 'any'],
  ['no any', 'lib/text/fold.ts', 'export const f = x as any', 'any'],
  ['no HTML from strings', 'components/row.tsx', 'element.innerHTML = text', 'innerHTML'],
  ['no default export in lib/', 'lib/text/fold.ts', 'export default fold', 'name the export'],
  ['MiniSearch lives in stories/', 'lib/library/search.ts', "import MiniSearch from 'minisearch'", 'lib/stories'],
  [
    'browser.* lives in lib/browser and entrypoints',
    'components/popup.tsx',
    'void browser.tabs.query({})',
    'lib/browser',
  ],
  ['no test is set aside', 'tests/lib/text/fold.test.ts', ['test', 'skip("later", () => {})'].join('.'), 'mend it'],
])('%s: %s is reported', (rule, path, text, message) => {
  expect(RULES[rule]?.({ path, text })).toEqual([expect.stringContaining(message)])
})

test('words in comments and strings break no rule', () => {
  const text = "// any: browser.tabs, innerHTML\nexport const words = { any: 'innerHTML, browser.tabs, (any)' }\n"
  expect(Object.values(RULES).flatMap((rule) => rule({ path: 'lib/text/fold.ts', text }))).toEqual([])
})

function roomImports(source: Source): readonly string[] {
  const { path } = source
  const room = path.split('/')[1] ?? ''
  const allowed = ROOMS[room]
  if (!allowed) return [`${path}: lib/ has no such room`]
  const types = TYPES[room] ?? []
  const build = path.startsWith('lib/languages/build/') ? BUILD : []
  return imports(source).flatMap(({ from, type }) => {
    const target = from.startsWith('.')
      ? normalize(join(dirname(path), from))
          .replaceAll('\\', '/')
          .replace(/^lib\//, '')
      : from
    const fits = [room, ...allowed, ...build, ...(type ? types : [])].some(
      (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    )
    return fits
      ? []
      : [
          `${path}: ${from}: ${room} may import ${[...allowed, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing'}`,
        ]
  })
}

function readsPages(source: Source): readonly string[] {
  if (/^entrypoints\/(?:[a-z-]+\.)?content[./]/.test(source.path)) return []
  return imports(source)
    .filter(({ from, type }) => !type && from.includes('lib/article'))
    .map(({ from }) => `${source.path}: ${from}: pages are read by the content script; ask it through lib/browser`)
}

function importsMiniSearch(source: Source): readonly string[] {
  return imports(source)
    .filter(({ from }) => from === 'minisearch')
    .map(() => `${source.path}: minisearch: go through lib/stories`)
}

function atMost(most: number, advice: string): Rule {
  return ({ path, text }) => (lines(text) > most ? [`${path}: ${lines(text)} lines, ${most} at most: ${advice}`] : [])
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Places in the code, not in comments or strings, that break a rule. */
const found = (source: Source, breaks: (node: ts.Node) => boolean, advice: string): string[] =>
  nodes(source)
    .filter(breaks)
    .map((node) => `${source.path}: ${node.getText().split('\n')[0]}: ${advice}`)

const isAny = ({ kind }: ts.Node): boolean => kind === ts.SyntaxKind.AnyKeyword

const writesHtml = (node: ts.Node): boolean =>
  ts.isIdentifier(node) &&
  ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].includes(node.text)

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword

const callsBrowser = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.expression) &&
  ['browser', 'chrome'].includes(node.expression.text)

const setsAside = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ['it', 'test', 'describe', 'suite'].includes(node.expression.getText()) &&
  ['skip', 'only', 'todo', 'fails'].includes(node.name.text)

/** Data alone, with nothing that computes: a table of a language, or of phrases. */
function isTable(source: Source): boolean {
  return (
    inside('lib/languages/', 'tests/')(source) &&
    !nodes(source).some((node) => ts.isFunctionLike(node) && 'body' in node && node.body)
  )
}

const lines = (text: string): number => text.split('\n').length - 1
