import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { AnyFact } from '../model/fact'
import type { Kind } from '../model/value'
import type { Edge } from './edge'
import { areDated } from './moved'
import { mainCounts } from './main-count'

/** Two camps whose values exclude each other, with the pairs between them. */
export interface Rivalry {
  readonly mine: readonly AnyFact[]
  readonly theirs: readonly AnyFact[]
  readonly edges: readonly Edge[]
}

/** What the facts of one kind in a story look like from afar. */
export interface Field {
  /** Reports of the story that give facts of any kind. */
  readonly reports: number
  /** For each fact and other report, the best that any of that report's facts shares with it under one question. */
  readonly best: ReadonlyMap<AnyFact, ReadonlyMap<string, number>>
  /** The main figures of the reports for what runs on. */
  readonly main: ReadonlySet<AnyFact>
  /** Facts that another of their report came after. */
  readonly interim: ReadonlySet<AnyFact>
  /** Facts that alone in their report answer what is asked: the only magnitude, the only attendance. */
  readonly alone: ReadonlySet<AnyFact>
  /** What each report answers to each question, by both. */
  readonly answers: ReadonlyMap<string, readonly AnyFact[]>
}

/** Pairs of camps between which values exclude each other. */
export function rivalries(camps: readonly (readonly AnyFact[])[], edges: readonly Edge[]): Rivalry[] {
  const index = new Map(camps.flatMap((camp, i) => camp.map((fact) => [fact, i] as const)))
  const between = new Map<string, Edge[]>()
  for (const edge of edges) {
    const [i, j] = [index.get(edge.a) ?? 0, index.get(edge.b) ?? 0].sort((x, y) => x - y)
    if (i === j) continue
    const key = `${i} ${j}`
    const own = between.get(key)
    if (own) own.push(edge)
    else between.set(key, [edge])
  }
  return [...between]
    .filter(([, own]) => own.some(({ relation }) => relation === 'apart'))
    .map(([key, own]) => {
      const [i = 0, j = 0] = key.split(' ').map(Number)
      return { mine: camps[i] ?? [], theirs: camps[j] ?? [], edges: own }
    })
}

export function fieldOf(facts: readonly AnyFact[], edges: readonly Edge[], reports: number): Field {
  const answers = answersOf(facts)
  return {
    reports,
    best: bestRivals(edges),
    main: mainCounts(facts),
    interim: interimOf(facts),
    alone: new Set(facts.filter((fact) => answers.get(answerKey(fact))?.length === 1)),
    answers,
  }
}

function interimOf(facts: readonly AnyFact[]): Field['interim'] {
  return new Set(
    facts.filter((fact) => {
      const { precedes } = POLICY[fact.kind] as ComparePolicy<Kind>
      return precedes && facts.some(({ article, value }) => article === fact.article && precedes(fact.value, value))
    }),
  )
}

function bestRivals(edges: readonly Edge[]): Field['best'] {
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

const answerKey = ({ article, slot }: AnyFact): string => `${article} ${slot.asked}`

function answersOf(facts: readonly AnyFact[]): Field['answers'] {
  const answers = new Map<string, AnyFact[]>()
  for (const fact of facts) {
    const own = answers.get(answerKey(fact))
    if (own) own.push(fact)
    else answers.set(answerKey(fact), [fact])
  }
  return answers
}

const NEARLY_ALL = 0.7

/** Pairs whose values exclude each other. */
export const apartIn = (edges: readonly Edge[]): readonly Edge[] => edges.filter(({ relation }) => relation === 'apart')

/** Whether something else than a contradiction may explain that the values differ. */
export function isExcused({ edges }: Rivalry, field: Field): boolean {
  const apart = apartIn(edges)
  const excused = apart.filter(
    ({ a, b }) => (POLICY[a.kind] as ComparePolicy<Kind>).excuse(a.value, b.value) || isOneOfMany(a, b, field),
  )
  return excused.length > apart.length * (1 - NEARLY_ALL)
}

/** Both reports answer the question more than once, and one has a nearer answer: 4.5 and 6.3, 5.5 and 6.3 are four shocks. */
function isOneOfMany(a: AnyFact, b: AnyFact, field: Field): boolean {
  const { recurs } = POLICY[a.kind] as ComparePolicy<Kind>
  if (!recurs?.(a.value) || field.alone.has(a) || field.alone.has(b)) return false
  return hasNearer(a, b, field)
}

/** Whether one of two reports gives another answer that lies nearer to the answer of the other. */
function hasNearer(a: AnyFact, b: AnyFact, { answers }: Field): boolean {
  const { near } = POLICY[a.kind] as ComparePolicy<Kind>
  const own = near(a.value, b.value)
  const isNearer = (mine: AnyFact, theirs: AnyFact): boolean =>
    (answers.get(answerKey(mine)) ?? []).some((other) => other !== mine && near(other.value, theirs.value) > own)
  return isNearer(a, b) || isNearer(b, a)
}

/** Reports that agree with each other against a single one. */
const MANY = 5
export const isOutvoted = ({ mine, theirs }: Rivalry): boolean =>
  [mine, theirs].some((camp) => camp.length === 1) && mine.length + theirs.length > MANY

/** Reports that agree, and how near to them and how surely of their question a single other one is that differs by a slip. */
const AGREED = 2
const SLIGHT = { near: 0.9, question: 0.95 } as const

/** EXAMPLE 12 storeys in four reports and 11 in one, where neither tells of another number of storeys that is nearer */
export function isSlip({ mine, theirs, edges }: Rivalry, field: Field): boolean {
  const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  if (few.length > 1 || many.length < AGREED) return false
  return apartIn(edges).every(
    ({ a, b, question }) =>
      question >= SLIGHT.question &&
      (POLICY[a.kind] as ComparePolicy<Kind>).near(a.value, b.value) >= SLIGHT.near &&
      !hasNearer(a, b, field),
  )
}

/** Whether two camps may contradict each other at all, before it is asked how surely they answer one question. */
export function mayOppose({ mine, theirs, edges }: Rivalry, { interim }: Field): boolean {
  const apart = apartIn(edges)
  const first = apart[0]
  const fitting = edges.filter(({ relation }) => relation === 'same' || relation === 'overlaps')
  if (!first || apart.length < fitting.length || sharesReport(mine, theirs)) return false
  /* EXAMPLE a bare 23 among ages beside 26.2 miles: what most of a camp cannot answer, it does not contradict */
  if (edges.length * 2 < mine.length * theirs.length) return false
  if ([...mine, ...theirs].some((fact) => interim.has(fact))) return false
  const { canOppose } = POLICY[first.a.kind] as ComparePolicy<Kind>
  const opposed = apart.filter(({ a, b }) => canOppose(a, b, areDated(a, b)))
  return apart.some(({ a, b }) => isFirm(a) && isFirm(b)) && opposed.length >= apart.length * NEARLY_ALL
}

/**
 * What speaks for two camps answering one question, each 0–1: the question itself; shared context, in the mean and of the
 * best pair; how many pairs are each other's best match; the share of the story's reports that take part, and whether
 * nearly all do; how many facts answer alone what is asked; how telling the values are; whether both are the main figures
 * of their reports; how near the values are.
 */
export function signsOf({ mine, theirs, edges }: Rivalry, { reports, best, alone, main }: Field): number[] {
  const apart = apartIn(edges)
  const mean = (of: (edge: Edge) => number): number =>
    apart.reduce((sum, edge) => sum + of(edge), 0) / (apart.length || 1)
  const isMutual = ({ a, b, question, context }: Edge): boolean =>
    (best.get(a)?.get(b.article) ?? 0) <= question * context && (best.get(b)?.get(a.article) ?? 0) <= question * context
  const taking = new Set([...mine, ...theirs].map(({ article }) => article)).size
  const { telling, near } = POLICY[(mine[0] as AnyFact).kind] as ComparePolicy<Kind>
  const most = (camp: readonly AnyFact[]): number => Math.max(...camp.map(({ value }) => telling(value)))
  return [
    mean(({ question }) => question),
    Math.sqrt(mean(({ context }) => context)),
    Math.sqrt(Math.max(...apart.map(({ context }) => context))),
    mean((edge) => (isMutual(edge) ? 1 : 0)),
    taking / Math.max(2, reports),
    (taking / Math.max(2, reports)) ** 3 * (1 - 1 / Math.max(1, taking - 1)),
    mean(({ a, b }) => (Number(alone.has(a)) + Number(alone.has(b))) / 2),
    Math.min(most(mine), most(theirs)),
    mean(({ a, b }) => (main.has(a) && main.has(b) ? 1 : 0)),
    mean(({ a, b }) => near(a.value, b.value)),
  ]
}

/** What may be, is feared or is denied contradicts nobody's count. Outcomes carry their status in the value. */
export const isFirm = (fact: AnyFact): boolean =>
  fact.kind === 'outcome' || fact.mentions.some(({ modality }) => modality === 'asserted' || modality === 'attributed')

export function sharesReport(one: readonly AnyFact[], other: readonly AnyFact[]): boolean {
  const reports = new Set(one.map(({ article }) => article))
  return other.some(({ article }) => reports.has(article))
}
