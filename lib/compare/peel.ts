import type { AnyFact } from '../model/fact'
import { contradiction, PLAIN } from './contradiction'
import { isEqual, type Edge } from './edge'
import { mayOppose, rivalries, type Field } from './rivalry'

/**
 * Camps without the facts that only fit them, and plainly answer the question of another camp with another value:
 * `35 percent` fits `over ten percent`, but where eleven say `15 percent` of the same, it contradicts them.
 */
export function peel(camps: readonly AnyFact[][], edges: readonly Edge[], field: Field): AnyFact[][] {
  const campOf = new Map(camps.flatMap((camp) => camp.map((fact) => [fact, camp] as const)))
  const edgesOf = byFact(edges)
  const alone = camps
    .filter((camp) => camp.length > 1)
    .flatMap((camp) =>
      camp.filter((fact) => {
        const own = edgesOf.get(fact) ?? []
        const inside = own.filter((edge) => camp.includes(otherOf(edge, fact)))
        if (inside.length === 0 || inside.some(isEqual)) return false
        const outside = own.filter((edge) => !inside.includes(edge))
        const others = new Set(outside.map((edge) => campOf.get(otherOf(edge, fact)) ?? []))
        return rivalries([[fact], ...others], outside).some(
          (rivalry) =>
            rivalry.theirs.length > camp.length && mayOppose(rivalry, field) && contradiction(rivalry, field) >= PLAIN,
        )
      }),
    )
  if (alone.length === 0) return [...camps]
  const out = new Set(alone)
  return [
    ...camps.map((camp) => camp.filter((fact) => !out.has(fact))).filter((camp) => camp.length > 0),
    ...alone.map((fact) => [fact]),
  ]
}

function byFact(edges: readonly Edge[]): ReadonlyMap<AnyFact, readonly Edge[]> {
  const found = new Map<AnyFact, Edge[]>()
  for (const edge of edges)
    for (const fact of [edge.a, edge.b]) {
      const own = found.get(fact)
      if (own) own.push(edge)
      else found.set(fact, [edge])
    }
  return found
}

const otherOf = ({ a, b }: Edge, fact: AnyFact): AnyFact => (a === fact ? b : a)
