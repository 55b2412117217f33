import type { Expression } from './absolute'
import { isMonthName, readId, readMonth, readYear, skip, type Reader } from './atoms'
import { readJoint } from './joint'

/**
 * Months that share a year, or two months in full.
 * EXAMPLE `January to April 2015` · `de enero a abril` · `between August and October` · `Jan-Feb 2017`
 */
export function readMonthRange(reader: Reader, i: number): Expression | null {
  const first = readMonth(reader, i, true)
  const joint = first && readJoint(reader, first.to)
  const at = joint ? skip(reader, joint.to, ['filler'], 2) : -1
  const second = joint && readMonth(reader, at, true)
  if (!first || !joint || !second || reader.tokens[first.to]?.text === '/') return null
  if (joint.value === 'and' && !isOpened(reader, i)) return null
  const year = readYear(reader, second.to)
  if (!year && !(isMonthName(reader, i) && isMonthName(reader, at))) return null
  const later = first.value > second.value ? 1 : 0
  const to = year?.to ?? second.to
  return {
    parts: [
      { month: first.value, ...(year ? { year: year.value - later } : {}), from: i, to: first.to },
      { month: second.value, ...(year ? { year: year.value } : {}), from: at, to },
    ],
    range: true,
    rule: 'date-range',
    from: i,
    to,
  }
}

const isOpened = (reader: Reader, i: number): boolean =>
  [1, 2, 3].some((back) => readId(reader, 'range', i - back, 'between') !== null)
