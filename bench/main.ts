import { packFromDisk, wordsFromDisk } from '../cli/packs'
import { wordsFor } from '../cli/load'
import { compareReports } from '../lib/compare/compare'
import { analyse } from '../lib/extract/analyse'
import { LANGUAGES, type Language } from '../lib/languages/registry'
import type { LanguagePack, TableName, Words } from '../lib/languages/pack'
import { compileWords } from '../lib/languages/words'
import { analyseReport } from '../lib/library/analyse-report'
import type { Article } from '../lib/model/article'
import type { Fingerprint } from '../lib/model/story'
import { buildIndex } from '../lib/stories/index'
import { matchReport } from '../lib/stories/match'
import { tokenize } from '../lib/text/tokens'
import { articleOfLength, countWords, piecesOf, STORIES } from './texts'
import { median, timed, timedInTurn } from './timing'

// Speed, with all packs compiled, as in a background that has read every language. Figures are medians of many runs, in
// milliseconds of processor time.

const REPORT = 600
/** Runs of every language before any is measured: analysis is much code, and the compiler takes long to settle on it. */
const WARM_UP = 100
const LENGTHS = [600, 1200, 2400, 4800] as const
/** Languages of which the corpus has most, which the longest text needs. */
const LONG: readonly Language[] = ['ar', 'de', 'en', 'fr']
const SIZES = [1000, 10_000] as const
const COMPARED = 8

packs()
report()
growth()
comparison()
matching()

function packs(): void {
  const rows = LANGUAGES.map((language) => {
    const asset = JSON.stringify(packFromDisk(language))
    return {
      language,
      'from sources (build)': timed(() => packFromDisk(language), 100),
      'from its asset (browser)': timed(() => fill(compileWords(JSON.parse(asset) as LanguagePack)), 100),
    }
  })
  show('Compiling one pack, ms', rows)
  for (const language of LANGUAGES) fill(wordsFromDisk(language))
}

/** Tries are built when a table is first asked for: asks for each. */
function fill(words: Words): void {
  for (const name of Object.keys(words.pack.tables) as TableName[]) words.find(name, [])
  words.concepts([])
}

function report(): void {
  const readings = LANGUAGES.flatMap((language) => {
    const article = articleOfLength(language, REPORT)
    return article ? [{ language, article, words: wordsFromDisk(language) }] : []
  })
  // The compiler learns from all languages: those measured first would else pay for it.
  for (let run = 0; run < WARM_UP; run++)
    for (const { article, words } of readings) {
      analyse(article, words)
      split(article, words)
    }
  const rows = readings.map(({ language, article, words }) => {
    const [analysis = 0, splitting = 1] = timedInTurn([() => analyse(article, words), () => split(article, words)])
    return { language, words: wordsIn(article), analysis, splitting, ratio: analysis / splitting }
  })
  show(`One report of about ${REPORT} words, analysed and only split into words, ms`, rows)
  const ratio = median(rows.map((row) => row.ratio))
  process.stdout.write(
    `Analysis takes ${ratio.toFixed(1)} times as long as splitting into words (median of languages).\n`,
  )
}

function split({ blocks }: Article, { orthography }: Words): void {
  for (const { text } of blocks) tokenize(text, orthography)
}

/** One text in each row, cut into reports of each length: reports of other words cost more or less whatever their length. */
function growth(): void {
  const rows = LONG.flatMap((language) => {
    const whole = articleOfLength(language, LENGTHS.at(-1) ?? 0)
    if (!whole) return []
    const works = LENGTHS.map((length) => {
      const pieces = piecesOf(whole, length)
      return () => {
        for (const piece of pieces) analyse(piece, wordsFromDisk(language))
      }
    })
    const times = timedInTurn(works, 8000).map((time) => time / wordsIn(whole))
    const cells = LENGTHS.map((length, i) => [`${length} words`, 1000 * (times[i] ?? 0)] as const)
    return [{ language, ...Object.fromEntries(cells), 'last / first': (times.at(-1) ?? 0) / (times[0] ?? 1) }]
  })
  show('Growth: analysis, µs a word (the same in each column when cost is linear)', rows)
}

function wordsIn({ blocks }: Article): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0)
}

/** The largest story of the corpus; one with fewer reports is filled up with its first. */
function comparison(): void {
  const story = [...STORIES].sort((a, b) => b.length - a.length)[0] ?? []
  const reports = Array.from({ length: COMPARED }, (_, i) => story[i % story.length]).flatMap((article, i) =>
    article ? [analyseReport({ ...article, id: `${article.id}-${i}` }, wordsFor(article.language))] : [],
  )
  const facts = reports.reduce((sum, report) => sum + report.facts.length, 0)
  show('One comparison, ms', [{ reports: reports.length, facts, comparison: timed(() => compareReports(reports)) }])
}

function matching(): void {
  const known = STORIES.flat().map((article) => analyseReport(article, wordsFor(article.language)).fingerprint)
  const [query] = known
  if (!query) return
  const rows = SIZES.map((size) => {
    const library = Array.from({ length: size }, (_, i) => copyOf(known[i % known.length] ?? query, i))
    const index = buildIndex(library)
    return {
      reports: size,
      indexing: timed(() => buildIndex(library), 0),
      match: timed(() => matchReport(query, index)),
    }
  })
  show('Matching one report against a library, ms', rows)
}

/** A made-up report: of other people than its model, with the same concepts, places and numbers. */
function copyOf({ day, terms }: Fingerprint, copy: number): Fingerprint {
  const rename = (key: string): string => (/^[hw]:/u.test(key) ? `${key}${copy}` : key)
  return { report: `copy-${copy}`, day, terms: terms.map(({ key, weight }) => ({ key: rename(key), weight })) }
}

function show(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  process.stdout.write(`\n${title}\n`)
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value,
        ]),
      ),
    ),
  )
}
