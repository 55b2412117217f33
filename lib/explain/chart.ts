import type { StepView } from './steps'

/** A point of a step chart; both places are fractions, 0–1: days from the first to the last, values from low to high. */
export interface ChartPoint {
  readonly step: StepView
  readonly x: number
  readonly y: number
  /** Whether its value is written beside it: where there are many, the first, the last and the page's. */
  readonly told: boolean
}

/** So many values have room beside their points. */
const ROOM = 4
/** Share of the height that is left free below the lowest value, so that a small step does not look like all or nothing. */
const FOOT = 0.15

/** Points of a step chart by day; none when fewer than two days are known, for then there is nothing to draw. */
export function chartOf(steps: readonly StepView[]): readonly ChartPoint[] {
  const dated = steps.flatMap((step) => (step.day ? [{ step, time: Date.parse(step.day.iso) }] : []))
  const times = dated.map(({ time }) => time)
  const [start, end] = [Math.min(...times), Math.max(...times)]
  if (dated.length < 2 || start === end) return []
  const values = dated.map(({ step }) => step.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return dated.map(({ step, time }, at) => ({
    step,
    x: (time - start) / (end - start),
    y: FOOT + (1 - FOOT) * (high === low ? 1 : (step.value - low) / (high - low)),
    told: dated.length <= ROOM || at === 0 || at === dated.length - 1 || step.page,
  }))
}
