import type { OutcomeValue, Relation, Status } from '../../model/value'
import { isSortOfAct } from './acts'
import { matterOf } from './matter'
import { relateObjects } from './objects'

/** How outcome `a` stands to `b`: acts of one class upon one object are one outcome; another status excludes. */
export function relateOutcomes(a: OutcomeValue, b: OutcomeValue): Relation {
  const [x, y] = [matterOf(a), matterOf(b)]
  if (x.name !== y.name) return 'overlaps'
  if (a.score !== null && b.score !== null && a.score !== b.score)
    return [a.status, b.status].includes('possible') ? 'overlaps' : 'apart'
  const objects = relateObjects(a.object, b.object)
  const scores = relateScores(a.score, b.score)
  /* EXAMPLE `won 2-1` and `won the final 2-1`: one result tells the match */
  const isOneResult = a.score !== null && a.score === b.score && objects !== 'overlaps'
  const relation = [relateActs(a.act, b.act), isOneResult ? 'same' : objects, scores].reduce(combine)
  if (x.status === y.status || relation === 'overlaps') return x.status === y.status ? relation : 'overlaps'
  /* EXAMPLE `probably shot himself` beside `shot himself` */
  if (x.status === 'possible' && y.status === 'done') return combine(relation, 'wider')
  if (y.status === 'possible' && x.status === 'done') return combine(relation, 'narrower')
  return isApart(x.status, y.status) ? 'apart' : 'overlaps'
}

const relateActs = (a: string, b: string): Relation =>
  isSortOfAct(a, b) ? 'narrower' : isSortOfAct(b, a) ? 'wider' : 'same'

const relateScores = (a: string | null, b: string | null): Relation =>
  a === b ? 'same' : a === null ? 'wider' : 'narrower'

function combine(a: Relation, b: Relation): Relation {
  if (a === 'same') return b
  if (b === 'same' || a === b) return a
  return 'overlaps'
}

/** How far the answers to one question lie apart; what may be or should be excludes nothing. */
const STAGE: Readonly<Partial<Record<Status, number>>> = { denied: 0, expected: 1, 'under-way': 2, done: 3 }

function isApart(a: Status, b: Status): boolean {
  const [x, y] = [STAGE[a], STAGE[b]]
  return x !== undefined && y !== undefined && x !== y
}

/**
 * Whether a story can move on from one outcome to another. Done and denied at one moment exclude each other, and so do two
 * scores; what is denied may be done later, and what is foreseen may come about or not.
 */
export function canMoveOn(earlier: OutcomeValue, later: OutcomeValue, dated = false): boolean {
  if (earlier.score !== null && later.score !== null && earlier.score !== later.score) return false
  const [from, to] = [matterOf(earlier).status, matterOf(later).status]
  if (from === 'done' && to === 'denied') return false
  return from === 'denied' && to === 'done' ? dated : from !== to
}

/** Whether two outcomes can stand against each other: on one day only done and denied, or two scores. */
export function excludeEachOther(a: OutcomeValue, b: OutcomeValue, dated = false): boolean {
  if (dated || (a.score !== null && b.score !== null)) return true
  const statuses = [matterOf(a).status, matterOf(b).status]
  return statuses.includes('denied') && (statuses.includes('done') || statuses.includes('expected'))
}

/** EXAMPLE `2-1` before `3-3`: neither side had more */
export function isInterim(score: string | null, other: string | null): boolean {
  if (score === null || other === null || score === other) return false
  const [[least, most], [otherLeast, otherMost]] = [goals(score), goals(other)]
  return least <= otherLeast && most <= otherMost
}

function goals(score: string): readonly [least: number, most: number] {
  const [one = 0, two = 0] = score.split('-').map(Number)
  return [Math.min(one, two), Math.max(one, two)]
}
