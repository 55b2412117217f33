import { POLICY, type ComparePolicy } from '../kinds/policy'
import { KINDS } from '../kinds/registry'
import type { FactKind } from '../kinds/kind'
import type { AnyFact, Fact } from '../model/fact'
import type { Kind, Relation } from '../model/value'
import type { ContextScore } from './context'
import { contradiction, isOpposed } from './contradiction'
import { isEqual, type Edge } from './edge'
import { peel } from './peel'
import { fieldOf, mayOppose, rivalries, sharesReport } from './rivalry'

/** Facts that answer one question; compatible ones stand in one camp. */
export interface Group {
  readonly camps: readonly (readonly AnyFact[])[]
  readonly strength: number
}

/** What is kept for `--explain`: every pair that was weighed and what became of it. */
export type Witness = (edge: Edge, decision: 'joined' | 'set against' | 'left') => void

/** Whether two facts speak of persons that the reader told apart: they never answer one question. */
export type ToldApart = (a: AnyFact, b: AnyFact) => boolean

/** What the facts of all kinds tell of a story. */
export interface Story {
  readonly context: ContextScore
  /** Number of reports. */
  readonly reports: number
  readonly toldApart?: ToldApart
}

/** Groups the facts of one kind by the question they answer. Quadratic in the facts of the kind, linear in their terms. */
export function alignFacts(
  facts: readonly AnyFact[],
  { context, reports, toldApart = () => false }: Story,
  witness: Witness = () => undefined,
): Group[] {
  const { camps, edges } = campsOf(facts, context, witness, toldApart)
  return setAgainst(camps, edges, { reports, toldApart }, witness)
}

/** Camps of compatible facts of one kind, and all pairs of facts that may answer one question, the surest first. */
export function campsOf(
  facts: readonly AnyFact[],
  context: ContextScore,
  witness: Witness = () => undefined,
  toldApart: ToldApart = () => false,
): { readonly camps: readonly AnyFact[][]; readonly edges: readonly Edge[] } {
  const edges = pairs(facts, context, toldApart)
  const joined = joinCompatible(facts, edges, witness, toldApart)
  const camps = joined.filter(stands)
  if (camps.length === joined.length) return { camps, edges }
  const kept = new Set(camps.flat())
  return { camps, edges: edges.filter(({ a, b }) => kept.has(a) && kept.has(b)) }
}

/** Whether facts of one kind that say the same are worth a row. */
export function stands(camp: readonly AnyFact[]): boolean {
  const policy = camp[0] && (POLICY[camp[0].kind] as ComparePolicy<Kind>)
  const reports = new Set(camp.map(({ article }) => article)).size
  return (
    policy?.stands?.(
      camp.map(({ value }) => value),
      reports,
    ) ?? true
  )
}

function pairs(facts: readonly AnyFact[], context: ContextScore, toldApart: ToldApart): Edge[] {
  const edges: Edge[] = []
  facts.forEach((a, i) => {
    for (const b of facts.slice(i + 1)) {
      if (a.article === b.article || toldApart(a, b)) continue
      const edge = weigh(a, b, context)
      if (edge) edges.push(edge)
    }
  })
  return edges.sort((x, y) => y.strength - x.strength)
}

/** Null when the two can never answer one question. */
export function weigh<K extends Kind>(a: Fact<K>, b: Fact<K>, context: ContextScore): Edge | null {
  const policy: ComparePolicy<K> = POLICY[a.kind]
  const kind: FactKind<K> = KINDS[a.kind]
  const question = policy.question(a, b)
  if (question === 0) return null
  const shared = context(a as AnyFact, b as AnyFact)
  const relation = kind.relate(a.value, b.value)
  const telling = isCompatible(relation) ? Math.min(policy.telling(a.value), policy.telling(b.value)) : 0
  return {
    a: a as AnyFact,
    b: b as AnyFact,
    relation,
    question,
    context: shared,
    strength: question * (telling + shared) * (relation === 'same' ? 1 : 0.9),
  }
}

export const isCompatible = (relation: Relation): boolean =>
  relation === 'same' || relation === 'narrower' || relation === 'wider'

/** Camps: facts joined by the strongest compatible pairs first; a report has one value in a camp. */
function joinCompatible(
  facts: readonly AnyFact[],
  edges: readonly Edge[],
  witness: Witness,
  toldApart: ToldApart,
): AnyFact[][] {
  const campOf = new Map(facts.map((fact) => [fact, [fact]]))
  for (const edge of edges) {
    if (!isCompatible(edge.relation)) continue
    const [mine, theirs] = [campOf.get(edge.a), campOf.get(edge.b)]
    if (!mine || !theirs || mine === theirs) continue
    const fits = isJoined(edge) && mine.every((x) => theirs.every((y) => canShareCamp(x, y) && !toldApart(x, y)))
    witness(edge, fits ? 'joined' : 'left')
    if (!fits) continue
    mine.push(...theirs)
    for (const fact of theirs) campOf.set(fact, mine)
  }
  return [...new Set(campOf.values())]
}

/** Equal values join on little context, the more telling the less, even `two` of one thing; what only fits needs more. */
function isJoined(edge: Edge): boolean {
  const { a, b, question, context } = edge
  const { joinAt, telling, single } = POLICY[a.kind] as ComparePolicy<Kind>
  const isOne = isEqual(edge) && question >= SAME_QUESTION && single?.(a.value) === true && single(b.value)
  if (isOne) return true
  const sure = question * Math.min(telling(a.value), telling(b.value))
  if (isEqual(edge) && (sure >= LEAST || question >= SAME_QUESTION))
    return context >= (joinAt / 3) * (1 - sure / ENOUGH)
  return context * question >= joinAt * 0.6 && context >= joinAt * (1.2 - sure / question)
}

const SAME_QUESTION = 0.95
/** Question × telling from which equal values stand in one row whatever stands around them. */
const ENOUGH = 0.4
/** How telling an equal figure is that little context is needed for, where the questions are not surely one. */
const LEAST = 0.18

function canShareCamp(x: AnyFact, y: AnyFact): boolean {
  const relation = relate(x, y)
  return x.article === y.article ? relation === 'same' : isCompatible(relation)
}

/**
 * Camps that answer one question with different values stand in one group: where enough speaks for it and no report holds
 * both values. The surest pairs come first.
 */
function setAgainst(
  joined: readonly AnyFact[][],
  edges: readonly Edge[],
  { reports, toldApart }: Required<Pick<Story, 'reports' | 'toldApart'>>,
  witness: Witness,
): Group[] {
  const field = fieldOf(joined.flat(), edges, reports)
  const camps = peel(joined, edges, field)
  const groups = new Map<readonly AnyFact[], { camps: (readonly AnyFact[])[]; strength: number }>(
    camps.map((camp) => [camp, { camps: [camp], strength: strengthOf(camp, edges) }]),
  )
  const weighed = rivalries(camps, edges)
    .map((rivalry) => ({ ...rivalry, sure: mayOppose(rivalry, field) ? contradiction(rivalry, field) : 0 }))
    .sort((x, y) => y.sure - x.sure)
  for (const rivalry of weighed) {
    const { mine, theirs, edges: own, sure } = rivalry
    const [one, other] = [groups.get(mine), groups.get(theirs)]
    if (!one || !other || one === other) continue
    const [those, these] = [one.camps.flat(), other.camps.flat()]
    const opposed =
      isOpposed(rivalry, sure, field) &&
      !sharesReport(those, these) &&
      !those.some((x) => these.some((y) => toldApart(x, y)))
    for (const edge of own) witness(edge, opposed ? 'set against' : 'left')
    if (!opposed) continue
    one.camps.push(...other.camps)
    one.strength = Math.max(one.strength, other.strength, sure)
    for (const camp of other.camps) groups.set(camp, one)
  }
  return [...new Set(groups.values())]
}

function strengthOf(camp: readonly AnyFact[], edges: readonly Edge[]): number {
  return camp.length < 2
    ? 0
    : Math.max(0, ...edges.filter(({ a, b }) => camp.includes(a) && camp.includes(b)).map(({ strength }) => strength))
}

/** How the values of two facts of one kind relate. */
export function relate(a: AnyFact, b: AnyFact): Relation {
  return (KINDS[a.kind] as FactKind<Kind>).relate(a.value, b.value)
}
