import { countriesNear } from '../kinds/countries'
import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { AnyFact, Slot } from '../model/fact'
import type { Kind } from '../model/value'
import { isFirm } from './rivalry'

/**
 * The main figure of each report for what runs on: its greatest firm count of one thing in one country. Others of the same
 * thing are parts, or earlier figures that it recalls.
 */
export function mainCounts(facts: readonly AnyFact[]): ReadonlySet<AnyFact> {
  const home = homeOf(facts)
  const greatest = new Map<string, { fact: AnyFact; figure: number }>()
  for (const fact of facts) {
    const { running } = POLICY[fact.kind] as ComparePolicy<Kind>
    const count = isFirm(fact) ? running(fact) : null
    if (!count) continue
    const key = [fact.article, count.of, countryOf(fact.slot) ?? home].join(' ')
    if (count.figure > (greatest.get(key)?.figure ?? 0)) greatest.set(key, { fact, figure: count.figure })
  }
  return new Set([...greatest.values()].map(({ fact }) => fact))
}

/** The country that stands nearest. */
const countryOf = (slot: Slot): string | null => countriesNear(slot)[0] ?? null

/** The country that most facts of the story stand beside. */
function homeOf(facts: readonly AnyFact[]): string | null {
  const times = new Map<string, number>()
  for (const { slot } of facts) {
    const country = countryOf(slot)
    if (country) times.set(country, (times.get(country) ?? 0) + 1)
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
