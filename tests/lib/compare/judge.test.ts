import { describe, expect, test } from 'vitest'
import { judge } from '../../../lib/compare/judge'
import type { Reason, Verdict } from '../../../lib/model/comparison'
import type { AnyFact } from '../../../lib/model/fact'
import type { QuantityValue } from '../../../lib/model/value'
import { countOf, dateOf, factOf, gradeOf, outcomeOf } from '../../support/facts'

const [MONDAY, FRIDAY] = ['2025-02-17', '2025-02-21']

const grade = (article: string, min: number, max: number): AnyFact =>
  factOf('rank', article, gradeOf(min, max), { asked: 'rank' })
const day = (article: string, start: string, end = start): AnyFact =>
  factOf('date', article, dateOf(start, end), { asked: 'start' })
const dead = (article: string, n: number, asOf?: string, bound: QuantityValue['bound'] = 'exact'): AnyFact =>
  factOf('quantity', article, countOf(n, 'count.dead', bound), { asked: 'count.dead', ...(asOf && { asOf }) })
const votes = (article: string, n: number, asOf: string): AnyFact =>
  factOf('quantity', article, countOf(n, 'count.vote'), { asked: 'count.vote', terms: 'c:event.election', asOf })
const magnitude = (article: string, n: number, asOf: string): AnyFact =>
  factOf('quantity', article, countOf(n, 'count.magnitude'), { asked: 'count.magnitude', asOf })
const signing = (article: string, status: 'done' | 'expected' | 'denied', asOf: string): AnyFact =>
  factOf('outcome', article, outcomeOf(status), { asked: 'sign:instrument.agreement', asOf })

describe('one row of the verdict table each', () => {
  test.each<[string, Verdict, Reason, AnyFact, AnyFact]>([
    ['equal values', 'agree', 'same-value', day('a', '2025-02-17'), day('b', '2025-02-17')],
    ['a more exact grade', 'finer', 'more-exact', grade('a', 6, 10), grade('b', 6, 6)],
    ['a day within a range', 'finer', 'more-exact', day('a', '2025-02-17'), day('b', '2025-02-17', '2025-02-19')],
    [
      'a figure for a lower bound',
      'finer',
      'more-exact',
      dead('a', 1600, MONDAY, 'more-than'),
      dead('b', 1644, MONDAY),
    ],
    [
      'days that exclude each other',
      'conflict',
      'values-exclude-each-other',
      day('a', '2025-02-17'),
      day('b', '2025-02-18'),
    ],
    ['grades that exclude each other', 'conflict', 'values-exclude-each-other', grade('a', 6, 6), grade('b', 7, 7)],
    [
      'a count that is rounded later',
      'finer',
      'more-exact',
      votes('a', 16502444, MONDAY),
      votes('b', 16500000, FRIDAY),
    ],
    ['a running count told later', 'update', 'count-moved-on', dead('a', 144, MONDAY), dead('b', 1644, FRIDAY)],
    [
      'a running count that is lower later',
      'conflict',
      'values-exclude-each-other',
      dead('a', 1644, MONDAY),
      dead('b', 144, FRIDAY),
    ],
    [
      'what does not run, told later',
      'conflict',
      'values-exclude-each-other',
      magnitude('a', 6.2, MONDAY),
      magnitude('b', 7.7, FRIDAY),
    ],
    [
      'done and denied on one day',
      'conflict',
      'values-exclude-each-other',
      signing('a', 'done', MONDAY),
      signing('b', 'denied', MONDAY),
    ],
  ])('%s: %s, %s', (_, verdict, reason, a, b) => {
    expect(judge([[a], [b]])).toEqual({ verdict, reason })
    expect(judge([[b], [a]])).toEqual({ verdict, reason })
  })
})

test('what was expected is done later: the story moved on', () => {
  expect(judge([[signing('a', 'expected', MONDAY)], [signing('b', 'done', FRIDAY)]]).verdict).toBe('update')
})

test('running counts of one day are taken to be of two moments', () => {
  expect(judge([[dead('a', 144)], [dead('b', 1644)]]).verdict).toBe('update')
})

test('one report alone is no row of others, whatever it says', () => {
  const only = { verdict: 'only', reason: 'one-report-only' }
  expect(judge([[grade('a', 6, 6)]])).toEqual(only)
  expect(judge([[grade('a', 6, 6)], [grade('a', 7, 7)]])).toEqual(only)
})

test('two values of one report do not contradict each other', () => {
  const camp = [grade('a', 6, 6), grade('b', 6, 6)]
  expect(judge([camp]).verdict).toBe('agree')
  expect(judge([[...camp, grade('a', 6, 10)]]).verdict).toBe('finer')
})

test('the gravest finding names the row', () => {
  expect(judge([[day('a', '2025-02-17'), day('b', '2025-02-17')], [day('c', '2025-02-19')]]).verdict).toBe('conflict')
  expect(judge([[grade('a', 6, 6), grade('b', 6, 6), grade('c', 6, 10)]]).verdict).toBe('finer')
})

test('a figure that others of its camp give as about that is rounded, and so finer than a near one', () => {
  const riders = (article: string, value: QuantityValue): AnyFact =>
    factOf('quantity', article, value, { asked: 'count.passenger' })
  const about = (n: number): QuantityValue => ({
    ...countOf(n, 'count.passenger', 'about'),
    min: n * 0.9,
    max: n * 1.1,
  })
  const [round, exact] = [riders('a', countOf(350, 'count.passenger')), riders('c', countOf(342, 'count.passenger'))]
  expect(judge([[round], [exact]]).verdict).toBe('conflict')
  expect(judge([[round, riders('b', about(350))], [exact]]).verdict).toBe('finer')
  const far = riders('c', countOf(300, 'count.passenger'))
  expect(judge([[round, riders('b', about(350))], [far]]).verdict).toBe('conflict')
})
