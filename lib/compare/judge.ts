import { POLICY, type ComparePolicy } from '../kinds/policy'
import type { AnyFact } from '../model/fact'
import type { Reason, Verdict } from '../model/comparison'
import type { Kind, Relation } from '../model/value'
import { relate } from './align'

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
      .map((b) => judgePair(a, b)),
  )
  return (
    SEVERITY.map((verdict) => findings.find((finding) => finding.verdict === verdict)).find(
      (finding) => finding !== undefined,
    ) ?? AGREE
  )
}

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

function judgePair(a: AnyFact, b: AnyFact): Judgement {
  const relation = relate(a, b)
  return TABLE[relation][movedOn(a, b, relation) ? 'moved' : 'still']
}

/**
 * Whether the later report may say another thing because the story went on. Where a day is unknown or both are of one day,
 * values that fit each other are taken to be of one moment, and values that exclude each other to be of two: less alarm.
 */
function movedOn(a: AnyFact, b: AnyFact, relation: Relation): boolean {
  const { moves } = POLICY[a.kind] as ComparePolicy<Kind>
  const [dayA, dayB] = [a.asOf?.slice(0, 10), b.asOf?.slice(0, 10)]
  if (dayA && dayB && dayA !== dayB) return dayA < dayB ? moves(a.value, b.value) : moves(b.value, a.value)
  return (relation === 'apart' || relation === 'overlaps') && (moves(a.value, b.value) || moves(b.value, a.value))
}
