import { expect, test } from 'vitest'
import { groupReports, type Placed } from '../../../lib/stories/group'

const placed = (report: string, ...same: string[]): Placed => ({
  report,
  matches: same.map((other, i) => ({ report: other, score: 0.9 - i / 10, relation: 'same', shared: [] })),
})
const sorted = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((group) => [...group].sort().join(' ')).sort()

test('reports of one event come together, the others stay alone', () => {
  const groups = groupReports([], [placed('a', 'b'), placed('b', 'a'), placed('c'), placed('d')])
  expect(sorted(groups)).toEqual(['a b', 'c', 'd'])
})

test('a report joins a known story when it matches most of it', () => {
  expect(sorted(groupReports([['x', 'y', 'z']], [placed('a', 'x', 'y')]))).toEqual(['a x y z'])
  expect(sorted(groupReports([['x', 'y', 'z']], [placed('a', 'x')]))).toEqual(['a', 'x y z'])
})

test('a report between two stories does not make them one', () => {
  const groups = groupReports(
    [
      ['u', 'v'],
      ['x', 'y'],
    ],
    [placed('a', 'x', 'y', 'u')],
  )
  expect(sorted(groups)).toEqual(['a x y', 'u v'])
})

test('what the reader told apart never comes together, by no third report either', () => {
  const all = [placed('a', 'b', 'c'), placed('b', 'a', 'c'), placed('c', 'a', 'b')]
  const isApart = (x: string, y: string): boolean => [x, y].sort().join('') === 'ac'
  for (const group of groupReports([], all, isApart)) expect(group.includes('a') && group.includes('c')).toBe(false)
})
