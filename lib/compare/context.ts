import type { AnyFact, Term } from '../model/fact'

/** 0–1: how much of what two facts stand among is shared, each term weighed by how telling it is in this story. */
export type ContextScore = (a: AnyFact, b: AnyFact) => number

/** What a term counts that one report alone has: mostly a name or word that other languages spell otherwise. */
const OWN = 0.35

/** A name tells the same whether or not a report shows that it is a person's. */
const keyOf = ({ key }: Term): string => (key.startsWith('h:') ? `w:${key.slice(2)}` : key)

/** What a term of a wider concept counts beside the concept itself. */
const HEAD = 0.5

/** EXAMPLE `c:body.joint_commission` → `c:body.commission` · `c:body.chamber_of_deputies` → `c:body.chamber` */
function headOf(key: string): string | null {
  const at = key.indexOf('.') + 1
  const [domain, name] = [key.slice(0, at), key.slice(at)]
  if (!key.startsWith('c:') || !name.includes('_')) return null
  const [head = ''] = name.split('_of_')
  return domain + head.slice(head.lastIndexOf('_') + 1)
}

/**
 * Learns from all facts of a story how telling each term is: one that every fact carries tells nothing, one that a few
 * facts carry tells much.
 */
export function contextScore(facts: readonly AnyFact[]): ContextScore {
  const frequency = new Map<string, number>()
  const holders = new Map<string, string | null>()
  for (const { slot, article } of facts)
    for (const key of new Set(slot.terms.map(keyOf))) {
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
      holders.set(key, (holders.get(key) ?? article) === article ? article : null)
    }
  const size = Math.log(facts.length + 1) || 1
  const telling = (key: string): number =>
    Math.max(0, Math.log((facts.length + 1) / ((frequency.get(key) ?? 0) + 1)) / size) *
    (holders.get(key) === null ? 1 : OWN)
  const vectors = new Map<AnyFact, { readonly weights: ReadonlyMap<string, number>; readonly sum: number }>()
  const vector = (fact: AnyFact): { readonly weights: ReadonlyMap<string, number>; readonly sum: number } => {
    const known = vectors.get(fact)
    if (known) return known
    const weights = new Map<string, number>()
    const add = (key: string, weight: number): void =>
      void weights.set(key, Math.max(weights.get(key) ?? 0, weight * telling(key)))
    for (const term of fact.slot.terms) {
      const head = headOf(term.key)
      add(keyOf(term), term.weight)
      if (head !== null && frequency.has(head)) add(head, term.weight * HEAD)
    }
    const made = { weights, sum: [...weights.values()].reduce((total, weight) => total + weight, 0) }
    vectors.set(fact, made)
    return made
  }
  return (a, b) => {
    const [small, large] = [vector(a), vector(b)].sort((x, y) => x.weights.size - y.weights.size)
    if (!small || !large || small.sum === 0 || large.sum === 0) return 0
    let shared = 0
    for (const [key, weight] of small.weights) shared += Math.min(weight, large.weights.get(key) ?? 0)
    return shared / Math.sqrt(small.sum * large.sum)
  }
}
