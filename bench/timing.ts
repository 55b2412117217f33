/**
 * Milliseconds of processor time that `work` takes, so that what else runs on the machine does not count: the median of
 * runs for about `budget` ms, five at least, after some to warm up.
 */
export function timed(work: () => unknown, budget = 500): number {
  run(work, { budget: budget / 2, least: 2 })
  return median(run(work, { budget, least: 5 }))
}

function run(work: () => unknown, { budget, least }: { readonly budget: number; readonly least: number }): number[] {
  const times: number[] = []
  for (let spent = 0; spent < budget || times.length < least;) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    times.push(took)
    spent += took
  }
  return times
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
