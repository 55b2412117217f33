/** Counts that grow while the story runs; a magnitude or an age does not. */
export const isRunningCount = (unit: string | null): boolean => unit !== null && RUNNING.has(unit)

/** Missing people are found, evacuees return. */
export const mayShrink = (unit: string | null): boolean => unit === 'count.missing' || unit === 'count.evacuee'

const RUNNING: ReadonlySet<string> = new Set([
  'count.dead',
  'count.victim',
  'count.casualty',
  'count.injured',
  'count.missing',
  'count.displaced_person',
  'count.homeless',
  'count.evacuee',
  'count.rescued',
  'count.survivor',
  'count.arrested_person',
  'count.detainee',
  'count.refugee',
  'count.case',
  'count.infection',
  'count.body',
  'count.house',
  'count.home',
  'count.building',
  'count.hectare',
  'count.square_kilometre',
  'count.aftershock',
])
