import type { Witness } from '../lib/compare/align'
import { canonicalOf } from './verbs/facts'

/** Writes down, for `--explain`, each pair of facts that was weighed and what became of it; nothing without it. */
export function weigher(explain: boolean): { readonly witness?: Witness; readonly weighed?: readonly string[] } {
  if (!explain) return {}
  const weighed: string[] = []
  const witness: Witness = ({ a, b, relation, question, context, strength }, decision) => {
    const figures = [question, context, strength].map((n) => n.toFixed(2)).join(' ')
    weighed.push(
      `  ${decision}: ${a.kind} ${a.article} ${canonicalOf(a)} — ${b.article} ${canonicalOf(b)} (${relation}; question, context, strength ${figures})`,
    )
  }
  return { witness, weighed }
}
