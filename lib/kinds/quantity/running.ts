import type { Slot } from '../../model/fact'

/** A count with what stands around it. */
export interface Count {
  readonly unit: string | null
  readonly slot: Slot
}

/**
 * Counts that grow while the story runs; a magnitude or an age does not. People beside words of death are a toll, shares
 * and seats near words of an election are what has been counted so far, and shares of what is restored what is done so far.
 */
export function isRunning({ unit, slot }: Count): boolean {
  if (isRunningCount(unit)) return true
  if (unit === 'count.person') return standsAmong(slot, DEATH)
  if (unit === 'count.percent' && standsAmong(slot, PROGRESS)) return true
  return unit !== null && RETURNS.has(unit) && standsAmong(slot, ELECTION, ANYWHERE)
}

/** Weights of terms of the same clause, and of the passage. */
const NEAR = 0.35
const ANYWHERE = 0
const standsAmong = ({ terms }: Slot, concepts: RegExp, least = NEAR): boolean =>
  terms.some(({ key, weight }) => weight >= least && concepts.test(key))

const DEATH = /^c:(?:act\.(?:die|kill|perish)|count\.(?:dead|victim|body)|event\.(?:death|killing))$/u
/** What is done bit by bit, of which a share is done so far. */
const PROGRESS = /^c:act\.(?:restore|restore_power|contain|extinguish|reopen|rebuild|repair|vaccinate|complete)$/u
const RETURNS: ReadonlySet<string> = new Set(['count.percent', 'count.percentage_point', 'count.seat', 'count.vote'])
const ELECTION =
  /^c:(?:act\.(?:vote|elect)|count\.(?:vote|seat|party|voter)|event\.(?:election|runoff|exit_poll|referendum)|body\.(?:party|parliament|electoral_commission))$/u

/** Counts that grow while the story runs whatever stands around them. */
export const isRunningCount = (unit: string | null): boolean => unit !== null && RUNNING.has(unit)

/** What grows from one day to the next, though not by the hour, so that only days that both reports tell excuse a difference. */
export const growsByDay = (unit: string | null): boolean => unit === null || BY_DAY.has(unit.slice('count.'.length))

const BY_DAY: ReadonlySet<string> = new Set(
  (
    'person child woman man student worker civilian soldier police_officer firefighter rescuer foreigner tourist migrant ' +
    'protester participant hostage prisoner suspect country member_state village town city district school hospital mosque ' +
    'church road bridge vehicle car company job drone missile rocket grave animal test vaccine ticket'
  ).split(' '),
)

/** Missing people are found, evacuees return; shares of an election rise and fall while it is counted. */
export const mayShrink = ({ unit }: Count): boolean => unit !== null && (RETURNS.has(unit) || SHRINKING.has(unit))

const SHRINKING: ReadonlySet<string> = new Set([
  'count.missing',
  'count.trapped',
  'count.evacuee',
  'count.seriously_injured',
  'count.hospitalised',
  'count.intensive_care',
  /* EXAMPLE `2,560 fires` in one night, 871 in the next */
  'event.fire',
  'event.explosion',
  'event.airstrike',
  'topic.flight',
])
const RUNNING: ReadonlySet<string> = new Set([
  'count.dead',
  'count.victim',
  'count.casualty',
  'count.injured',
  'count.seriously_injured',
  'count.slightly_injured',
  'count.hospitalised',
  'count.intensive_care',
  'count.missing',
  'count.trapped',
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
  'event.fire',
  'event.wildfire',
  'event.explosion',
  'event.earthquake',
  'event.airstrike',
  'topic.flight',
  'topic.family',
])
