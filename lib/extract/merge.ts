import { KINDS } from '../kinds/registry'
import type { FactKind } from '../kinds/kind'
import type { AnyFact, Fact, Slot, Term } from '../model/fact'
import type { Kind } from '../model/value'

/**
 * One fact for all mentions of one value that answer one question in a report. The first mention stays first; terms keep
 * their greatest weight.
 */
export function mergeFacts(facts: readonly AnyFact[]): AnyFact[] {
  const merged = new Map<string, AnyFact>()
  for (const fact of facts) {
    const key = identity(fact)
    const known = merged.get(key)
    merged.set(key, known ? join(known, fact) : fact)
  }
  return [...merged.values()]
}

function identity<K extends Kind>(fact: Fact<K>): string {
  const kind: FactKind<K> = KINDS[fact.kind]
  const firm = fact.mentions.every(({ modality }) => modality === 'asserted' || modality === 'attributed')
  return [fact.kind, fact.slot.asked, fact.slot.person ?? '', kind.canonical(fact.value), firm].join('\u0000')
}

function join(known: AnyFact, fact: AnyFact): AnyFact {
  const { surer } = KINDS[known.kind] as FactKind<Kind>
  return {
    ...known,
    value: surer?.(known.value, fact.value) ?? known.value,
    slot: joinSlots(known.slot, fact.slot),
    mentions: [...known.mentions, ...fact.mentions],
  } as AnyFact
}

function joinSlots(a: Slot, b: Slot): Slot {
  const weights = new Map<string, number>()
  for (const { key, weight } of [...a.terms, ...b.terms]) weights.set(key, Math.max(weight, weights.get(key) ?? 0))
  const terms: Term[] = [...weights].map(([key, weight]) => ({ key, weight }))
  return { ...a, terms }
}
