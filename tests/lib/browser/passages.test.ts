import { expect, test } from 'vitest'
import { passagesOf, stepFrom } from '../../../lib/browser/passages'
import type { Mark } from '../../../lib/newsroom/read-page'

const CARD = { label: '', verdictText: '', reasonText: '', values: [] }
const mark = (
  block: number,
  start: number,
  end: number,
  verdict: Mark['verdict'],
  row = `${block}.${start}`,
): Mark => ({
  ...{ block, start, end, verdict, row },
  card: CARD,
})
const rows = (marks: readonly Mark[]): string[][] =>
  passagesOf(marks).map((passage) => passage.marks.map(({ row }) => row))

test('passages stand in the order of the page', () => {
  expect(rows([mark(2, 0, 4, 'agree', 'c'), mark(1, 9, 12, 'agree', 'b'), mark(1, 0, 4, 'conflict', 'a')])).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ])
})

test('marks that share words are one passage, the gravest first, each row once', () => {
  expect(
    rows([
      mark(1, 0, 20, 'agree', 'a'),
      mark(1, 5, 9, 'conflict', 'b'),
      mark(1, 12, 16, 'update', 'c'),
      mark(1, 18, 24, 'agree', 'a'),
      mark(1, 24, 30, 'finer', 'd'),
    ]),
  ).toEqual([['b', 'c', 'a'], ['d']])
})

const from = (at: number | null, step: 1 | -1, tops: readonly (number | null)[] = [-300, -50, 40, 900], top = 0) =>
  stepFrom(tops, { at, step, top })

test('a step leads to the next passage, and round the end', () => {
  expect([from(0, 1), from(3, 1), from(0, -1), from(2, -1)]).toEqual([1, 0, 3, 1])
})

test('the first step leads to what is nearest to the window', () => {
  expect([from(null, 1), from(null, -1)]).toEqual([2, 1])
  expect(from(null, 1, [-300, -50])).toBe(0)
  expect(from(null, -1, [10, 20])).toBe(1)
})

test('passages without a place are passed over', () => {
  expect([from(0, 1, [0, null, 30]), from(2, -1, [null, null, 30]), from(null, 1, [null])]).toEqual([2, 2, null])
})
