import type { Reason } from '../model/comparison'
import type { Instant } from '../model/article'
import type { Slot } from '../model/fact'
import type { Kind, QuantityValue, ValueOf } from '../model/value'
import { comparePersons } from '../names/compare'
import { countriesNear } from './countries'
import { isDay, isOpen, isOtherZone, isYear, nearDates } from './date/near'
import { misfits } from './date/relate'
import { canOpposeLengths, mayBeRounded, nearLengths } from './duration/near'
import { isJourney } from './journey'
import { tellingOf } from './outcome/matter'
import { sameQuestion } from './outcome/question'
import { canMoveOn, excludeEachOther, isInterim } from './outcome/relate'
import { isConverted, isMeasured, isRescaled, unitsAsk } from './quantity/converted'
import { anchor, areEstimates, isFigure, isRoundOf, isSingle, nearNumbers, tellingCount } from './quantity/figure'
import { growsByDay, isRunning, isRunningCount, mayShrink, type Count } from './quantity/running'
import { canOpposeStandings, sameStanding, tellingStanding } from './standing/question'
import { PART, relateUnits } from './units'

/** A value with its question, as alignment sees it. */
export interface Asked<K extends Kind> {
  readonly value: ValueOf[K]
  readonly slot: Slot
  /** The moment that the report speaks from, null when unknown. */
  readonly asOf: Instant | null
}

/** What alignment and judgement must know of a kind beyond finding and relating its values. */
export interface ComparePolicy<K extends Kind> {
  /** 0–1: how far both answer one question, before the words around them are weighed; 0 never, 1 by itself. */
  question(a: Asked<K>, b: Asked<K>): number
  /** 0–1: how unlikely two reports give equal values by chance (`3,408` is telling, `two` is not). */
  telling(value: ValueOf[K]): number
  /** Whether a story can move on from `earlier` to `later` without contradiction; `dated` where their days show the order. */
  moves(earlier: Asked<K>, later: Asked<K>, dated?: boolean): boolean
  /** Shared context (0–1) from which compatible values stand in one row. */
  readonly joinAt: number
  /** Log odds that differing values of the kind answer one question, before anything speaks for it. */
  readonly opposing: number
  /** 0–1: how near two differing values are; what is far off is seldom another telling of one thing. */
  near(a: ValueOf[K], b: ValueOf[K]): number
  /** What a value counts that grows while the story runs, and its figure; null for all else. */
  running(fact: Asked<K>): { readonly of: string; readonly figure: number } | null
  /** Whether two differing values can contradict at all. `dated` where the reports are of different days. */
  canOppose(a: Asked<K>, b: Asked<K>, dated?: boolean): boolean
  /**
   * Whether something else may explain that two values differ: another zone, another unit, another scene of a match. It does
   * where one report stands against another, and not where many agree.
   */
  excuse(a: ValueOf[K], b: ValueOf[K]): boolean
  /** Whether one story hardly counts two of that sort alike: equal values are of one question whatever stands around them. */
  single?(value: ValueOf[K]): boolean
  /** Whether one story has several of what the value measures: shocks of an earthquake. */
  recurs?(value: ValueOf[K]): boolean
  /** Whether one value of a report stood before another of it, and so against none of other reports: the score at half-time. */
  precedes?(a: ValueOf[K], b: ValueOf[K]): boolean
  /** Whether a value that others of its camp give shows that they rounded it, so that it holds the other too. */
  rounds?(a: ValueOf[K], other: ValueOf[K]): boolean
  /** Whether what some reports say of one thing makes a row; without it all does. */
  stands?(values: readonly ValueOf[K][], reports: number): boolean
  /** Why two values exclude each other, where it is not that they differ. */
  why?(a: ValueOf[K], b: ValueOf[K]): Reason | null
}

const never = (): boolean => false
const none = (): null => null
const half = (): number => 0.5
const always = (): boolean => true

export const POLICY: { readonly [K in Kind]: ComparePolicy<K> } = {
  date: {
    question: (a, b) =>
      (a.slot.asked === b.slot.asked ? 0.6 : a.slot.asked === 'when' || b.slot.asked === 'when' ? 0.5 : 0.1) *
      (isDay(a.value) === isDay(b.value) ? 1 : 0.7),
    telling: ({ start, end, time }) => (start.length !== 10 ? (time ? 0.6 : 0.2) : start === end ? 0.75 : 0.5),
    moves: never,
    joinAt: 0.12,
    opposing: -10.8,
    near: nearDates,
    running: none,
    canOppose: (a, b) =>
      a.value.start === b.value.start
        ? a.value.zone === b.value.zone || !isOtherZone(a.value, b.value)
        : !isOpen(a.value) && !isOpen(b.value) && isYear(a.value) === isYear(b.value) && !(isToday(a) && isToday(b)),
    excuse: (a, b) => a.start === b.start && isOtherZone(a, b),
    why: (a, b) => (misfits(a) !== misfits(b) && a.start === b.start ? 'weekday-does-not-fit' : null),
  },
  duration: {
    question: (a, b) => (a.slot.asked === b.slot.asked ? 0.7 : 0.35),
    telling: ({ approximate }) => (approximate ? 0.3 : 0.6),
    moves: never,
    joinAt: 0.15,
    opposing: -9.9,
    near: nearLengths,
    running: none,
    canOppose: ({ value: a, slot }, { value: b, slot: other }) =>
      slot.asked === 'length' && // `six minutes later`: than what, nobody says
      slot.asked === other.asked &&
      canOpposeLengths(a, b),
    excuse: mayBeRounded,
  },
  quantity: {
    question: (a, b) =>
      unitsAsk(a.value, b.value) *
      (isElsewhere(a.slot, b.slot) ? 0.6 : 1) *
      (isPart(a.slot) === isPart(b.slot) ? 1 : 0.4),
    telling: tellingCount,
    moves: (earlier, later, dated = false) => {
      const counts = [countOf(earlier), countOf(later)]
      const grows = anchor(later.value) > anchor(earlier.value)
      return counts.some(isRunning)
        ? grows || counts.some(mayShrink)
        : grows && dated && counts.every(({ unit }) => growsByDay(unit))
    },
    joinAt: 0.15,
    opposing: -9.3,
    near: (a, b) => nearNumbers(anchor(a), anchor(b), Math.max(steepness(a.unit), steepness(b.unit))),
    running: ({ value, slot }) =>
      isRunningCount(value.unit) && !isPart(slot) ? { of: slot.asked, figure: anchor(value) } : null,
    canOppose: ({ value: a }, { value: b }) =>
      !isConverted(a, b) && !isRescaled(a, b) && isFigure(a) && isFigure(b) && !areFarOff(anchor(a), anchor(b)),
    excuse: (a, b) =>
      isMeasured(a, b) ||
      areEstimates(a, b) ||
      isTotal(a, b) ||
      isTotal(b, a) ||
      (a.unit === MINUTE && Math.abs(a.min - b.min) > SLIP),
    rounds: isRoundOf,
    single: isSingle,
    recurs: ({ unit }) => unit === MAGNITUDE,
  },
  standing: {
    question: (a, b) => (a.slot.asked === b.slot.asked ? sameStanding(a.value, b.value) : 0),
    telling: tellingStanding,
    moves: never,
    joinAt: 0.12,
    opposing: -11.2,
    near: half,
    running: none,
    canOppose: (a, b) => canOpposeStandings(a.value, b.value) && !isElsewhere(a.slot, b.slot),
    excuse: never,
  },
  rank: {
    question: (a, b) => personQuestion(a.value.person, b.value.person) * (a.slot.asked === b.slot.asked ? 1 : 0.4),
    telling: () => 0.6,
    moves: never,
    joinAt: 0,
    opposing: -7.9,
    near: half,
    running: none,
    canOppose: always,
    excuse: never,
  },
  role: {
    question: roleQuestion,
    telling: () => 0.7,
    moves: never,
    joinAt: 0,
    opposing: -10.6,
    near: half,
    running: none,
    canOppose: ({ value: a }, { value: b }) => a.of !== null && a.of === b.of && a.role !== 'body.club',
    excuse: never,
  },
  outcome: {
    question: (a, b) => sameQuestion(a.slot.asked, b.slot.asked),
    telling: tellingOf,
    moves: (earlier, later, dated) => canMoveOn(earlier.value, later.value, dated),
    joinAt: 0.2,
    opposing: -8.2,
    near: (a, b) => (a.score !== null && b.score !== null ? 1 : 0),
    running: none,
    precedes: (a, b) => isInterim(a.score, b.score),
    canOppose: (a, b, dated) => excludeEachOther(a.value, b.value, dated),
    excuse: never,
  },
  place: {
    question: (a, b) =>
      a.slot.asked === b.slot.asked ? 0.5 : isJourney(a.slot.asked) || isJourney(b.slot.asked) ? 0 : 0.3,
    telling: ({ chain, name }) => (name !== '' ? 0.7 : chain.length > 1 ? 0.5 : 0.2),
    moves: never,
    joinAt: 0.12,
    opposing: -12,
    near: half,
    running: none,
    canOppose: always,
    excuse: never,
    /* A name that nothing but its cue tells of a place wants another report that tells it, and one of them surely. */
    stands: (values, reports) =>
      values.some(({ bare }) => bare === undefined) || (reports > 1 && values.some(({ bare }) => bare === 'sure')),
  },
}

/** The day of the report itself: two reports' `today` are two days, not two tellings of one. */
const isToday = ({ value: { start, end }, asOf }: Asked<'date'>): boolean =>
  start === end && start === asOf?.slice(0, 10)

const countOf = ({ value, slot }: Asked<'quantity'>): Count => ({ unit: value.unit, slot })

/** How much nearer shares and minutes of play must be than counts: one report gives many of them. */
const STEEPNESS: Readonly<Record<string, number>> = {
  'count.percent': 2.5,
  'count.percentage_point': 2.5,
  'count.match_minute': 10,
}
/** Bare numbers differ by what they count more often than not. */
const BARE = 1.6
const steepness = (unit: string | null): number => (unit === null ? BARE : (STEEPNESS[unit] ?? 1))
const MINUTE = 'count.match_minute'
const MAGNITUDE = 'count.magnitude'
/** Minutes of play that are further apart are of two scenes of a match. */
const SLIP = 3
/** Figures of which one is more than four times the other answer other questions. */
const FAR_OFF = 4
const areFarOff = (a: number, b: number): boolean => Math.max(a, b) > FAR_OFF * Math.min(a, b)

/** Both counts stand beside countries, and not beside one of the same: `ten dead in Laos`, `ten dead in Chad`. */
function isElsewhere(a: Slot, b: Slot): boolean {
  const [x, y] = [countriesNear(a), countriesNear(b)]
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key))
}

/** EXAMPLE `64 people` beside `60 passengers`: who else there was, the other does not count */
const isTotal = (a: QuantityValue, b: QuantityValue): boolean =>
  relateUnits(a.unit, b.unit) === 'wider' && anchor(a) > anchor(b) && !isRunningCount(a.unit) && !isRunningCount(b.unit)

/** A count of some among those counted before: `of whom 12 children`. */
const isPart = ({ asked }: Slot): boolean => asked.endsWith(PART)

/** One post of one team; the club of one player. */
function roleQuestion(a: Asked<'role'>, b: Asked<'role'>): number {
  if (a.value.role !== b.value.role) return 0
  if (a.value.role === 'body.club') return personQuestion(a.slot.person ?? '', b.slot.person ?? '')
  return a.value.of !== null && b.value.of !== null && a.value.of !== b.value.of ? 0 : 0.8
}

function personQuestion(a: string, b: string): number {
  const { same, score } = comparePersons(a, b)
  return same ? Math.max(0.8, score) : 0
}
