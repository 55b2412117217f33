import { POLICY, type ComparePolicy } from '../kinds/policy'
import { KINDS } from '../kinds/registry'
import type { FactKind } from '../kinds/kind'
import type { AnyFact, Fact } from '../model/fact'
import type { Kind, Relation } from '../model/value'
import type { ContextScore } from './context'

/** Two facts of different reports that may answer one question. */
export interface Edge {
  readonly a: AnyFact
  readonly b: AnyFact
  readonly relation: Relation
  /** 0–1: how surely both answer one question. */
  readonly question: number
  readonly context: number
  readonly strength: number
}

/** Facts that answer one question; compatible ones stand in one camp. */
export interface Group {
  readonly camps: readonly (readonly AnyFact[])[]
  readonly strength: number
}

/** What is kept for `--explain`: every pair that was weighed and what became of it. */
export type Witness = (edge: Edge, decision: 'joined' | 'set against' | 'left') => void

/** Groups the facts of one kind by the question they answer. Quadratic in the facts of the kind, linear in their terms. */
export function alignFacts(
  facts: readonly AnyFact[],
  context: ContextScore,
  witness: Witness = () => undefined,
): Group[] {
  const edges = pairs(facts, context)
  const camps = joinCompatible(facts, edges, witness)
  return setAgainst(camps, edges, witness)
}

function pairs(facts: readonly AnyFact[], context: ContextScore): Edge[] {
  const edges: Edge[] = []
  facts.forEach((a, i) => {
    for (const b of facts.slice(i + 1)) {
      if (a.article === b.article) continue
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
function joinCompatible(facts: readonly AnyFact[], edges: readonly Edge[], witness: Witness): AnyFact[][] {
  const campOf = new Map(facts.map((fact) => [fact, [fact]]))
  for (const edge of edges) {
    if (!isCompatible(edge.relation)) continue
    const [mine, theirs] = [campOf.get(edge.a), campOf.get(edge.b)]
    if (!mine || !theirs || mine === theirs) continue
    const fits = isJoined(edge) && mine.every((x) => theirs.every((y) => canShareCamp(x, y)))
    witness(edge, fits ? 'joined' : 'left')
    if (!fits) continue
    mine.push(...theirs)
    for (const fact of theirs) campOf.set(fact, mine)
  }
  return [...new Set(campOf.values())]
}

function isJoined({ a, b, question, context, relation }: Edge): boolean {
  const { joinAt, telling } = policyOf(a.kind)
  const weight = Math.min(telling(a.value), telling(b.value))
  if (question * weight >= 0.35 && relation === 'same') return context >= joinAt / 3
  return context * question >= joinAt * 0.6 && context >= joinAt * (1.2 - weight)
}

function canShareCamp(x: AnyFact, y: AnyFact): boolean {
  const relation = relate(x, y)
  return x.article === y.article ? relation === 'same' : isCompatible(relation)
}

/** Two camps with what speaks for their answering one question with different values. */
interface Rivalry {
  readonly mine: readonly AnyFact[]
  readonly theirs: readonly AnyFact[]
  readonly edges: readonly Edge[]
  /** Mean of question × context over the pairs. */
  readonly score: number
}

/**
 * Camps that answer one question with different values stand in one group: where their facts are each other's best match
 * and no report holds both values. The surest pairs come first.
 */
function setAgainst(camps: readonly AnyFact[][], edges: readonly Edge[], witness: Witness): Group[] {
  const groups = new Map<readonly AnyFact[], { camps: (readonly AnyFact[])[]; strength: number }>(
    camps.map((camp) => [camp, { camps: [camp], strength: strengthOf(camp, edges) }]),
  )
  const best = bestRivals(edges)
  const alone = soleAnswers(camps.flat())
  for (const rivalry of rivalries(camps, edges)) {
    const [one, other] = [groups.get(rivalry.mine), groups.get(rivalry.theirs)]
    if (!one || !other || one === other) continue
    const opposed = contradicts(rivalry, best, alone) && !sharesReport(one.camps.flat(), other.camps.flat())
    for (const edge of rivalry.edges) witness(edge, opposed ? 'set against' : 'left')
    if (!opposed) continue
    one.camps.push(...other.camps)
    one.strength = Math.max(one.strength, other.strength, rivalry.score)
    for (const camp of other.camps) groups.set(camp, one)
  }
  return [...new Set(groups.values())]
}

function strengthOf(camp: readonly AnyFact[], edges: readonly Edge[]): number {
  return camp.length < 2
    ? 0
    : Math.max(0, ...edges.filter(({ a, b }) => camp.includes(a) && camp.includes(b)).map(({ strength }) => strength))
}

/** Pairs of camps between which values exclude each other, the surest first. */
function rivalries(camps: readonly AnyFact[][], edges: readonly Edge[]): Rivalry[] {
  const index = new Map(camps.flatMap((camp, i) => camp.map((fact) => [fact, i] as const)))
  const between = new Map<string, Edge[]>()
  for (const edge of edges) {
    const [i, j] = [index.get(edge.a) ?? 0, index.get(edge.b) ?? 0].sort((x, y) => x - y)
    if (i === j) continue
    const key = `${i} ${j}`
    between.set(key, [...(between.get(key) ?? []), edge])
  }
  return [...between]
    .filter(([, own]) => own.some(({ relation }) => relation === 'apart'))
    .map(([key, own]) => {
      const [i = 0, j = 0] = key.split(' ').map(Number)
      return {
        mine: camps[i] ?? [],
        theirs: camps[j] ?? [],
        edges: own,
        score: own.reduce((sum, { question, context }) => sum + question * context, 0) / own.length,
      }
    })
    .sort((x, y) => y.score - x.score)
}

type Best = ReadonlyMap<AnyFact, ReadonlyMap<string, number>>

/** For each fact and other report, the best that any of that report's facts shares with it under one question. */
function bestRivals(edges: readonly Edge[]): Best {
  const best = new Map<AnyFact, Map<string, number>>()
  const note = (fact: AnyFact, report: string, value: number): void => {
    const of = best.get(fact) ?? new Map<string, number>()
    of.set(report, Math.max(value, of.get(report) ?? 0))
    best.set(fact, of)
  }
  for (const { a, b, question, context } of edges) {
    note(a, b.article, question * context)
    note(b, a.article, question * context)
  }
  return best
}

/** Facts that alone in their report answer what is asked: the only magnitude, the only attendance. */
function soleAnswers(facts: readonly AnyFact[]): ReadonlySet<AnyFact> {
  const counts = new Map<string, number>()
  const key = ({ article, slot }: AnyFact): string => `${article} ${slot.asked}`
  for (const fact of facts) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1)
  return new Set(facts.filter((fact) => counts.get(key(fact)) === 1))
}

function contradicts({ edges, score }: Rivalry, best: Best, alone: ReadonlySet<AnyFact>): boolean {
  const apart = edges.filter(({ relation }) => relation === 'apart')
  const first = apart[0]
  if (!first || apart.length < edges.length / 2 || !apart.some(({ a, b }) => isFirm(a) && isFirm(b))) return false
  const { contradictAt, soleAt, canOppose } = POLICY[first.a.kind] as ComparePolicy<Kind>
  if (!apart.every(({ a, b }) => canOppose(a.value, b.value))) return false
  const sole = soleAt !== null && apart.every(({ a, b, question }) => question > 0.9 && alone.has(a) && alone.has(b))
  if (score < (sole ? soleAt : contradictAt)) return false
  const mutual = apart.filter(
    ({ a, b, question, context }) =>
      (best.get(a)?.get(b.article) ?? 0) <= question * context &&
      (best.get(b)?.get(a.article) ?? 0) <= question * context,
  )
  return mutual.length * 2 > apart.length
}

/** What may be, is feared or is denied contradicts nobody's count. Outcomes carry their status in the value. */
const isFirm = (fact: AnyFact): boolean =>
  fact.kind === 'outcome' || fact.mentions.some(({ modality }) => modality === 'asserted' || modality === 'attributed')

function sharesReport(one: readonly AnyFact[], other: readonly AnyFact[]): boolean {
  const reports = new Set(one.map(({ article }) => article))
  return other.some(({ article }) => reports.has(article))
}

function policyOf(kind: Kind): { joinAt: number; contradictAt: number; telling: (value: AnyFact['value']) => number } {
  return POLICY[kind] as { joinAt: number; contradictAt: number; telling: (value: AnyFact['value']) => number }
}

/** How the values of two facts of one kind relate. */
export function relate(a: AnyFact, b: AnyFact): Relation {
  return (KINDS[a.kind] as FactKind<Kind>).relate(a.value, b.value)
}
