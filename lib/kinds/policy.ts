import type { Slot } from '../model/fact'
import type { DateValue, Kind, QuantityValue, ValueOf } from '../model/value'
import { comparePersons } from '../names/compare'
import { tellingOf } from './outcome/matter'
import { sameQuestion } from './outcome/question'
import { canMoveOn, excludeEachOther } from './outcome/relate'
import { PART, unitDistance } from './units'

/** A value with its question, as alignment sees it. */
export interface Asked<K extends Kind> {
  readonly value: ValueOf[K]
  readonly slot: Slot
}

/** What alignment and judgement must know of a kind beyond finding and relating its values. */
export interface ComparePolicy<K extends Kind> {
  /** 0–1: how far both answer one question, before the words around them are weighed; 0 never, 1 by itself. */
  question(a: Asked<K>, b: Asked<K>): number
  /** 0–1: how unlikely two reports give equal values by chance (`3,408` is telling, `two` is not). */
  telling(value: ValueOf[K]): number
  /** Whether a story can move on from `earlier` to `later` without contradiction; `dated` where their days show the order. */
  moves(earlier: ValueOf[K], later: ValueOf[K], dated?: boolean): boolean
  /** Shared context (0–1) from which compatible values stand in one row. */
  readonly joinAt: number
  /** Question × telling from which equal values stand in one row whatever stands around them. */
  readonly aloneAt?: number
  /** Log odds that differing values of the kind answer one question, before anything speaks for it. */
  readonly opposing: number
  /** 0–1: how near two differing values are; what is far off is seldom another telling of one thing. */
  near(a: ValueOf[K], b: ValueOf[K]): number
  /** What a value counts that grows while the story runs, and its figure; null for all else. */
  running(fact: Asked<K>): { readonly of: string; readonly figure: number } | null
  /**
   * Whether two differing values can contradict at all; measures converted between units cannot. `dated` where the reports
   * are of different days.
   */
  canOppose(a: ValueOf[K], b: ValueOf[K], dated?: boolean): boolean
}

const never = (): boolean => false
const none = (): null => null
const half = (): number => 0.5
const always = (): boolean => true

export const POLICY: { readonly [K in Kind]: ComparePolicy<K> } = {
  date: {
    question: (a, b) =>
      a.slot.asked === b.slot.asked ? 0.6 : a.slot.asked === 'when' || b.slot.asked === 'when' ? 0.5 : 0.1,
    telling: ({ start, end }) => (start.length !== 10 ? 0.2 : start === end ? 0.75 : 0.5),
    moves: never,
    joinAt: 0.12,
    opposing: -7.7,
    near: nearDates,
    running: none,
    canOppose: (a, b) => a.start === b.start || (!isOpen(a) && !isOpen(b)),
  },
  duration: {
    question: (a, b) => (a.slot.asked === b.slot.asked ? 0.7 : 0.3),
    telling: ({ approximate }) => (approximate ? 0.3 : 0.6),
    moves: never,
    joinAt: 0.15,
    opposing: -8.1,
    near: (a, b) => nearNumbers((a.min + a.max) / 2, (b.min + b.max) / 2),
    running: none,
    canOppose: always,
  },
  quantity: {
    question: (a, b) =>
      unitDistance(a.value.unit, b.value.unit) *
      (isElsewhere(a.slot, b.slot) ? 0.6 : 1) *
      (isPart(a.slot) === isPart(b.slot) ? 1 : 0.4),
    telling: ({ min, unit }) => tellingNumber(min) * (unit ? 1 : 0.8),
    moves: (earlier, later) => isRunningCount(earlier.unit ?? later.unit) && anchor(later) > anchor(earlier),
    joinAt: 0.15,
    opposing: -8.3,
    near: (a, b) => nearNumbers(anchor(a), anchor(b)),
    running: ({ value, slot }) =>
      isRunningCount(value.unit) && !isPart(slot) ? { of: slot.asked, figure: anchor(value) } : null,
    canOppose: (a, b) => isNotConverted(a, b) && !isRescaled(a, b) && isFigure(a) && isFigure(b),
  },
  standing: {
    question: (a, b) =>
      a.slot.asked !== b.slot.asked
        ? 0
        : a.value.noun === b.value.noun && (a.value.noun ?? a.value.sort) !== 'rank'
          ? 0.7
          : 0.3,
    telling: ({ ordinal, noun, sort }) =>
      sort === 'title' ? (ordinal === 1 ? 0.2 : 0.6) : noun === null ? 0.2 : ordinal === 1 ? 0.6 : 0.7,
    moves: never,
    joinAt: 0.12,
    opposing: -8.4,
    near: half,
    running: none,
    canOppose: always,
  },
  rank: {
    question: (a, b) => personQuestion(a.value.person, b.value.person) * (a.slot.asked === b.slot.asked ? 1 : 0.4),
    telling: () => 0.6,
    moves: never,
    joinAt: 0,
    opposing: -6.5,
    near: half,
    running: none,
    canOppose: always,
  },
  role: {
    question: roleQuestion,
    telling: () => 0.7,
    moves: never,
    joinAt: 0,
    opposing: -9.8,
    near: half,
    running: none,
    canOppose: (a, b) => a.of !== null && a.of === b.of && a.role !== 'body.club',
  },
  outcome: {
    question: (a, b) => sameQuestion(a.slot.asked, b.slot.asked),
    telling: tellingOf,
    moves: canMoveOn,
    joinAt: 0.2,
    aloneAt: 0.38,
    opposing: -6.8,
    near: (a, b) => (a.score !== null && b.score !== null ? 1 : 0),
    running: none,
    canOppose: excludeEachOther,
  },
  place: {
    question: (a, b) => (a.slot.asked === b.slot.asked ? 0.5 : 0.3),
    telling: ({ chain }) => (chain.length > 1 ? 0.5 : 0.2),
    moves: never,
    joinAt: 0.12,
    opposing: -10,
    near: half,
    running: none,
    canOppose: always,
  },
}

/** 1 for equal numbers, 0 from ten times on. */
function nearNumbers(a: number, b: number): number {
  if (a <= 0 || b <= 0) return a === b ? 1 : 0
  return Math.max(0, 1 - Math.abs(Math.log10(a / b)))
}

const DAY = 86_400_000

/** Half for ten days, months or years apart, whichever the dates are given in. */
function nearDates(a: DateValue, b: DateValue): number {
  const [from, to, other, end] = [a.start, a.end, b.start, b.end].map((day) => Date.parse(day.slice(0, 10)))
  if (from === undefined || to === undefined || other === undefined || end === undefined) return 0.5
  if (Number.isNaN(from + to + other + end)) return 0.5
  const step = Math.max(DAY, to - from, end - other)
  return 1 / (1 + Math.abs(from - other) / (10 * step))
}

/** `Sunday` of a report without a day of its own may be any Sunday. */
const isOpen = ({ start }: DateValue): boolean => /^[wp]/u.test(start)

const NEAR_PLACE = 0.4

/** Both counts stand beside countries, and not beside one of the same: `ten dead in Laos`, `ten dead in Chad`. */
function isElsewhere(a: Slot, b: Slot): boolean {
  const countries = ({ terms }: Slot): string[] =>
    terms.filter(({ key, weight }) => weight >= NEAR_PLACE && /^p:[A-Z]{2}$/u.test(key)).map(({ key }) => key)
  const [x, y] = [countries(a), countries(b)]
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key))
}

/** A count of some among those counted before: `of whom 12 children`. */
const isPart = ({ asked }: Slot): boolean => asked.endsWith(PART)

/** Measures that outlets convert for their readers: two figures of them may be one. */
const CONVERTED: ReadonlySet<string> = new Set([
  'count.speed',
  'count.wind_speed',
  'count.kilogram',
  'count.tonne',
  'count.litre',
  'count.barrel',
  'count.hectare',
  'count.square_kilometre',
  'count.metre',
  'count.centimetre',
  'count.millimetre',
  'count.mile',
  'count.foot',
  'count.kilometre',
])

/** A number, not `dozens` or `tens of thousands`. */
function isFigure({ min, max }: QuantityValue): boolean {
  return max === null || max <= min * 1.5 || min === 0
}

/** EXAMPLE `198` beside `1.98`, `2.8 billion` beside `2,800 billones`: one figure in other units or scales. */
function isRescaled(a: QuantityValue, b: QuantityValue): boolean {
  const [small, large] = [anchor(a), anchor(b)].sort((x, y) => x - y)
  return (
    small !== undefined &&
    large !== undefined &&
    small > 0 &&
    /^100+$/u.test(String(Number((large / small).toPrecision(9))))
  )
}

/** Figures so far apart that no rounding of a conversion explains it. */
const FAR_APART = 1.3

function isNotConverted(a: QuantityValue, b: QuantityValue): boolean {
  const unit = a.unit ?? b.unit ?? ''
  if (unit === 'count.degree_celsius') return false // some write Fahrenheit
  if (a.unit !== b.unit && (a.unit === null || b.unit === null) && CONVERTED.has(unit)) return false
  const [small, large] = [anchor(a), anchor(b)].sort((x, y) => x - y)
  return !CONVERTED.has(unit) || (large ?? 0) > (small ?? 0) * FAR_APART
}

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

/** The number that was said, whatever bounds it. */
const anchor = ({ min, max, bound }: QuantityValue): number =>
  bound === 'at-most' || bound === 'less-than'
    ? (max ?? min)
    : bound === 'about' && max !== null
      ? (min + max) / 2
      : min

/** Counts that grow while the story runs; a magnitude or an age does not. */
const isRunningCount = (unit: string | null): boolean => unit !== null && RUNNING.has(unit)

/** EXAMPLE 2 → .1 · 40 → .35 · 144 → .7 · 3408 → 1 · 50000 → .5 (round numbers tell less) */
function tellingNumber(value: number): number {
  const written = String(Math.abs(value)).replace('.', '')
  let digits = written.length
  while (written[digits - 1] === '0') digits--
  const size = value < 13 ? 0.1 : value < 100 ? 0.35 : 0.5
  return Math.min(1, Number.isInteger(value) ? size + 0.2 * Math.max(0, digits - 2) : 0.5 + 0.1 * digits)
}

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
