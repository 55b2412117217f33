import { expect, test } from 'vitest'
import { splitRanges } from '../../../lib/compare/ranges'
import type { AnyFact } from '../../../lib/model/fact'
import { countOf, dateOf, factOf } from '../../support/facts'

const DAY = 86_400
const dates = (start: string, end: string): AnyFact => factOf('date', 'a', dateOf(start, end))

test('a range tells start, end and length, on the same words', () => {
  const range = dates('2025-02-17', '2025-02-19')
  const parts = splitRanges([range])
  expect(parts.map(({ kind, slot, value }) => [kind, slot.asked, value])).toEqual([
    ['date', 'start', dateOf('2025-02-17')],
    ['date', 'end', dateOf('2025-02-19')],
    ['duration', 'length', { min: 3 * DAY, max: 3 * DAY, approximate: false }],
  ])
  for (const { kind, article, value, mentions } of parts) {
    expect(article).toBe('a')
    expect(mentions).toEqual([expect.objectContaining({ kind, value, span: range.mentions[0]?.span })])
  }
})

test('the rule of a part tells where it comes from', () => {
  const rules = splitRanges([dates('2025-02-17', '2025-02-19')]).flatMap(({ mentions }) =>
    mentions.map(({ rule }) => rule),
  )
  expect(rules).toEqual(['test+start', 'test+end', 'test+length'])
})

test('a range over a month’s end is counted by days', () => {
  expect(splitRanges([dates('2024-02-28', '2024-03-01')]).at(-1)?.value).toMatchObject({ min: 3 * DAY })
})

/** A range that a rule of its own found. */
const found = (rule: string, start: string, end: string): AnyFact => {
  const fact = dates(start, end)
  return { ...fact, mentions: fact.mentions.map((mention) => ({ ...mention, rule })) } as AnyFact
}

test.each<[string, AnyFact]>([
  ['a night between two days', found('night', '2023-09-10', '2023-09-11')],
  ['a week named as one', found('shifted-unit', '2025-10-06', '2025-10-12')],
  ['a single day', dates('2025-02-17', '2025-02-17')],
  ['a month', dates('2025-02-01', '2025-02-28')],
  ['a year', dates('2025-01-01', '2025-12-31')],
  ['an open range', dates('--02-17', '--02-19')],
  ['a range told as approximate', factOf('date', 'a', { ...dateOf('2025-02-17', '2025-02-19'), approximate: true })],
  ['another kind', factOf('quantity', 'a', countOf(144, 'count.dead'))],
])('%s stays as it is', (_, fact) => {
  expect(splitRanges([fact])).toEqual([fact])
})
