import { describe, expect, test } from 'vitest'
import type { FactKind, Wording } from '../../../lib/kinds/kind'
import { POLICY, type ComparePolicy } from '../../../lib/kinds/policy'
import { KIND_NAMES } from '../../../lib/kinds/order'
import { KINDS } from '../../../lib/kinds/registry'
import type { AnyValue, Kind, Relation } from '../../../lib/model/value'
import { createChance, VALUES } from '../../support/values'

const SEED = 20250217
const HOW_MANY = 60
const MIRROR: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  overlaps: 'overlaps',
  apart: 'apart',
}
const WORDING: Wording = {
  locale: 'en',
  concept: (id) => id,
  count: (unit, from, to) => `${from}-${to} ${unit ?? ''}`,
  place: (id) => id,
  phrase: (key, ...parts) => [key, ...parts].join(' '),
}

/** The same value as a message brings it: another object, with its parts in another order. */
function copyOf<T extends AnyValue>(value: T): T {
  const parts = Object.entries(JSON.parse(JSON.stringify(value)) as T).reverse()
  return Object.fromEntries(parts) as unknown as T
}

describe.each(KIND_NAMES)('%s', (name) => {
  const kind = KINDS[name] as FactKind<Kind>
  const policy = POLICY[name] as ComparePolicy<Kind>
  const chance = createChance(SEED)
  const values = Array.from({ length: HOW_MANY }, () => VALUES[name](chance))
  const pairs = values.flatMap((a) => values.map((b) => [a, b] as const))

  test('a value is the same as itself', () => {
    for (const a of values) expect(kind.relate(a, copyOf(a)), JSON.stringify(a)).toBe('same')
  })

  test('narrower mirrors wider, the other relations are symmetric', () => {
    expect(pairs.filter(([a, b]) => kind.relate(b, a) !== MIRROR[kind.relate(a, b)])).toEqual([])
  })

  test('equal values have equal keys, one canonical form and one wording', () => {
    for (const a of values) {
      expect(kind.keys(copyOf(a))).toEqual(kind.keys(a))
      expect(kind.canonical(copyOf(a))).toBe(kind.canonical(a))
      expect(kind.say(copyOf(a), WORDING)).toBe(kind.say(a, WORDING))
    }
  })

  test('every value has keys, a canonical form and a wording', () => {
    for (const a of values) {
      const said = [kind.canonical(a), kind.say(a, WORDING), ...kind.keys(a)]
      expect(said.length, JSON.stringify(a)).toBeGreaterThan(2)
      for (const text of said) expect(text, JSON.stringify(a)).toMatch(/^(?!.*(?:undefined|NaN|null)).+$/u)
    }
  })

  test('a value survives JSON', () => {
    for (const a of values) expect(JSON.parse(JSON.stringify(a))).toEqual(a)
  })

  test('the values are telling: some fit each other, some do not', () => {
    const seen = new Set(pairs.map(([a, b]) => kind.relate(a, b)))
    expect(seen.size).toBeGreaterThanOrEqual(4)
  })

  test('weights of the policy lie between 0 and 1, and may-contradict is symmetric', () => {
    expect(values.filter((a) => policy.telling(a) < 0 || policy.telling(a) > 1)).toEqual([])
    const ask = (value: (typeof values)[number]) => ({
      value,
      slot: { asked: 'length', person: null, terms: [] },
      asOf: null,
    })
    const mayOppose = (a: (typeof values)[number], b: (typeof values)[number]) => policy.canOppose(ask(a), ask(b))
    expect(pairs.filter(([a, b]) => mayOppose(a, b) !== mayOppose(b, a))).toEqual([])
  })
})
