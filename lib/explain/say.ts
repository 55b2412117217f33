import type { FactKind, Wording } from '../kinds/kind'
import { KINDS } from '../kinds/registry'
import type { AnyFact } from '../model/fact'
import type { Kind } from '../model/value'

/** The value of a fact in the reader's words. */
export const sayFact = (fact: AnyFact, wording: Wording): string =>
  (KINDS[fact.kind] as FactKind<Kind>).say(fact.value, wording)
