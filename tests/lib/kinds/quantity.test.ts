import { expect, test } from 'vitest'
import { POLICY, type Asked } from '../../../lib/kinds/policy'
import { quantity } from '../../../lib/kinds/quantity'
import type { Relation, QuantityValue } from '../../../lib/model/value'

type Bound = QuantityValue['bound']

const of = (bound: Bound, min: number, max: number | null, unit = 'count.child'): QuantityValue => ({
  bound,
  min,
  max,
  unit,
})
const exact = (n: number, unit?: string): QuantityValue => of('exact', n, n, unit)
const about = (n: number): QuantityValue => of('about', n * 0.9, n * 1.1)
const asked = (value: QuantityValue, terms: readonly string[] = []): Asked<'quantity'> => ({
  value,
  slot: { asked: value.unit ?? 'number', person: null, terms: terms.map((key) => ({ key, weight: 0.6 })) },
  asOf: null,
})

test.each<[string, QuantityValue, Relation, QuantityValue]>([
  ['at least a figure, and the figure', of('at-least', 144, null), 'same', exact(144)],
  ['at least a figure, and about it', of('at-least', 55, null), 'wider', about(55)],
  ['more than a figure, and at least it', of('more-than', 20, null), 'narrower', of('at-least', 20, null)],
  ['up to a figure, and at least it', of('at-most', 0, 20), 'overlaps', of('at-least', 20, null)],
  ['about a round figure, and the figure', about(18_000), 'same', exact(18_000)],
  ['about a figure that is not round, and the figure', about(62), 'wider', exact(62)],
  ['two upper bounds', of('at-most', 0, 500), 'apart', of('at-most', 0, 300)],
  ['up to a figure, and a lower figure', of('at-most', 0, 500), 'wider', exact(300)],
  ['a round and a less round estimate', about(10_000), 'wider', about(10_100)],
  ['estimates that miss each other', about(10_000), 'apart', about(14_000)],
  ['thousands, and a little more than ten of them', of('about', 2000, 9999), 'wider', exact(10_100)],
  ['thousands, and a hundred thousand', of('about', 2000, 9999), 'apart', exact(100_000)],
])('%s', (_, a, relation, b) => {
  expect(quantity.relate(a, b)).toBe(relation)
})

test('minutes of play that are no slip for each other may be of two scenes', () => {
  const minute = (n: number) => exact(n, 'count.match_minute')
  expect(POLICY.quantity.excuse(minute(62), minute(63))).toBe(false)
  expect(POLICY.quantity.excuse(minute(75), minute(81))).toBe(true)
})

test.each([
  ['miles in kilometres', exact(45, 'count.kilometre'), exact(72, 'count.kilometre'), false],
  ['degrees of two scales', exact(27, 'count.degree_celsius'), exact(80, 'count.degree_celsius'), false],
  [
    'a difference in degrees of two scales',
    exact(11, 'count.degree_celsius'),
    exact(20, 'count.degree_celsius'),
    false,
  ],
  ['a distance twice as long', exact(46, 'count.kilometre'), exact(92, 'count.kilometre'), true],
])('%s', (_, a, b, opposes) => {
  expect(POLICY.quantity.canOppose(asked(a), asked(b))).toBe(opposes)
})

test('people beside words of death are a toll, which grows', () => {
  const people = (n: number, terms: readonly string[]) => asked(exact(n, 'count.person'), terms)
  expect(POLICY.quantity.moves(people(115, ['c:act.die']), people(143, ['c:act.die']))).toBe(true)
  expect(POLICY.quantity.moves(people(143, ['c:act.die']), people(115, ['c:act.die']))).toBe(false)
  expect(POLICY.quantity.moves(people(115, ['c:act.meet']), people(143, ['c:act.meet']))).toBe(false)
})

test('seats beside words of an election are those counted so far', () => {
  const seats = (n: number, terms: readonly string[]) => asked(exact(n, 'count.seat'), terms)
  expect(POLICY.quantity.moves(seats(182, ['c:event.election']), seats(180, ['c:event.election']))).toBe(true)
  expect(POLICY.quantity.moves(seats(182, ['c:place.stadium']), seats(180, ['c:place.stadium']))).toBe(false)
})

test('a share of what is restored grows', () => {
  const share = (n: number, terms: readonly string[]) => asked(exact(n, 'count.percent'), terms)
  expect(POLICY.quantity.moves(share(35, ['c:act.restore_power']), share(99, ['c:act.restore_power']))).toBe(true)
  expect(POLICY.quantity.moves(share(35, ['c:topic.weather']), share(99, ['c:topic.weather']))).toBe(false)
})

test('a total may differ from a smaller count of some of it', () => {
  const [people, passengers] = [exact(64, 'count.person'), exact(60, 'count.passenger')]
  expect(POLICY.quantity.excuse(people, passengers)).toBe(true)
  expect(POLICY.quantity.excuse(exact(50, 'count.person'), passengers)).toBe(false)
})
