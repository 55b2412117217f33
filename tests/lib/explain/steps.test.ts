import { expect, test } from 'vitest'
import type { Row } from '../../../lib/model/comparison'
import type { AnyFact } from '../../../lib/model/fact'
import { countOf, factOf } from '../../support/facts'
import type { StepView } from '../../../lib/explain/steps'
import { article, rowOf, toll, viewOf } from './export/sample'

async function stepsIn(verdict: Row['verdict'], ...facts: AnyFact[]): Promise<readonly StepView[]> {
  const others = ['a', 'b'].map((id) => article(id, { publishedAt: null }))
  return (await viewOf(article('page'), others, [rowOf(verdict, facts)])).rows[0]?.steps ?? []
}

test('figures come by day, those without one last; reports of one figure and day stand together', async () => {
  const steps = await stepsIn(
    'update',
    toll('b', 12),
    toll('a', 10, '2025-02-19'),
    toll('page', 9),
    toll('b', 10, '2025-02-19'),
  )
  expect(steps.map(({ day, value, reports, page }) => [day?.iso ?? null, value, reports.join('+'), page])).toEqual([
    ['2025-02-18', 9, 'page', true],
    ['2025-02-19', 10, 'a+b', false],
    [null, 12, 'b', false],
  ])
})

test('what was rounded stands in the middle, a limit at the limit', async () => {
  const about = { min: 140, max: 160, bound: 'about', unit: 'count.dead' } as const
  const atMost = { min: 0, max: 200, bound: 'at-most', unit: 'count.dead' } as const
  const facts = [about, atMost, countOf(144, 'count.dead', 'at-least')].map((value) =>
    factOf('quantity', 'page', value),
  )
  expect((await stepsIn('update', toll('a', 1), ...facts)).map(({ value }) => value).sort((a, b) => a - b)).toEqual([
    1, 144, 150, 200,
  ])
})

test('only counts that moved on are a time line, and one figure is none', async () => {
  expect(await stepsIn('conflict', toll('page', 9), toll('a', 10))).toEqual([])
  expect(await stepsIn('update', toll('page', 9), toll('a', 9))).toEqual([])
})
