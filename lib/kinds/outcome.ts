import type { Words } from '../languages/pack'
import type { Hit, Sentence } from '../model/sentence'
import type { OutcomeValue, Relation } from '../model/value'
import { ACT_CLASSES, actClass, isSortOf, sameObject, type ActClass } from './acts'
import { isBorder, statusAt, verbShape, type Range } from './clause'
import type { FactKind, Found } from './kind'
import { findScore, nearScore } from './score'

/** How far an object stands from its act, in tokens. */
const AFTER = 9
const BEFORE = 7
const MOST_IN_SENTENCE = 6
/** What may make the evidence longer than the act alone. */
const EVIDENCE = 10
const CONTEST_REACH = 5
/** EXAMPLE `won nine points in the election` is no victory */
const SHARES = /^count\.(?:point|percent|percentage_point|seat|vote)$/u
/** What a score decides. */
const SCORED = /^(?:event\.(?:final|semi_final|quarter_final|match|runoff|election|referendum)|instrument\.)/u

export const outcome: FactKind<'outcome'> = {
  kind: 'outcome',
  find(sentence, words) {
    const acts = sentence.concepts.filter(({ id }) => actClass(id) !== null)
    const found = acts.flatMap((act) => findOutcome(sentence, words, act, acts) ?? [])
    const results = found.some(({ value }) => value.score !== null) ? [] : bareResult(sentence, words)
    return unique([...found, ...results]).slice(0, MOST_IN_SENTENCE)
  },
  relate(a, b) {
    if (classOf(a) !== classOf(b)) return 'overlaps'
    if (a.score !== null && b.score !== null && a.score !== b.score) return 'apart'
    const relation = combine(relateObjects(a.object, b.object), relateScores(a.score, b.score))
    if (a.status === b.status) return relation
    const opposed = (a.status === 'done' && b.status === 'denied') || (a.status === 'denied' && b.status === 'done')
    return opposed && relation !== 'overlaps' ? 'apart' : 'overlaps'
  },
  keys: (value) => [
    `outcome:${classOf(value)}`,
    ...(value.object === null ? [] : [`outcome:${sameObject(value.object)}`]),
    ...(value.score === null ? [] : [`outcome:${value.score}`]),
  ],
  canonical: ({ act, object, score, status }) =>
    [label(act), ...(object === null ? [] : [label(object)]), ...(score === null ? [] : [score]), `[${status}]`].join(
      ' ',
    ),
  say: ({ act, object, score, status }, { concept, phrase }) =>
    phrase(
      `status-${status}`,
      [concept(act), ...(object === null ? [] : [concept(object)]), ...(score === null ? [] : [score])].join(' · '),
    ),
}

const classOf = ({ act }: Pick<OutcomeValue, 'act'>): string => actClass(act) ?? act

const label = (id: string): string => id.slice(id.indexOf('.') + 1).replaceAll('_', ' ')

function relateObjects(a: string | null, b: string | null): Relation {
  if (a === b) return 'same'
  if (a === null) return 'wider'
  if (b === null) return 'narrower'
  const [x, y] = [sameObject(a), sameObject(b)]
  if (x === y) return 'same'
  return isSortOf(x, y) ? 'narrower' : isSortOf(y, x) ? 'wider' : 'overlaps'
}

const relateScores = (a: string | null, b: string | null): Relation =>
  a === b ? 'same' : a === null ? 'wider' : 'narrower'

function combine(a: Relation, b: Relation): Relation {
  if (a === 'same') return b
  if (b === 'same' || a === b) return a
  return 'overlaps'
}

function findOutcome(sentence: Sentence, words: Words, act: Hit, acts: readonly Hit[]): Found<'outcome'> | null {
  const name = actClass(act.id)
  const type = name === null ? undefined : ACT_CLASSES[name]
  if (name === null || !type) return null
  if (
    acts.some(
      (other) =>
        other.from === act.from &&
        acts.indexOf(other) < acts.indexOf(act) &&
        other.weak === act.weak &&
        hasObject(sentence, words, other, acts),
    )
  )
    return null
  const score = findScore(sentence, words, act, acts)
  const object = objectOf(sentence, words, act, acts, score ? { ...type, objects: SCORED } : type)
  if (!score && !isSupported(sentence, act, object, type)) return null
  const status = score ? 'done' : statusAt(sentence, words, act)
  if (!score && status === 'done' && verbShape(sentence.tokens[act.from], words) === 'infinitive') return null
  /* EXAMPLE `never before won so often` */
  if (name === 'win' && status === 'denied') return null
  const law = act.id === 'act.pass' && score ? 'instrument.law' : null
  const value: OutcomeValue = {
    act: name === 'win' ? 'act.win' : act.id,
    object: object?.id ?? law,
    status,
    score: score?.score ?? null,
  }
  return locate(
    sentence,
    value,
    [act, object, score],
    score ? 'act+score' : object ? (object.from > act.from ? 'act+object' : 'object+act') : 'act',
  )
}

/** A result beside the name of a contest. EXAMPLE `durch ein 2:1 im Finale` */
function bareResult(sentence: Sentence, words: Words): Found<'outcome'>[] {
  const contest = sentence.concepts.find(({ id }) => /^event\.(?:final|semi_final|quarter_final)$/u.test(id))
  const score = contest && nearScore(sentence, words, contest, CONTEST_REACH)
  if (!contest || !score) return []
  const [high, low] = score.score.split('-')
  const value: OutcomeValue = {
    act: high === low ? 'act.draw' : 'act.win',
    object: contest.id,
    status: 'done',
    score: score.score,
  }
  return [locate(sentence, value, [score, contest], 'score+contest')]
}

function locate(
  sentence: Sentence,
  value: OutcomeValue,
  all: readonly (Range | null)[],
  rule: string,
): Found<'outcome'> {
  const first = all[0]
  const parts = all.filter(
    (part): part is Range =>
      part !== null && first !== null && first !== undefined && Math.abs(part.from - first.from) <= EVIDENCE,
  )
  const from = Math.min(...parts.map((part) => part.from))
  const to = Math.max(...parts.map((part) => part.to))
  return {
    value,
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
    rule,
    asked: `${classOf(value)}:${value.object === null ? '-' : sameObject(value.object)}`,
  }
}

/** Uncertain words want an object that only such an act has; a loss wants its score. */
function isSupported({ concepts }: Sentence, act: Hit, object: Hit | null, type: ActClass): boolean {
  if (act.id === 'act.lose' || act.id === 'act.draw') return false
  const doubtful =
    act.weak ||
    concepts.some(
      (other) =>
        other.from === act.from &&
        other.to === act.to &&
        other.id.startsWith('act.') &&
        actClass(other.id) !== actClass(act.id),
    )
  if (!object) return type.bare === 'strong' && !doubtful
  if (act.id === 'act.meet' && !act.weak && object.id === 'event.talks') return false
  if (act.id === 'act.end' && doubtful) return object.id.startsWith('body.')
  if (
    classOf({ act: act.id }) === 'win' &&
    concepts.some(
      ({ id, from }) =>
        SHARES.test(id) && from >= Math.min(act.to, object.to) && from < Math.max(act.from, object.from),
    )
  )
    return false
  return !doubtful || /^(?:instrument|event|body)\./u.test(object.id)
}

function hasObject(sentence: Sentence, words: Words, act: Hit, acts: readonly Hit[]): boolean {
  const type = ACT_CLASSES[actClass(act.id) ?? '']
  return type !== undefined && objectOf(sentence, words, act, acts, type) !== null
}

/** The nearest fitting concept after the act, else before it, with no border of clauses and no other act between. */
function objectOf(sentence: Sentence, words: Words, act: Hit, acts: readonly Hit[], type: ActClass): Hit | null {
  const { concepts } = sentence
  const fits = ({ id, from, to }: Hit): boolean => type.objects.test(id) && !(from < act.to && act.from < to)
  const rival = (from: number, to: number): boolean =>
    acts.some((other) => other.from >= from && other.to <= to && !other.weak && other.from !== act.from)
  const after = concepts.find(
    (hit) =>
      fits(hit) &&
      hit.from >= act.to &&
      hit.from - act.to <= AFTER &&
      isOpen(sentence, words, act.to, hit.from) &&
      !rival(act.to, hit.from),
  )
  if (after) return joined(sentence, after)
  const before = concepts.findLast(
    (hit) =>
      fits(hit) &&
      hit.to <= act.from &&
      act.from - hit.to <= BEFORE &&
      isOpen(sentence, words, hit.to, act.from) &&
      !rival(hit.to, act.from),
  )
  return before ? joined(sentence, before) : null
}

function isOpen({ tokens }: Sentence, words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBorder(tokens, words, i)) return false
  return true
}

/** EXAMPLE `gezamenlijk … comité`, `commission … mixte` → a joint commission */
function joined({ concepts }: Sentence, object: Hit): Hit {
  if (object.id !== 'body.commission' && object.id !== 'body.committee') return object
  const near = concepts.some(
    ({ id, from, to }) => id === 'mode.joint' && from - object.to <= 2 && object.from - to <= 2,
  )
  return near ? { ...object, id: 'body.joint_commission' } : object
}

/** The first of several that say the same. */
function unique(found: readonly Found<'outcome'>[]): Found<'outcome'>[] {
  const seen = new Set<string>()
  return found.filter(({ value }) => {
    const key = `${classOf(value)} ${value.object} ${value.status} ${value.score}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
