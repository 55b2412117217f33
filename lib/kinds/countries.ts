import type { Slot } from '../model/fact'

const NEAR_PLACE = 0.3

/** Keys of the countries that a fact stands beside, the nearest first. */
export const countriesNear = ({ terms }: Slot): string[] =>
  terms
    .filter(({ key, weight }) => weight >= NEAR_PLACE && /^p:[A-Z]{2}$/u.test(key))
    .sort((a, b) => b.weight - a.weight)
    .map(({ key }) => key)
