import { expect, test } from 'vitest'
import { settleDates, weekdayOf } from '../../../lib/compare/settle'
import type { AnyFact } from '../../../lib/model/fact'

function dated(article: string, start: string, end = start): AnyFact {
  const value = { start, end, time: null, zone: null, inferred: false, approximate: false, weekday: null }
  return { kind: 'date', article, slot: { asked: 'when', person: null, terms: [] }, value, mentions: [], asOf: null }
}

const days = (facts: readonly AnyFact[]): string[] =>
  settleDates(facts).map((fact) => (fact.kind === 'date' ? fact.value.start : ''))

test('an open year is settled by a report that names the whole day', () => {
  expect(days([dated('a', '--02-17'), dated('b', '2025-02-17')])[0]).toBe('2025-02-17')
})

test('an open year without the same day elsewhere takes the story’s year', () => {
  expect(days([dated('a', '--03-01'), dated('b', '2025-02-17'), dated('c', '2025-02-17')])[0]).toBe('2025-03-01')
})

test('a weekday is settled by the day that most reports name', () => {
  const story = [dated('a', 'w5'), dated('b', '2025-03-28'), dated('c', '2025-03-28'), dated('d', '2025-04-04')]
  expect(days(story)[0]).toBe('2025-03-28')
})

test('what nothing settles stays open', () => {
  expect(days([dated('a', '--02-17'), dated('b', 'w2')])).toEqual(['--02-17', 'w2'])
})

test('weekdays count from Monday', () => {
  expect([weekdayOf('2025-02-17'), weekdayOf('2025-02-23')]).toEqual([1, 7])
})

test('a time of day alone is of the day that its report told last, near its own', () => {
  const mention = (fact: AnyFact, start: number, rule: string): AnyFact =>
    ({ ...fact, mentions: [{ ...fact, span: { block: 1, start, end: start + 5 }, rule }] }) as unknown as AnyFact
  const time = dated('a', '2025-03-10')
  const at = { ...time, value: { ...time.value, time: '13:20' } } as AnyFact
  const story = [
    mention(dated('a', '2025-03-09'), 10, 'weekday'),
    mention(at, 40, 'time-alone'),
    mention(dated('a', '2020-01-01'), 30, 'date'),
    mention(dated('a', '2025-03-11'), 90, 'weekday'),
  ]
  expect(days(story)[1]).toBe('2025-03-09')
  expect(days([mention(at, 40, 'time-alone')])).toEqual(['2025-03-10'])
})
