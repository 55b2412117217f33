import type { DurationValue } from '../../model/value'
import { nearNumbers } from '../quantity/figure'

/** 0–1: how near two lengths are. */
export const nearLengths = (a: DurationValue, b: DurationValue): number =>
  nearNumbers((a.min + a.max) / 2, (b.min + b.max) / 2)

/** How near two lengths are that `about` makes one, and that it may. */
const ABOUT = 0.8
const NEARLY = 0.65
/** A report tells many lengths: what lies further off is the length of something else. */
const FAR = 0.75

/** EXAMPLE two hours and three contradict each other, 34 seconds and 16 do not: they are two margins */
export const canOpposeLengths = (a: DurationValue, b: DurationValue): boolean =>
  !isVague(a) &&
  !isVague(b) &&
  nearLengths(a, b) >= FAR &&
  ((!a.approximate && !b.approximate) || nearLengths(a, b) < ABOUT)

/** Whether an approximate length may be the other one. */
export const mayBeRounded = (a: DurationValue, b: DurationValue): boolean =>
  (a.approximate || b.approximate) && nearLengths(a, b) >= NEARLY

/** `several hours`: any of many lengths. */
const isVague = ({ min, max }: DurationValue): boolean => max > min * 1.6
