import type { DateValue } from '../../model/value'

const DAY = 86_400_000

/** EXAMPLE `July 2017` and `July 2010`: one slip of the pen */
const OTHER_YEAR = 0.7
const isSameButYear = (a: DateValue, b: DateValue): boolean =>
  a.start.slice(4) === b.start.slice(4) && a.end.slice(4) === b.end.slice(4)

/** Half for ten days, months or years apart, whichever the dates are given in. */
export function nearDates(a: DateValue, b: DateValue): number {
  const [from, to, other, end] = [a.start, a.end, b.start, b.end].map((day) => Date.parse(day.slice(0, 10)))
  if (from === undefined || to === undefined || other === undefined || end === undefined) return 0.5
  if (Number.isNaN(from + to + other + end)) return 0.5
  if (a.start !== b.start && isSameButYear(a, b)) return OTHER_YEAR
  const step = Math.max(DAY, to - from, end - other)
  return 1 / (1 + Math.abs(from - other) / (10 * step))
}

/** Times so far apart on one day are of other zones or of other things. */
const ZONE_HOURS = 3
export const isOtherZone = ({ time }: DateValue, { time: other }: DateValue): boolean =>
  time !== null && other !== null && Math.abs(Number(time.slice(0, 2)) - Number(other.slice(0, 2))) > ZONE_HOURS

export const isDay = ({ start, end }: DateValue): boolean => start === end

/** `Sunday` of a report without a day of its own may be any Sunday. */
export const isOpen = ({ start }: Pick<DateValue, 'start'>): boolean => /^[wp]/u.test(start)

/** EXAMPLE `2025` · `the 1980s`: longer than a season */
export const isYear = ({ start, end }: DateValue): boolean =>
  !isOpen({ start }) && Date.parse(end) - Date.parse(start) > 300 * DAY
