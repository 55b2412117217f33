import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { AnyFact } from '../model/fact'
import type { Reason, Verdict } from '../model/comparison'
import type { Kind, Relation } from '../model/value'
import { relate } from './align'
import { movedOn } from './moved'

export interface Judgement {
  readonly verdict: Verdict
  readonly reason: Reason
}

/**
 * The whole policy of verdicts. Camps are compared by their members across reports; the gravest finding names the row:
 * conflict before update before finer before agree. One report alone is `only`.
 */
export function judge(camps: readonly (readonly AnyFact[])[]): Judgement {
  const facts = camps.flat()
  if (new Set(facts.map(({ article }) => article)).size < 2) return { verdict: 'only', reason: 'one-report-only' }
  const findings = facts.flatMap((a, i) =>
    facts
      .slice(i + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => (isRounded(a, b, camps) || isRounded(b, a, camps) ? ROUNDED : judgePair(a, b))),
  )
  return (
    SEVERITY.map((verdict) => findings.find((finding) => finding.verdict === verdict)).find(
      (finding) => finding !== undefined,
    ) ?? AGREE
  )
}

/** Whether others who say what `a` says call it about that, and so hold `b` too. */
function isRounded(a: AnyFact, b: AnyFact, camps: readonly (readonly AnyFact[])[]): boolean {
  const { rounds } = POLICY[a.kind] as ComparePolicy<Kind>
  if (!rounds) return false
  const camp = camps.find((facts) => facts.includes(a)) ?? []
  return !camp.includes(b) && camp.some(({ value }) => rounds(value, b.value))
}

const ROUNDED: Judgement = { verdict: 'finer', reason: 'rounded-or-bounded' }
const SEVERITY: readonly Verdict[] = ['conflict', 'update', 'finer', 'agree']
const AGREE: Judgement = { verdict: 'agree', reason: 'same-value' }

/** relation × whether the story can have moved on between the two → verdict */
const TABLE: Readonly<Record<Relation, { readonly still: Judgement; readonly moved: Judgement }>> = {
  same: { still: AGREE, moved: AGREE },
  narrower: {
    still: { verdict: 'finer', reason: 'more-exact' },
    moved: { verdict: 'update', reason: 'count-moved-on' },
  },
  wider: { still: { verdict: 'finer', reason: 'more-exact' }, moved: { verdict: 'update', reason: 'count-moved-on' } },
  overlaps: {
    still: { verdict: 'finer', reason: 'rounded-or-bounded' },
    moved: { verdict: 'update', reason: 'status-moved-on' },
  },
  apart: {
    still: { verdict: 'conflict', reason: 'values-exclude-each-other' },
    moved: { verdict: 'update', reason: 'count-moved-on' },
  },
}

/** How two facts stand that answer one question. */
export function judgePair(a: AnyFact, b: AnyFact): Judgement {
  const relation = relate(a, b)
  const judgement = TABLE[relation][movedOn(a, b, relation) ? 'moved' : 'still']
  const { why } = POLICY[a.kind] as ComparePolicy<Kind>
  return judgement.verdict === 'conflict'
    ? { ...judgement, reason: why?.(a.value, b.value) ?? judgement.reason }
    : judgement
}
