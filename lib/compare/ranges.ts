import type { AnyFact, Fact } from '../model/fact'
import type { DateValue } from '../model/value'

const DAY = 86_400
/** Rules of days that are one thing to the writer: a night of two days, `this week`. */
const WHOLE: ReadonlySet<string> = new Set(['night', 'shifted-unit'])
const LONGEST = 31

/**
 * Takes ranges of days apart: `17 to 19 February` tells when it began, when it ended and that it took three days (both ends
 * counted). All three rest on the same words. Other facts stay as they are.
 */
export function splitRanges(facts: readonly AnyFact[]): AnyFact[] {
  return facts.flatMap((fact) => (fact.kind === 'date' ? fromRange(fact) : [fact]))
}

function fromRange(fact: Fact<'date'>): AnyFact[] {
  const { start, end } = fact.value
  const days = fullDay(start) && fullDay(end) ? (Date.parse(end) - Date.parse(start)) / (DAY * 1000) + 1 : 0
  if (fact.mentions.some(({ rule }) => WHOLE.has(rule))) return [fact]
  if (days < 2 || days > LONGEST || fact.value.approximate || isMonth(fact.value)) return [fact]
  const edge = (asked: 'start' | 'end', day: string): AnyFact => {
    const value = { ...fact.value, start: day, end: day, weekday: null }
    return {
      ...fact,
      slot: { ...fact.slot, asked },
      value,
      mentions: fact.mentions.map((mention) => ({ ...mention, value, rule: `${mention.rule}+${asked}` })),
    }
  }
  const length = { min: days * DAY, max: days * DAY, approximate: false }
  const duration: AnyFact = {
    ...fact,
    kind: 'duration',
    slot: { ...fact.slot, asked: 'length' },
    value: length,
    mentions: fact.mentions.map((mention) => ({
      ...mention,
      kind: 'duration' as const,
      value: length,
      rule: `${mention.rule}+length`,
    })),
  }
  return [edge('start', start), edge('end', end), duration]
}

const fullDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day)

const isMonth = ({ start, end }: DateValue): boolean =>
  start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && Number(end.slice(8)) >= 28
