import { chainOf } from '../../lib/kinds/gazetteer'
import type { Bound, DateValue, Kind, QuantityValue, ValueOf } from '../../lib/model/value'

/** A stream of choices that is the same for the same seed. */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** One of the items, of which there must be some. */
  of<T>(items: readonly T[]): T
  /** Each item with the given chance, in order. */
  some<T>(items: readonly T[], chance: number): T[]
}

/** mulberry32 (public domain, Tommy Ettinger). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    of: <T>(items: readonly T[]) => items[between(0, items.length - 1)] as T,
    some: (items, chance) => items.filter(() => next() < chance),
  }
}

/**
 * Values as the kinds give them, out of few parts, so that two of them are often alike, within one another or at odds.
 */
export const VALUES: { readonly [K in Kind]: (chance: Chance) => ValueOf[K] } = {
  date,
  duration: (chance) => {
    const min = chance.of([60, 3600, 86_400, 259_200, 604_800])
    return { min, max: min * chance.of([1, 1, 2]), approximate: chance.next() < 0.3 }
  },
  quantity,
  rank: (chance) => {
    const min = chance.between(5, 8)
    const isGrade = chance.next() < 0.5
    return {
      grade: isGrade ? { min, max: chance.of([min, min, 10]) } : null,
      office: isGrade ? null : chance.of(OFFICES),
      of: chance.of([null, 'ML', 'MA']),
      modifiers: isGrade ? [] : chance.some(['acting', 'deputy', 'former'], 0.25),
      person: chance.of(PEOPLE),
    }
  },
  role: (chance) => {
    const [first, ...others] = [chance.of(PEOPLE), ...chance.some(PEOPLE, 0.3)]
    return {
      role: chance.of(['act.lead', 'act.lead', 'act.score', 'office.coach']),
      people: [first, ...new Set(others.filter((person) => person !== first))],
      of: chance.of([null, 'ML']),
    }
  },
  standing: (chance) => ({
    ordinal: chance.of([1, 1, 2, 4, -1]),
    sort: chance.of(['rank', 'title', 'superlative', 'age']),
    noun: chance.of([null, 'act.meet', 'event.final']),
  }),
  outcome: (chance) => ({
    act: chance.of(ACTS),
    object: chance.of(OBJECTS),
    status: chance.of(['done', 'done', 'under-way', 'expected', 'proposed', 'possible', 'denied']),
    score: chance.of([null, null, '2-1', '3-1']),
  }),
  place: (chance) => {
    const id = chance.of(['ML/bamako', 'ML', 'MA/rabat', 'MA', 'region:sahel', 'region:gaza', 'PS/rafah', 'PS'])
    const name = chance.of(['', '', 'Modibo Keita', 'Wuraba'])
    return { chain: name !== '' && chance.next() < 0.3 ? [] : chainOf(id), name }
  },
}

const PEOPLE = ['Abdelghani Mouhib', 'عبد الغني مهيب', 'Mouhib', 'Oumar Diarra', 'Amadou Sow', 'J. Sow'] as const
const OFFICES = [
  'office.president',
  'office.head_of_state',
  'office.minister',
  'office.defence_minister',
  'office.chief_of_staff',
  'office.chief_of_general_staff',
  'office.captain',
] as const
const ACTS = [
  'act.sign',
  'act.ratify',
  'act.approve',
  'act.reject',
  'act.launch',
  'act.form',
  'act.win',
  'act.defeat',
  'act.lose',
  'act.elect',
  'act.cancel',
  'act.open_session',
] as const
const OBJECTS = [
  null,
  'instrument.agreement',
  'instrument.accord',
  'instrument.memorandum_of_understanding',
  'body.joint_commission',
  'body.committee',
  'event.final',
  'office.president',
] as const

function date(chance: Chance): DateValue {
  const day = (): string => `2025-02-${chance.between(14, 18)}`
  const [start = '', end = ''] = [day(), chance.next() < 0.6 ? '' : day()].sort().reverse()
  const closed = end === '' ? [start, start] : [end, start]
  const month = ['2025-02-01', '2025-02-28']
  const single = chance.of(['--02-15', '--02-16', 'w1', 'w6', 'p-1', 'p+0'])
  const [from = '', to = ''] = chance.of([
    closed,
    closed,
    closed,
    month,
    ['2025-01-01', '2025-12-31'],
    [single, single],
  ])
  const isDay = from === to
  return {
    start: from,
    end: to,
    time: isDay ? chance.of([null, null, '10:00', '10:10', '18:30']) : null,
    zone: isDay ? chance.of(['local', 'utc']) : null,
    inferred: chance.next() < 0.3,
    approximate: chance.next() < 0.2,
    weekday: chance.of([null, null, 1]),
  }
}

function quantity(chance: Chance): QuantityValue {
  const n = chance.of([3, 40, 144, 150, 1600, 1644, 1700, 60_000, 60_012, 7.7])
  const unit = chance.of([null, 'count.dead', 'count.dead', 'count.person', 'count.victim', 'count.euro'])
  const bound = chance.of<Bound>(['exact', 'exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about'])
  if (bound === 'at-least' || bound === 'more-than') return { min: n, max: null, bound, unit }
  if (bound === 'at-most' || bound === 'less-than') return { min: 0, max: n, bound, unit }
  if (bound === 'about') return { min: n * 0.9, max: n * 1.1, bound, unit }
  return { min: n, max: chance.of([n, n, n + 10]), bound, unit }
}
