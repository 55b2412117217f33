import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsFor } from '../../../cli/load'
import { trimText } from '../../../lib/article/trim-text'
import { compareReports } from '../../../lib/compare/compare'
import { analyse } from '../../../lib/extract/analyse'
import type { FactKind } from '../../../lib/kinds/kind'
import { KINDS } from '../../../lib/kinds/registry'
import { articleOf, parseReports, type ReportSource } from '../../../lib/library/reports'
import type { AnyFact } from '../../../lib/model/fact'
import type { Kind } from '../../../lib/model/value'

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url))
const REPORTS = `${SHARED}/stories/seeds-morocco-mali/reports.json`
const SEEDS = [
  ['nl', '000_ed093e8b482395f2.txt'],
  ['ar', '001_eab8a4e3e1b5ed83.txt'],
  ['en', '003_ced1be549008465e.txt'],
  ['fr', '004_6a42de572fca15d7.txt'],
] as const

const canonical = (fact: AnyFact): string =>
  `${fact.kind} ${(KINDS[fact.kind] as FactKind<Kind>).canonical(fact.value)}`

function factsOf(report: ReportSource): readonly AnyFact[] {
  const words = wordsFor(report.lang)
  if (!words) throw new Error(`no pack reads ${report.lang}`)
  return analyse(articleOf(report), words).facts
}

const values = (facts: readonly AnyFact[]): string[] => [...new Set(facts.map(canonical))].sort()

/** Rows that two reports or more have a say in, each as one line. */
const sharedRows = (reports: readonly (readonly AnyFact[])[]): string[] =>
  compareReports(reports.map((facts) => ({ facts })))
    .filter(({ verdict }) => verdict !== 'only')
    .map(
      ({ kind, verdict, camps }) =>
        `${kind} ${verdict} ${camps
          .map(({ reports: ids }) => [...ids].sort().join())
          .sort()
          .join(' | ')}`,
    )
    .sort()

describe.skipIf(!existsSync(SHARED))('scraped pages tell the story of their cleaned reports', () => {
  let cleaned: readonly ReportSource[] = []
  let facts: readonly (readonly AnyFact[])[] = []
  beforeAll(() => {
    cleaned = parseReports(JSON.parse(readFileSync(REPORTS, 'utf8')))
    facts = cleaned.map(factsOf) // compiles the packs, which takes a while
  }, 60_000)

  test.each(SEEDS)('%s', (id, file) => {
    const { title, text, published } = trimText(readFileSync(`${SHARED}/seeds/${file}`, 'utf8'))
    const report = cleaned.find((one) => one.id === id)
    if (!report) throw new Error(`no report ${id}`)
    expect([report.title, '']).toContain(title)
    expect([report.published, null]).toContain(published)
    // what the text lacks, the page around it gives: its title and day are not at issue here
    const clean = factsOf({ ...report, title })
    const scraped = factsOf({ ...report, title, text })
    const others = facts.filter((_, i) => cleaned[i] !== report)
    expect(clean.length).toBeGreaterThan(5)
    expect(values(scraped)).toEqual(values(clean))
    const rows = sharedRows([scraped, ...others])
    expect(rows.length).toBeGreaterThan(3)
    expect(rows).toEqual(sharedRows([clean, ...others]))
  })
})
