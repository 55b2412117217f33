import type { AnyFact } from '../model/fact'

/** The person that a fact speaks of, as the report writes the name; null when it is of nobody or of several. */
export function personOf(fact: AnyFact): string | null {
  if (fact.kind === 'rank') return fact.slot.person ?? fact.value.person
  if (fact.kind !== 'role') return fact.slot.person
  const [first = null, ...others] = fact.value.people
  return others.length === 0 ? first : null
}
