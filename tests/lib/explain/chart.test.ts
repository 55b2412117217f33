import { expect, test } from 'vitest'
import { chartOf } from '../../../lib/explain/chart'
import type { StepView } from '../../../lib/explain/steps'

const step = (iso: string | null, value: number, page = false): StepView => ({
  day: iso === null ? null : { iso, text: iso },
  value,
  text: String(value),
  reports: ['a'],
  page,
})

test('days run from one side to the other, values from low to high', () => {
  const points = chartOf([
    step('2025-02-10', 100),
    step('2025-02-12', 150, true),
    step('2025-02-13', 170),
    step('2025-02-14', 170),
    step('2025-02-20', 200),
    step(null, 900),
  ])
  expect(points.map(({ x, y, told }) => [x, Number(y.toFixed(3)), told])).toEqual([
    [0, 0.15, true],
    [0.2, 0.575, true],
    [0.3, 0.745, false],
    [0.4, 0.745, false],
    [1, 1, true],
  ])
})

test('few values are all written', () => {
  const steps = [step('2025-02-10', 100), step('2025-02-12', 150), step('2025-02-13', 170)]
  expect(chartOf(steps).map(({ told }) => told)).toEqual([true, true, true])
})

test.each([
  ['one day', [step('2025-02-10', 100), step('2025-02-10', 150)]],
  ['one known day', [step('2025-02-10', 100), step(null, 150)]],
  ['nothing', []],
])('%s is no drawing', (_, steps) => {
  expect(chartOf(steps)).toEqual([])
})
