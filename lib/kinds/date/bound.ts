import { readId, skip, type Reader } from './atoms'
import type { Candidate } from './join'
import { shiftDay } from './counted'
import { readLength } from './distance'

/** Which side of a date is meant. */
const BOUNDS = ['since', 'after', 'before', 'until'] as const
type Bound = (typeof BOUNDS)[number]

/**
 * Marks a date that bounds an open time (`since Monday`: rule `weekday+since`), and counts from it when a length stands
 * before the bound. The value stays the date that is named: nothing else is known of the other end.
 * EXAMPLE `until 17 March` · `avant mardi` · `two weeks before 17 March` → 3 March
 */
export function markBounds(reader: Reader, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((date, n) => {
    const bound = boundBefore(reader, date.from) ?? boundAfter(reader, date.to)
    if (!bound) return date
    const counted = bound.from > (candidates[n - 1]?.to ?? 0) - 1 ? countFrom(reader, date, bound) : null
    return counted ?? { ...date, rule: `${date.rule}+${bound.id}` }
  })
}

interface BoundHit {
  readonly id: Bound
  readonly from: number
}

const REACH = 6

function boundBefore(reader: Reader, i: number): BoundHit | null {
  for (let from = i - 1; from >= Math.max(0, i - REACH); from--) {
    for (const id of BOUNDS) {
      const to = readId(reader, 'bound', from, id)
      if (to !== null && to <= i && skip(reader, to, ['filler', 'dateCue'], 3) >= i) return { id, from }
    }
  }
  return null
}

/** EXAMPLE `1 Mart'tan önce` · `2012 or later` */
function boundAfter(reader: Reader, i: number): BoundHit | null {
  const found = BOUNDS.find((id) => [i, i + 1].some((at) => readId(reader, 'bound', at, `${id}.after`) !== null))
  return found ? { id: found, from: i } : null
}

/** EXAMPLE `two days after 17 March` → 19 March */
function countFrom(reader: Reader, date: Candidate, { id, from }: BoundHit): Candidate | null {
  if (date.start !== date.end || !/^\d/u.test(date.start) || (id !== 'after' && id !== 'before')) return null
  for (let start = from - 2; start >= Math.max(0, from - 4); start--) {
    const length = readLength(reader, start)
    const day = length?.to === from ? shiftDay(date.start, length.unit, length.count * (id === 'after' ? 1 : -1)) : null
    if (day) return { ...date, start: day, end: day, weekday: null, rule: 'distance-from', from: start }
  }
  return null
}
