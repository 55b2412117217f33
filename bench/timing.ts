/** Runs of which a median is taken, at least. */
const LEAST = 5

/**
 * Milliseconds of processor time that `work` takes, so that what else runs on the machine does not count: the median of
 * runs for about `budget` ms, five at least, after some to warm up.
 */
export function timed(work: () => unknown, budget = 500): number {
  run(work, { budget: budget / 2, least: 2 })
  return median(run(work, { budget, least: LEAST }))
}

/**
 * The same for several works that take turns of some runs, so that what disturbs the machine meets them alike; `budget` is
 * what all of them take together.
 */
export function timedInTurn(works: readonly (() => unknown)[], budget = 700): number[] {
  const times: number[][] = works.map(() => [])
  for (let spent = 0; spent < budget;)
    works.forEach((work, i) => {
      const turn = run(work, { budget: 0, least: LEAST })
      times[i]?.push(...turn)
      spent += turn.reduce((sum, took) => sum + took, 0)
    })
  return times.map(median)
}

function run(work: () => unknown, { budget, least }: { readonly budget: number; readonly least: number }): number[] {
  const times: number[] = []
  for (let spent = 0; spent < budget || times.length < least;) {
    const took = once(work)
    times.push(took)
    spent += took
  }
  return times
}

function once(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
