import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import type { OutcomeValue } from '../../model/value'
import { clauseAt, type Range } from '../clause'
import type { Found } from '../kind'
import { actClass, implied, isAct, isQuiet, takes } from './acts'
import { ACT_CLASSES } from './classes'
import { objectOf } from './object'
import { askedOf } from './question'
import { findScore, halfTimes, nearScore } from './score'
import { splitActs, type ActHit } from '../split'
import { isAbsence, isTold, statusOf } from './status'

const MOST_IN_SENTENCE = 6
/** What may make the evidence longer than the act alone. */
const EVIDENCE = 10
const CONTEST_REACH = 5
/** What people meet at; a vote is held, not met. */
const MET_AT = /^(?:event\.(?:summit|conference|session|round|ceremony|press_conference)|body\.)/u
/** EXAMPLE `won nine points in the election` is no victory */
const SHARES = /^(?:count\.(?:point|percent|percentage_point|seat|vote)|event\.race_stage)$/u
/** What a score decides. */
const SCORED = /^(?:event\.(?:final|semi_final|quarter_final|match|runoff|election|referendum)|instrument\.)/u
const CONTESTS: ReadonlySet<string> = new Set(['event.final', 'event.semi_final', 'event.quarter_final'])
/** EXAMPLE `subió los tipos`: what is set behind such an act was not what rose */
const RATE = 'topic.interest_rate'
/** Acts that are an outcome by what they act on alone: `cut`, `raise`. */
const TWO_WAYS: ReadonlySet<string> = new Set(['act.cut', 'act.raise'])
/** Objects that need no firmer act. */
const TELLING =
  /^(?:(?:instrument|event|body)\.|topic\.(?:black_box|wreckage|bail|ferry)$|count\.(?:hostage|prisoner|detainee|ship|boat|submarine)$|place\.airport$)/u
/** What is issued rather than set free. */
const THING = /^(?:instrument\.|event\.(?:statement|press_conference)|topic\.(?:film|video|book|music|series)$)/u
const THING_REACH = 3
/** Tokens between a name and the clause that goes on with its act. EXAMPLE `Kofi Mensah, 34, was arrested` */
const APPOSITION = 6

/** The outcomes that a sentence tells, one for each act and object. Linear in its tokens. */
export function findOutcomes(sentence: Sentence, words: Words): Found<'outcome'>[] {
  const acts = actsOf(sentence, words)
  const found = acts.flatMap((act) => findOutcome(sentence, words, act, acts) ?? [])
  const results = found.some(({ value }) => value.score !== null) ? [] : bareResult(sentence, words)
  if (found.length === 0 && results.length === 0) return []
  const told = [...found, ...results]
  return unique([...told, ...halfTime(sentence, words, told)]).slice(0, MOST_IN_SENTENCE)
}

function actsOf(sentence: Sentence, words: Words): ActHit[] {
  const known = sentence.concepts.filter(({ id }) => isAct(id))
  /* EXAMPLE `ging niet door` is known whole */
  const split = splitActs(sentence, words).filter(
    (act) => !known.some(({ from, to }) => from === act.from && to >= (act.tail?.to ?? to)),
  )
  const whole = known
    .filter(({ from }) => !split.some((act) => act.from === from))
    .map((hit): ActHit => ({ ...hit, tail: null }))
  return split.length === 0 ? whole : [...whole, ...split].sort((a, b) => a.from - b.from)
}

function findOutcome(sentence: Sentence, words: Words, act: ActHit, acts: readonly ActHit[]): Found<'outcome'> | null {
  if (isOutdone(sentence, words, act, acts)) return null
  const score = findScore(sentence, words, act, acts)
  const object = seek(sentence, words, act, acts, score !== null)
  const name = actClass(act.id, object?.id)
  if (name === null || (!score && !isSupported(sentence, words, act, object, name))) return null
  const told = statusOf(sentence, words, act, object, name)
  /* who tells a score tells what was played; it may only have seemed to be the last */
  const status = score && told !== 'possible' ? 'done' : told
  if (status === null || !isTold(status, name, object?.id ?? null)) return null
  if (act.id === 'act.take_place' && act.weak && !isAbsence(sentence, words, act, object, status)) return null
  const law = act.id === 'act.pass' && score ? 'instrument.law' : null
  const value: OutcomeValue = {
    act: ACT_CLASSES[name]?.as ?? implied(act.id)?.[0] ?? act.id,
    object: implied(act.id)?.[1] ?? object?.id ?? law,
    status,
    score: score?.score ?? null,
  }
  const rule = score ? 'act+score' : object ? (object.from > act.from ? 'act+object' : 'object+act') : 'act'
  return locate(sentence, words, value, [act, act.tail, object, score], rule)
}

/** Whether other acts that the same words may mean have an object, and this comes behind them. */
function isOutdone(sentence: Sentence, words: Words, act: ActHit, acts: readonly ActHit[]): boolean {
  return acts.some(
    (other) =>
      other.from === act.from &&
      acts.indexOf(other) < acts.indexOf(act) &&
      other.weak === act.weak &&
      seek(sentence, words, other, acts, false) !== null,
  )
}

function seek(sentence: Sentence, words: Words, act: ActHit, acts: readonly ActHit[], isScored: boolean): Hit | null {
  return objectOf(sentence, words, {
    act,
    fits: (hit) => (isScored ? SCORED.test(hit.id) : takes(act.id, hit.id) && (isContest(act) || !isVague(hit))),
    rivals: acts.filter((other) => !other.weak && other.from !== act.from && !isQuiet(other.id)),
  })
}

/** EXAMPLE `encuentro` is a meeting or a match: no object by itself */
const isVague = ({ id, weak }: Hit): boolean => weak && /^event\.(?:match|final|appeal)$/u.test(id)

const isContest = ({ id }: Hit): boolean => actClass(id) === 'win' || actClass(id) === 'draw'

/** Uncertain words want an object that only such an act has; a loss wants its score. */
function isSupported(sentence: Sentence, words: Words, act: ActHit, object: Hit | null, name: string): boolean {
  if (act.id === 'act.lose' || act.id === 'act.draw') return false
  if (!isAmid(sentence, act, name)) return false
  const isNoun = ACT_CLASSES[name]?.noun === true
  const isDoubtful = act.weak || (act.tail === null && !isNoun && hasOtherSense(sentence, act, name))
  if (!object) return isTellingAlone(sentence, words, act, name, isDoubtful)
  if (act.id === 'act.meet' && !act.weak && !MET_AT.test(object.id)) return false
  if (act.id === 'act.end' && isDoubtful) return object.id.startsWith('body.')
  if (name === 'open-site' && act.weak) return false
  if (name === 'win' && isShare(sentence, act, object)) return false
  return !isDoubtful || TELLING.test(object.id) || (object.id === RATE && object.from >= act.to)
}

function isTellingAlone(sentence: Sentence, words: Words, act: ActHit, name: string, isDoubtful: boolean): boolean {
  if (implied(act.id) !== null) return true
  const bare = ACT_CLASSES[name]?.bare
  if (bare === 'person') return hasParty(sentence, words, act, isDoubtful)
  if (bare === 'strong') return !isDoubtful && !TWO_WAYS.has(act.id)
  if (isDoubtful || isOfThing(sentence, act)) return false
  const isNamed = isOfNamed(sentence, words, act)
  return bare === 'named' ? isNamed : bare === 'uncounted' && (isNamed || !isCounted(sentence, words, act))
}

/** Whether the sentence speaks of what such an act is told with. */
const isAmid = ({ concepts }: Sentence, act: Range, name: string): boolean => {
  const { amid, unless } = ACT_CLASSES[name] ?? {}
  if (unless && concepts.some(({ id }) => unless.test(id))) return false
  return !amid || concepts.some(({ id, from, to }) => amid.test(id) && (to <= act.from || from >= act.to))
}

/** EXAMPLE `released a statement` */
const isOfThing = ({ concepts }: Sentence, act: Range): boolean =>
  concepts.some(({ id, from }) => THING.test(id) && from >= act.to && from - act.to <= THING_REACH)

/** EXAMPLE `12 people were arrested` is a count */
function isCounted(sentence: Sentence, words: Words, act: ActHit): boolean {
  const clause = clauseAt(sentence, words, act)
  return sentence.numbers.some(({ sort, from }) => sort !== 'ordinal' && from >= clause.from && from < clause.to)
}

/** Whether a person is named in the clause, or shortly before it. */
function isOfNamed(sentence: Sentence, words: Words, act: ActHit): boolean {
  const clause = clauseAt(sentence, words, act)
  return sentence.people.some(({ from, to }) => to > clause.from - APPOSITION && from < clause.to)
}

/** Whether the clause names a person who acts; of uncertain words also the house or place. EXAMPLE `left the White House` */
function hasParty(sentence: Sentence, words: Words, act: ActHit, isDoubtful: boolean): boolean {
  const { people, concepts, tokens } = sentence
  const clause = clauseAt(sentence, words, act)
  /* EXAMPLE `The president, Kofi Mensah, left` */
  const isBefore = ({ to }: Range): boolean => to === clause.from - 1 && /^[,،]$/u.test(tokens[to]?.text ?? '')
  const isIn = (hit: Range): boolean => (hit.from >= clause.from && hit.to <= clause.to) || isBefore(hit)
  const end = act.tail?.to ?? act.to
  const isNamed =
    people.some((person) => isIn(person) || (person.from >= clause.from && person.from < end)) ||
    concepts.some((hit) => hit.id.startsWith('office.') && isIn(hit))
  if (!isDoubtful) return isNamed
  return isNamed && concepts.some((hit) => hit.id === 'body.presidency' && !hit.weak && isIn(hit))
}

function hasOtherSense({ concepts }: Sentence, act: Hit, name: string): boolean {
  return concepts.some(
    (other) =>
      other.from === act.from && other.to === act.to && other.id.startsWith('act.') && actClass(other.id) !== name,
  )
}

const isShare = ({ concepts }: Sentence, act: Hit, object: Hit): boolean =>
  concepts.some(
    ({ id, from }) => SHARES.test(id) && from >= Math.min(act.to, object.to) && from < Math.max(act.from, object.from),
  )

/** A result beside the name of a contest. EXAMPLE `durch ein 2:1 im Finale` */
function bareResult(sentence: Sentence, words: Words): Found<'outcome'>[] {
  const contest = sentence.concepts.find(({ id }) => CONTESTS.has(id))
  const score = contest && nearScore(sentence, words, contest, CONTEST_REACH)
  if (!contest || !score) return []
  const [high, low] = score.score.split('-')
  const value: OutcomeValue = {
    act: high === low ? 'act.draw' : 'act.win',
    object: contest.id,
    status: 'done',
    score: score.score,
  }
  return [locate(sentence, words, value, [score, contest], 'score+contest')]
}

/** The score at half-time behind a result. EXAMPLE `gewann 2:1 (0:0)` */
function halfTime(sentence: Sentence, words: Words, told: readonly Found<'outcome'>[]): Found<'outcome'>[] {
  const results = told.flatMap(({ value }) => value.score ?? [])
  if (results.length === 0) return []
  return halfTimes(sentence, results).map((hit) =>
    locate(
      sentence,
      words,
      { act: 'event.half_time', object: null, status: 'done', score: hit.score },
      [hit],
      'score+bracket',
    ),
  )
}

function locate(
  sentence: Sentence,
  words: Words,
  value: OutcomeValue,
  all: readonly (Range | null)[],
  rule: string,
): Found<'outcome'> {
  const { tokens, start, end } = sentence
  const first = all[0] ?? { from: 0, to: 0 }
  const parts = all.filter((part): part is Range => part !== null && Math.abs(part.from - first.from) <= EVIDENCE)
  const from = Math.min(...parts.map((part) => part.from))
  const to = Math.max(...parts.map((part) => part.to))
  return {
    value,
    start: tokens[from]?.start ?? start,
    end: tokens[to - 1]?.end ?? end,
    rule,
    asked: askedOf(sentence, words, value, first),
  }
}

/** The first of several that say the same. */
function unique(found: readonly Found<'outcome'>[]): Found<'outcome'>[] {
  const seen = new Set<string>()
  return found.filter(({ value, asked }) => {
    const key = `${asked} ${value.object} ${value.status} ${value.score}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
