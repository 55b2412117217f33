import type { DateValue, Relation } from '../../model/value'
import { MIRROR } from '../mirror'
import { weekdayOf } from './calendar'

/** Minutes that an approximate time of day may be off. */
const APPROXIMATE = 15

/** Minutes by which a full hour may be rounded: `at 7 p.m.` and `at 19:04`. */
const ROUNDED = 10

const DAY = 1440

/** How two dates relate: days first, then times of day. Open parts compare by what both sides have. */
export function relateDates(a: DateValue, b: DateValue): Relation {
  const days = relateDays(a, b)
  if (days === 'apart') return 'apart'
  return combine(days, relateTimes(a, b))
}

function relateDays(a: DateValue, b: DateValue): Relation {
  if (a.start === b.start && a.end === b.end) return misfits(a) === misfits(b) ? 'same' : 'apart'
  if (a.time !== null && b.time !== null && mayBeNextDay(a, b) && isNextDay(a.start, b.start)) return 'same'
  const [openA, openB] = [isOpen(a.start), isOpen(b.start)]
  if (openA && openB) return relateOpen(a, b)
  if (openA) return MIRROR[relateClosedToOpen(b, a)]
  if (openB) return relateClosedToOpen(a, b)
  return relateIntervals(a, b)
}

/** EXAMPLE `Tuesday 30 October 2024`, which was a Wednesday: report and calendar cannot both be right. */
export const misfits = ({ start, end, weekday }: DateValue): boolean =>
  weekday !== null && start === end && !isOpen(start) && weekdayOf(start) !== weekday

/** EXAMPLE `Tuesday at midnight` is of the day before or of the day after. */
const mayBeNextDay = (a: DateValue, b: DateValue): boolean =>
  a.inferred || b.inferred || a.time === MIDNIGHT || b.time === MIDNIGHT
const MIDNIGHT = '00:00'

/** A time of day alone was given the day of publication, which often is the day after. */
const isNextDay = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000

const isOpen = (day: string): boolean => !/^\d/u.test(day)

function relateIntervals(a: DateValue, b: DateValue): Relation {
  if (a.end < b.start || b.end < a.start) return 'apart'
  if (a.start >= b.start && a.end <= b.end) return 'narrower'
  return a.start <= b.start && a.end >= b.end ? 'wider' : 'overlaps'
}

/** Two open dates of one form compare as they stand; of different forms nothing is known. */
function relateOpen(a: DateValue, b: DateValue): Relation {
  if (a.start.slice(0, 1) !== b.start.slice(0, 1)) return 'overlaps'
  return a.start.startsWith('--') ? relateIntervals(a, b) : 'apart'
}

/** A whole date against `--02-17`, `w5` or `p-1`. */
function relateClosedToOpen(closed: DateValue, open: DateValue): Relation {
  if (open.start.startsWith('p')) return 'overlaps'
  if (closed.start.slice(0, 4) !== closed.end.slice(0, 4)) return 'overlaps'
  if (open.start.startsWith('w')) {
    if (closed.start !== closed.end) return 'overlaps'
    return weekdayOf(closed.start) === Number(open.start.slice(1)) ? 'narrower' : 'apart'
  }
  const cut = { ...closed, start: `-${closed.start.slice(4)}`, end: `-${closed.end.slice(4)}` }
  const relation = relateIntervals(cut, open)
  return relation === 'narrower' || relation === 'apart' || relation === 'overlaps'
    ? relation
    : cut.start === open.start && cut.end === open.end
      ? 'narrower'
      : 'overlaps'
}

function relateTimes(a: DateValue, b: DateValue): Relation {
  if (a.time === b.time && (a.time === null || a.zone === b.zone)) return 'same'
  if (a.time === null) return 'wider'
  if (b.time === null) return 'narrower'
  if (a.zone !== b.zone) return 'overlaps'
  const distance = Math.abs(minutes(a.time) - minutes(b.time))
  const apart = Math.min(distance, DAY - distance)
  if ((a.approximate || b.approximate) && apart > APPROXIMATE) return 'apart'
  if (a.approximate !== b.approximate) return a.approximate ? 'wider' : 'narrower'
  if (a.approximate) return 'overlaps'
  const [isHourA, isHourB] = [minutes(a.time) % 60 === 0, minutes(b.time) % 60 === 0]
  return apart > ROUNDED || isHourA === isHourB ? 'apart' : isHourA ? 'wider' : 'narrower'
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function combine(days: Relation, times: Relation): Relation {
  if (times === 'apart') return days === 'same' ? 'apart' : 'overlaps'
  if (days === 'same') return times
  return times === 'same' || times === days ? days : 'overlaps'
}
