import type { ToldApart } from '../compare/align'
import type { Correction } from '../library/corrections'
import { nameOf, reportKey } from '../library/identity'
import type { Article } from '../model/article'
import type { AnyFact } from '../model/fact'
import { fold } from '../text/fold'

/** Whether the reader said of two reports that they are not of one event. */
export type OtherEvents = (a: Article, b: Article) => boolean

export function otherEvents(corrections: readonly Correction[]): OtherEvents {
  const pairs = pairsOf(
    corrections.flatMap((made) =>
      made.sort === 'not-same-event' ? [[reportKey(made.page), reportKey(made.report)] as const] : [],
    ),
  )
  if (pairs.size === 0) return () => false
  return (a, b) => pairs.get(reportKey(nameOf(a)))?.has(reportKey(nameOf(b))) ?? false
}

/** Whether two facts speak of persons that the reader told apart, each named as in the correction. */
export function personsToldApart(corrections: readonly Correction[]): ToldApart {
  const pairs = pairsOf(
    corrections.flatMap((made) =>
      made.sort === 'not-same-person' ? [[spelling(made.names[0]), spelling(made.names[1])] as const] : [],
    ),
  )
  if (pairs.size === 0) return () => false
  return (a, b) => {
    const others = personsOf(b)
    return personsOf(a).some((person) => others.some((other) => pairs.get(person)?.has(other) ?? false))
  }
}

/** The names of a fact, as the report writes them. */
export function namesIn(fact: AnyFact): string[] {
  const { person } = fact.slot
  const named = fact.kind === 'rank' ? [fact.value.person] : fact.kind === 'role' ? fact.value.people : []
  return [...new Set([...(person === null ? [] : [person]), ...named])]
}

const personsOf = (fact: AnyFact): string[] => namesIn(fact).map(spelling)

const spelling = (name: string): string => fold(name).trim().replaceAll(/\s+/gu, ' ')

/** Both ways. */
function pairsOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)])
    all.set(a, (all.get(a) ?? new Set()).add(b))
  return all
}
