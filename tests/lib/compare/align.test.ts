import { expect, test } from 'vitest'
import { compareReports } from '../../../lib/compare/compare'
import type { Row } from '../../../lib/model/comparison'
import type { AnyFact } from '../../../lib/model/fact'
import { countOf, dateOf, factOf, gradeOf, type FactOptions } from '../../support/facts'

/** What the quake, the match and the vote of these reports are spoken of with. */
const QUAKE = 'c:event.earthquake p:XC w:srg c:place.epicentre'
const MATCH = 'c:event.final p:XA w:dnl c:count.spectator'
const VOTE = 'c:event.election p:XB w:tlv c:count.seat'

const count = (article: string, n: number, unit: string, terms: string, options: FactOptions = {}): AnyFact =>
  factOf('quantity', article, countOf(n, unit), { asked: unit, terms, ...options })
const magnitude = (article: string, n: number, terms = QUAKE, options: FactOptions = {}): AnyFact =>
  count(article, n, 'count.magnitude', terms, options)

/** Facts that every report has, so that the terms of the others tell something. */
const background = (article: string): AnyFact[] => [
  count(article, 3408, 'count.spectator', MATCH),
  count(article, 319, 'count.seat', VOTE),
]

function rowsOf(...facts: AnyFact[]): Row[] {
  const reports = [...new Set(facts.map(({ article }) => article))]
  return compareReports(
    reports.map((report) => ({ facts: [...facts.filter(({ article }) => article === report), ...background(report)] })),
  )
}
const withVerdict = (rows: readonly Row[], verdict: Row['verdict']): unknown[] =>
  rows.filter((row) => row.verdict === verdict).map(({ camps }) => camps.map(({ reports }) => reports))

test('equal answers to one question stand in one camp', () => {
  expect(withVerdict(rowsOf(magnitude('a', 7.7), magnitude('b', 7.7)), 'agree')).toContainEqual([['a', 'b']])
})

test('other answers to the same question are a conflict', () => {
  const [camps] = withVerdict(rowsOf(magnitude('a', 7.7), magnitude('b', 6.2), magnitude('c', 7.7)), 'conflict')
  expect(camps).toEqual([['a', 'c'], ['b']])
})

test('other answers to other questions are none', () => {
  const asked = rowsOf(magnitude('a', 7.7), count('b', 6.2, 'count.percent', QUAKE))
  expect(withVerdict(asked, 'conflict')).toEqual([])
  const spoken = rowsOf(magnitude('a', 7.7), magnitude('b', 6.2, 'c:event.aftershock p:XD w:mnt d:2025-04-02'))
  expect(withVerdict(spoken, 'conflict')).toEqual([])
})

test('a report that quotes both figures contradicts nobody', () => {
  const rows = rowsOf(magnitude('a', 7.7), magnitude('a', 6.2), magnitude('b', 7.7), magnitude('c', 6.2))
  expect(withVerdict(rows, 'conflict')).toEqual([])
})

test('of several shocks told by both reports only the nearest are held against each other', () => {
  const rows = rowsOf(magnitude('a', 6.3), magnitude('a', 4.6), magnitude('b', 6.3), magnitude('b', 5.5))
  expect(withVerdict(rows, 'conflict')).toEqual([])
  expect(withVerdict(rowsOf(magnitude('a', 4.6), magnitude('b', 5.5), magnitude('c', 5.5)), 'conflict')).toHaveLength(1)
})

test('a camp that mostly counts something else contradicts no measure', () => {
  const age = (report: string): AnyFact => count(report, 23, 'count.age', QUAKE)
  const bare = factOf('quantity', 'x', countOf(23, null), { asked: 'number', terms: QUAKE })
  const miles = count('y', 26.2, 'count.mile', QUAKE)
  expect(withVerdict(rowsOf(...['a', 'b', 'c', 'd', 'e'].map(age), bare, miles), 'conflict')).toEqual([])
})

test('what may be or is denied contradicts nobody', () => {
  for (const modality of ['possible', 'denied', 'expected'] as const)
    expect(withVerdict(rowsOf(magnitude('a', 7.7), magnitude('b', 6.2, QUAKE, { modality })), 'conflict')).toEqual([])
})

const grade = (article: string, min: number, max: number, person?: string): AnyFact =>
  factOf('rank', article, gradeOf(min, max, person), { asked: 'rank', person: person ?? 'Amadou Sow', terms: QUAKE })

test('what fits a wide value need not fit each other', () => {
  const rows = rowsOf(grade('a', 6, 10), grade('b', 6, 6), grade('c', 8, 8)).filter(({ kind }) => kind === 'rank')
  const camps = rows.flatMap((row) => row.camps.map(({ reports }) => reports))
  expect(camps.some((reports) => reports.includes('b') && reports.includes('c'))).toBe(false)
  expect(rows[0]?.verdict).toBe('conflict')
})

test('the most exact fact of a camp stands first', () => {
  const [row] = rowsOf(grade('a', 6, 10), grade('b', 6, 6)).filter(({ kind }) => kind === 'rank')
  expect(row?.camps.map(({ facts }) => facts.map(({ article }) => article))).toEqual([['b', 'a']])
})

test('ranks of two persons are two questions', () => {
  const rows = rowsOf(grade('a', 6, 6), grade('b', 7, 7, 'Oumar Diarra'))
  expect(withVerdict(rows, 'conflict')).toEqual([])
})

const FACTS = [
  magnitude('a', 7.7),
  magnitude('b', 6.2),
  magnitude('c', 7.7),
  grade('a', 6, 10),
  grade('c', 6, 6),
  factOf('date', 'b', dateOf('2025-02-17'), { asked: 'start', terms: QUAKE }),
  count('c', 1644, 'count.dead', QUAKE),
]

test('every fact stands in one row', () => {
  const placed = rowsOf(...FACTS).flatMap(({ camps }) => camps.flatMap(({ facts }) => facts))
  expect(new Set(placed).size).toBe(placed.length)
  for (const fact of FACTS) expect(placed).toContainEqual(fact)
})

test('the order of the reports changes nothing', () => {
  const lines = (facts: readonly AnyFact[]): string[] =>
    rowsOf(...facts)
      .map(
        ({ kind, verdict, camps }) =>
          `${kind} ${verdict} ${camps
            .map(({ reports }) => [...reports].sort().join('+'))
            .sort()
            .join(' ')}`,
      )
      .sort()
  expect(lines([...FACTS].reverse())).toEqual(lines(FACTS))
})

test('the gravest rows come first', () => {
  const order = ['conflict', 'update', 'finer', 'agree', 'only']
  const places = rowsOf(...FACTS).map(({ verdict }) => order.indexOf(verdict))
  expect(places).toEqual([...places].sort((x, y) => x - y))
  expect(places[0]).toBe(0)
})

test('even two injured agree on little shared context, and what a story counts once on none', () => {
  const two = (article: string, unit: string, terms: string): AnyFact => count(article, 2, unit, terms)
  const words = (of: string, many: number): string => Array.from({ length: many }, (_, i) => `w:${of}${i}`).join(' ')
  const agreed = (many: number, unit: string): number =>
    withVerdict(
      rowsOf(two('a', unit, `c:event.flood ${words('k', many)}`), two('b', unit, `c:event.flood ${words('l', many)}`)),
      'agree',
    ).length
  expect(agreed(30, 'count.injured')).toBe(agreed(300, 'count.injured') + 1)
  expect(agreed(300, 'count.dam')).toBe(agreed(30, 'count.injured'))
  expect(agreed(300, 'count.seat')).toBe(agreed(300, 'count.injured'))
})

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const distance = (article: string, n: number): AnyFact => count(article, n, 'count.kilometre', QUAKE)

test('a measure may be another one converted, unless many outvote that', () => {
  const [one, ...many] = LETTERS
  const few = rowsOf(distance(one, 92), distance('b', 72), distance('c', 72))
  expect(withVerdict(few, 'conflict')).toEqual([])
  const outvoted = rowsOf(distance(one, 92), ...many.map((report) => distance(report, 72)))
  expect(withVerdict(outvoted, 'conflict')).toEqual([[many, [one]]])
  const miles = rowsOf(distance(one, 45), ...many.map((report) => distance(report, 72)))
  expect(withVerdict(miles, 'conflict')).toEqual([])
})

test('one report contradicts many that agree on less where it differs only a little', () => {
  const storeys = (report: string, n: number): AnyFact =>
    count(report, n, 'count.storey', `c:place.hotel ${[...'klmnop'].map((own) => `w:${own}${report}`).join(' ')}`)
  const others = ['f', 'g', 'h', 'i', 'j'].map((report) => count(report, 5, 'count.goal', MATCH))
  const [one, ...many] = ['a', 'b', 'c'] as const
  const rows = (n: number): Row[] => rowsOf(storeys(one, n), ...many.map((report) => storeys(report, 12)), ...others)
  expect(withVerdict(rows(11), 'conflict')).toEqual([[many, [one]]])
  expect(withVerdict(rows(8), 'conflict')).toEqual([])
})

test('a value that only fits one report is set against the many that it contradicts', () => {
  const share = (report: string, n: number): AnyFact => count(report, n, 'count.percent', QUAKE)
  const [one, other, ...many] = LETTERS
  const bound = factOf(
    'quantity',
    other,
    { ...countOf(10, 'count.percent'), max: null, bound: 'more-than' },
    {
      asked: 'count.percent',
      terms: QUAKE,
    },
  )
  const rows = rowsOf(share(one, 35), bound, share(other, 15), ...many.map((report) => share(report, 15)))
  expect(withVerdict(rows, 'conflict')).toEqual([[[other, ...many], [one]]])
})

test('a score that another of its report came after stands against none', () => {
  const score = (report: string, result: string): AnyFact =>
    factOf(
      'outcome',
      report,
      { act: 'act.win', object: 'event.final', status: 'done', score: result },
      {
        asked: 'win:event.final',
        terms: QUAKE,
      },
    )
  const [one, ...many] = LETTERS
  const last = many.map((report) => score(report, '3-1'))
  expect(withVerdict(rowsOf(score(one, '2-1'), ...last), 'conflict')).toEqual([[many, [one]]])
  expect(withVerdict(rowsOf(score(one, '2-1'), score(one, '3-2'), ...last), 'conflict')).toEqual([[many, [one]]])
  expect(withVerdict(rowsOf(score(one, '2-1'), score(one, '3-1'), ...last), 'conflict')).toEqual([])
})
