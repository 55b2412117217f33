import type { OutcomeValue, Status } from '../../model/value'
import { actClass } from './acts'

/** What an outcome is about, whichever way it is told: that a thing is cancelled tells that it is not held. */
export interface Matter {
  /** Name of the class of acts that is asked about. */
  readonly name: string
  readonly status: Status
}

/** What an undoing tells of the act it undoes. */
const UNDONE: Readonly<Record<Status, Status>> = {
  done: 'denied',
  'under-way': 'denied',
  expected: 'denied',
  proposed: 'possible',
  possible: 'possible',
  denied: 'expected',
}
/** What the opening of a gathering tells of the gathering. */
const OPENED: Readonly<Record<Status, Status>> = {
  done: 'under-way',
  'under-way': 'under-way',
  expected: 'expected',
  proposed: 'proposed',
  possible: 'possible',
  denied: 'expected',
}
/** What its closing tells. */
const CLOSED: Readonly<Record<Status, Status>> = { ...OPENED, done: 'done', expected: 'under-way', denied: 'under-way' }

/** What is adopted by those who sign it. */
export const DECLARED = /^instrument\.(?:joint_statement|declaration)$/u
const GATHERING =
  /^(?:event\.(?:summit|conference|session|talks|round)|body\.(?:joint_commission|commission|committee))$/u
const PACT =
  /^(?:instrument\.(?:agreement|accord|deal|pact|treaty|(?:ceasefire|peace|trade|defence)_agreement|memorandum_of_understanding)|act\.agree)$/u

/**
 * The question that an outcome answers, and the answer.
 * EXAMPLE cancel press conference [done] → hold [denied]; close summit [done] → hold [done]
 */
export function matterOf({ act, object, status }: Pick<OutcomeValue, 'act' | 'object' | 'status'>): Matter {
  const name = actClass(act, object) ?? act
  if (object === null) return { name, status }
  if ((name === 'cancel' || name === 'fall-through') && PACT.test(object))
    return { name: 'sign', status: UNDONE[status] }
  if (name === 'cancel' && object.startsWith('event.')) return { name: 'hold', status: UNDONE[status] }
  if (name === 'open' && GATHERING.test(object)) return { name: 'hold', status: OPENED[status] }
  if (name === 'close' && GATHERING.test(object)) return { name: 'hold', status: CLOSED[status] }
  if (name === 'approve' && DECLARED.test(object)) return { name: 'sign', status }
  if (name === 'reopen') return { name: 'open-site', status }
  if (name === 'proclaim') return { name: 'certify', status }
  return { name, status }
}

/** Acts that many stories tell of more than one thing: a signing, a meeting, a victory. */
const COMMON: ReadonlySet<string> = new Set([
  'sign',
  'agree',
  'approve',
  'hold',
  'open',
  'close',
  'win',
  'establish',
  'investigate',
])

/** Acts that need no object and that hardly a story tells of two people. */
const RARE: ReadonlySet<string> = new Set(['plead-guilty', 'concede', 'distress', 'suicide'])

/** 0–1: how unlikely two reports tell the same outcome of two different things. */
export function tellingOf({ score, ...value }: OutcomeValue): number {
  if (score !== null) return 0.9
  const { name, status } = matterOf(value)
  if (value.object === null) return RARE.has(name) ? 0.55 : 0.15
  return COMMON.has(name) && status !== 'denied' ? 0.4 : 0.55
}
