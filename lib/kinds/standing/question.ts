import type { StandingValue } from '../../model/value'

/** 0–1: how far two standings of one sort answer one question. */
export function sameStanding(a: StandingValue, b: StandingValue): number {
  if (a.noun === b.noun && (a.noun ?? a.sort) !== 'rank') return 0.7
  return isExtreme(a) && (a.noun === null || b.noun === null) ? 0.5 : 0.3
}

/** Ordinals from which on hardly two things are counted so far: `the 15th summit`. */
export const RARE = 10

/** 0–1: how unlikely two reports give equal standings by chance. */
export function tellingStanding({ ordinal, noun, sort }: StandingValue): number {
  if (sort === 'title') return ordinal === 1 ? 0.2 : 0.6
  if (noun === null) return sort === 'rank' ? 0.2 : 0.3
  if (sort === 'superlative') return 0.9
  return ordinal === 1 ? 0.6 : ordinal < RARE ? 0.7 : 0.9
}

/** The most or least of all: few reports tell it of two things. */
const isExtreme = ({ sort }: StandingValue): boolean => sort === 'superlative' || sort === 'age'

/** Titles that are further apart are of two careers, or of two cups. */
const NEAR_TITLES = 2

/**
 * Whether two standings that differ may contradict: `the second time this year` may be the eighth of all, but of many titles
 * one who has 15 has no 16th.
 */
export function canOpposeStandings(a: StandingValue, b: StandingValue): boolean {
  if (a.sort !== 'title' && b.sort !== 'title') return true
  return a.sort === b.sort && Math.min(a.ordinal, b.ordinal) >= RARE && Math.abs(a.ordinal - b.ordinal) <= NEAR_TITLES
}
