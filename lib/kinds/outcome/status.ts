import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import type { Status } from '../../model/value'
import { clauseAt, nearestCue, statusAt, verbShape, type Range } from '../clause'
import { ACT_CLASSES } from './classes'
import { DECLARED } from './matter'
import type { ActHit } from '../split'

/** EXAMPLE `no joint press conference` */
const NONE_TO_NOUN = 2
const ABSENT_WITHIN = 3
/** A word of the future stands near. */
const LATER = 5

/** How far the act has come, or null when its form tells nothing (an infinitive that nothing makes firm). */
export function statusOf(
  sentence: Sentence,
  words: Words,
  act: ActHit,
  object: Hit | null,
  name: string,
): Status | null {
  const { tokens } = sentence
  if (!isNegative(name) && (namesDenial(sentence, words, act) || isNone(sentence, act, object))) return 'denied'
  if (ACT_CLASSES[name]?.noun && isDeniedNear(sentence, words, act)) return 'denied'
  const decided = ACT_CLASSES[name]?.byDecision ? 'done' : 'expected'
  if (act.tail && statusAt(sentence, words, act.tail, decided) === 'denied') return 'denied'
  const status = laterOf(sentence, words, act, name) ?? statusAt(sentence, words, act, decided)
  if (name === 'appeal' && status !== 'denied') return 'done'
  const isBare = verbShape(tokens[act.from], words) === 'infinitive' && nearestCue(sentence, words, act) === null
  return status === 'done' && isBare ? null : status
}

/** EXAMPLE `steps down next month` · `stapt volgende maand op` */
function laterOf(sentence: Sentence, words: Words, act: ActHit, name: string): Status | null {
  if (!ACT_CLASSES[name]?.later) return null
  const clause = clauseAt(sentence, words, act)
  const [first, last] = [Math.max(clause.from, act.from - LATER), Math.min(clause.to, act.to + LATER)]
  for (let i = first; i < last; i++)
    if (words.at('modality', sentence.tokens, i).some(({ id }) => id === 'later'))
      return nearestCue(sentence, words, act) === 'denied' ? 'denied' : 'expected'
  return null
}

/** EXAMPLE `no distress call` · `Einen Notruf habe es vor dem Absturz nicht gegeben` */
function isDeniedNear(sentence: Sentence, words: Words, act: Range): boolean {
  const clause = clauseAt(sentence, words, act)
  const { tokens } = sentence
  const denies = (i: number): boolean =>
    words.at('modality', tokens, i).some(({ id, weak }) => id === 'denied' && !weak) ||
    verbShape(tokens[i], words) === 'denied'
  for (let i = clause.from; i < clause.to; i++) if (denies(i)) return true
  return isNone(sentence, { from: act.to, to: act.from }, act)
}

/** Acts that say no by themselves. EXAMPLE `exclu` rules out, it does not deny that one did */
const isNegative = (name: string): boolean => name === 'rule-out' || name === 'reject' || name === 'cancel'

/** EXAMPLE `no press conference` */
const isNone = ({ concepts }: Sentence, act: Range, object: Range | null): boolean =>
  object !== null &&
  concepts.some(
    ({ id, from, to, weak }) =>
      id === 'mode.not' &&
      !weak &&
      to <= object.from &&
      object.from - to <= NONE_TO_NOUN &&
      (from >= act.to || to <= act.from),
  )

/** EXAMPLE `unsigned` · `zonder handtekening`: the words of the act deny it */
function namesDenial({ tokens }: Sentence, words: Words, { from, to }: Range): boolean {
  return [from - 1, from].some((i) =>
    words
      .at('modality', tokens, i)
      .some((hit) => hit.id === 'denied' && hit.to === to && (i < from || to - from === 1)),
  )
}

/** Some acts are told in one way only. EXAMPLE `never before won so often` */
export function isTold(status: Status, name: string, object: string | null): boolean {
  const told = ACT_CLASSES[name]?.told
  if (told !== undefined) return told === 'done' ? status === 'done' : status !== 'denied'
  /* EXAMPLE `Kofi Mensah, who was not elected` in a report on who was */
  if (name === 'elect' && object === null) return status === 'done'
  /* EXAMPLE `eighty states signed the final document, Mali did not` */
  return !((name === 'sign' || name === 'approve') && object !== null && DECLARED.test(object) && status === 'denied')
}

/** That there is a thing tells little, that there is none much. EXAMPLE `there will be no summit` · `не будет встречи` */
export function isAbsence(sentence: Sentence, words: Words, act: ActHit, object: Hit | null, status: Status): boolean {
  if (object === null || status !== 'denied') return false
  const [from, to] = object.from >= act.to ? [act.to, object.from] : [object.to, act.from]
  if (to - from > ABSENT_WITHIN) return false
  return !sentence.tokens.slice(from, to).some((token) => verbShape(token, words) === 'infinitive')
}
