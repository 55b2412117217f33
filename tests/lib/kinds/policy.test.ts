import { expect, test } from 'vitest'
import { POLICY, type Asked } from '../../../lib/kinds/policy'
import { dateOf } from '../../support/facts'

const day = (iso: string, asOf: string | null, end = iso): Asked<'date'> => ({
  value: dateOf(iso, end),
  slot: { asked: 'when', person: null, terms: [] },
  asOf,
})
const length = (min: number, asked: string): Asked<'duration'> => ({
  value: { min, max: min, approximate: false },
  slot: { asked, person: null, terms: [] },
  asOf: null,
})

test('days may contradict each other, but not what each of two reports calls today', () => {
  const { canOppose } = POLICY.date
  expect(canOppose(day('2023-09-10', '2023-09-11'), day('2023-09-11', '2023-09-12'))).toBe(true)
  expect(canOppose(day('2023-09-11', '2023-09-11'), day('2023-09-12', '2023-09-12'))).toBe(false)
})

test('a year and a month in another are two questions', () => {
  const { canOppose } = POLICY.date
  const [year, month] = [day('2025-01-01', null, '2025-12-31'), day('2026-01-01', null, '2026-01-31')]
  expect(canOppose(year, month)).toBe(false)
  expect(canOppose(year, day('2024-01-01', null, '2024-12-31'))).toBe(true)
})

test('lengths contradict each other, but not what is said to be later', () => {
  const { canOppose } = POLICY.duration
  expect(canOppose(length(360, 'length'), length(540, 'length'))).toBe(true)
  expect(canOppose(length(360, 'later'), length(540, 'later'))).toBe(false)
  expect(canOppose(length(16, 'length'), length(34, 'length'))).toBe(false)
})

const count = (n: number, unit: string | null): Asked<'quantity'> => ({
  value: { min: n, max: n, bound: 'exact', unit },
  slot: { asked: unit ?? 'number', person: null, terms: [] },
  asOf: null,
})

test('people grow in number from day to day, but not within one, and what is measured does not', () => {
  const { moves } = POLICY.quantity
  expect(moves(count(11585, 'count.person'), count(12110, 'count.person'), true)).toBe(true)
  expect(moves(count(11585, 'count.person'), count(12110, 'count.person'), false)).toBe(false)
  expect(moves(count(12110, 'count.person'), count(11585, 'count.person'), true)).toBe(false)
  for (const unit of ['count.metre', 'count.passenger', 'count.magnitude'])
    expect(moves(count(57, unit), count(58, unit), true)).toBe(false)
})

test('many titles that nearly meet contradict each other, few do not, nor those of two countries', () => {
  const { canOppose } = POLICY.standing
  const titles = (ordinal: number, country = 'GH'): Asked<'standing'> => ({
    value: { ordinal, sort: 'title', noun: null },
    slot: { asked: 'standing', person: null, terms: [{ key: `p:${country}`, weight: 0.9 }] },
    asOf: null,
  })
  expect(canOppose(titles(15), titles(16))).toBe(true)
  expect(canOppose(titles(15, 'KE'), titles(16))).toBe(false)
  expect(canOppose(titles(2), titles(3))).toBe(false)
  expect(canOppose(titles(15), titles(45))).toBe(false)
})

test('one figure with another unit of its sort answers the same question, if it tells much', () => {
  const { question, canOppose, excuse } = POLICY.quantity
  const [miles, km] = [count(2.6, 'count.mile'), count(2.6, 'count.kilometre')]
  expect(question(miles, km)).toBeGreaterThan(0.7)
  expect(canOppose(miles, km)).toBe(true)
  expect(excuse(miles.value, km.value)).toBe(false)
  expect(question(count(1e11, 'count.dollar'), count(1e11, 'count.franc'))).toBeGreaterThan(0.7)
  expect(question(count(2, 'count.foot'), count(2, 'count.metre'))).toBe(0)
  expect(question(miles, count(4.2, 'count.kilometre'))).toBe(0)
})
