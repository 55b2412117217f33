import {
  endsBefore,
  isMonthName,
  readId,
  readInteger,
  readMonth,
  readShift,
  readYear,
  skip,
  type Reader,
} from './atoms'
import { monthEnd, settle, two, type Days } from './calendar'
import { readJoint } from './joint'
import type { Origin } from './relative'

/** A part of a month or year, a month or a year alone. */
export interface Loose extends Days {
  readonly rule: string
  readonly approximate: boolean
  readonly from: number
  readonly to: number
}

/**
 * Dates that need a cue: parts (`fin janvier`, `early March 2025`), months alone (`in March`), years (`in 2030`,
 * `between 2020 and 2023`). Several when years are listed.
 */
export function readLoose(reader: Reader, i: number, origin: Origin): Loose[] {
  const one = readPart(reader, i, origin) ?? readMonthAlone(reader, i, origin)
  return one ? [one] : readYears(reader, i, origin)
}

/** EXAMPLE `fin janvier` · `Anfang März 2025` · `منتصف مارس` */
function readPart(reader: Reader, i: number, { published, future }: Origin): Loose | null {
  const edge = reader.words.at('edge', reader.tokens, i)[0]
  if (!edge) return null
  const month = readMonth(reader, skip(reader, edge.to, ['filler'], 2), true)
  if (!month) return null
  const year = readYear(reader, month.to)
  const days = settle(
    { month: month.value, ...(year ? { year: year.value } : {}), from: i, to: month.to },
    published,
    future(i),
  )
  if (!days) return null
  const [first, last] = PARTS[edge.id] ?? [1, 31]
  const start = `${days.start.slice(0, -2)}${two(first)}`
  const end = last > 28 ? days.end : `${days.end.slice(0, -2)}${two(last)}`
  return { start, end, inferred: days.inferred, rule: 'part', approximate: true, from: i, to: year?.to ?? month.to }
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = { start: [1, 10], middle: [11, 20], end: [21, 31] }

/** EXAMPLE `in March` · `en mars` · `last March` · `mart ayında` */
function readMonthAlone(reader: Reader, i: number, { published, future }: Origin): Loose | null {
  if (!reader.words.has('month', reader.tokens)) return null
  const shift = readShift(reader, i)
  const from = shift?.to ?? i
  const month = readMonth(reader, from, true)
  if (!month || readInteger(reader, i - 1, 2) !== null) return null
  const behind = readId(reader, 'dateCue', month.to, 'month.after')
  if (!shift && behind === null && !isCued(reader, i)) return null
  if (behind === null && !isMonthName(reader, from)) return null
  const direction = shift ? { direction: Math.sign(shift.value) as -1 | 0 | 1 } : {}
  const days = settle({ month: month.value, ...direction, from: i, to: month.to }, published, future(i))
  return days && { ...days, rule: 'month', approximate: false, from: i, to: behind ?? month.to }
}

const isCued = (reader: Reader, i: number): boolean =>
  endsBefore(reader, 'dateCue', i, 'cue') || endsBefore(reader, 'dateCue', i, 'month')

/** EXAMPLE `in 2030` · `between 2020 and 2023` · `2020-2023` · `in 1992 and 2015` · `World Cup 2030` */
function readYears(reader: Reader, i: number, { numbers }: Origin): Loose[] {
  const first = yearAt(reader, i)
  if (first === null || isCounted(reader, i, numbers) || isNumbered(reader, i)) return []
  const joint = readJoint(reader, i + 1)
  const second = joint === null ? null : yearAt(reader, joint.to)
  const ranged = joint?.value === 'to' || endsBefore(reader, 'range', i, 'between', 2)
  if (joint && second !== null && ranged && second > first)
    return [year(first, second, i, yearEnd(reader, joint.to + 1))]
  return [year(first, first, i, yearEnd(reader, i + 1))]
}

/** EXAMPLE `Law 5/2021`: a number of that year */
const isNumbered = ({ tokens }: Reader, i: number): boolean =>
  tokens[i - 1]?.text === '/' && tokens[i - 2]?.type === 'number'

const yearEnd = (reader: Reader, i: number): number => readId(reader, 'dateCue', i, 'year.after') ?? i

const year = (start: number, end: number, from: number, to: number): Loose => ({
  start: `${start}-01-01`,
  end: monthEnd(end, 12),
  inferred: false,
  rule: start === end ? 'year' : 'years',
  approximate: false,
  from,
  to,
})

function yearAt(reader: Reader, i: number): number | null {
  const value = readInteger(reader, i, 4)
  return value !== null && value >= 1900 && value <= 2100 ? value : null
}

/** Whether the number counts something (`2000 soldiers`, `$2000`, `2030 %`) or is part of another number. */
function isCounted(reader: Reader, i: number, numbers: Origin['numbers']): boolean {
  const { tokens, words } = reader
  const next = tokens[i + 1]
  if (readId(reader, 'dateCue', i + 1, 'year.after') !== null) return false
  if (endsBefore(reader, 'dateCue', i, 'not')) return true
  if (numbers.some(({ from, to }) => from <= i && to > i + 1)) return true
  if (/^[%$€£°:]$/u.test(next?.text ?? '') || /^[$€£]$/u.test(tokens[i - 1]?.text ?? '')) return true
  if (next?.type !== 'word' || next.gap.length === 0) return false
  return (
    words.concepts(tokens, i + 1, i + 4).some(({ id, from }) => from === i + 1 && id.startsWith('count.')) ||
    words.at('timeUnit', tokens, i + 1).length > 0
  )
}
