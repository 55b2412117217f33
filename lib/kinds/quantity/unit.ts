import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence } from '../../model/sentence'
import { degreeOf } from './degree'
import { isYear } from './figure'
import { ownUnit } from './own-unit'
import { before, behind, BY_VERB, countsIn, indices, isAnd, TIME, verbsIn } from './reach'
import { thingAfter } from './thing'

/** What a number counts, and how far the words reach that say so (token indices, half open). */
export interface Unit {
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** How many words may stand between a number and the noun it counts. */
const AFTER = 3
const BEFORE = 12
/** How far behind people the verb stands that tells what became of them (`471 people were now known to have died`). */
const VERB_AFTER = 7
const PERSONS = 'count.person'
/** People aboard: what becomes of their vehicle may be said of them too (`62 on board disappeared`), but not that they died. */
const OCCUPANTS = 'count.occupant'
/** Said of the injured too, and of those whose injuries are told next: it yields to any other fate. */
const HOSPITALISED = 'count.hospitalised'
/** Units that stand before their number: `magnitude 7.7`, `death toll of 40`. */
const LEADING = new Set([
  'count.dead',
  'count.victim',
  'count.casualty',
  'count.injured',
  'count.missing',
  'count.magnitude',
  'count.depth',
  'count.displaced_person',
  'count.age',
  'count.arrested_person',
  'count.rescued',
  'count.survivor',
  'count.dollar',
  'count.euro',
  'count.pound',
])
/** The unit of a number, or null: a sign beside it, the noun after it, a verb that says what became of people, the noun before it. */
export function unitOf(number: NumberHit, sentence: Sentence, words: Words, boundFrom = number.from): Unit | null {
  const unit =
    ownUnit(number, sentence, words) ??
    sizedUnit(number, sentence) ??
    nounAfter(number, sentence, words) ??
    verbAfter(number, sentence, words) ??
    thingAfter(number, skipCounting(number.to, sentence, words), sentence, words) ??
    verbBefore(number, boundFrom, sentence, words) ??
    nounBefore(number, boundFrom, sentence, words)
  return degreeOf(number, unit, sentence, words) ?? unit
}

/** EXAMPLE `5 millions d’euros`: a unit that the lexicon has together with the size */
function sizedUnit({ from, to }: NumberHit, { concepts }: Sentence): Unit | null {
  const unit = concepts.find(
    (hit) => hit.id.startsWith('count.') && !hit.weak && hit.from > from && hit.from < to && hit.to > to,
  )
  return unit ? { unit: unit.id, from: to, to: unit.to, rule: 'sized' } : null
}

/** EXAMPLE `144 doden` · `1,500 Moroccan soldiers` · `12 people were killed` */
function nounAfter(number: NumberHit, sentence: Sentence, words: Words): Unit | null {
  const start = isCounted(number.to, sentence) ? number.to : skipCounting(number.to, sentence, words)
  const noun = doubtfulNoun(start, sentence) ?? countsIn(sentence, behind(sentence, start, start + AFTER))[0]
  if (!noun || isParted(start, noun.from, sentence, words)) return null
  const crew = crewOf(noun, sentence)
  if (crew) return { unit: crew.id, from: noun.from, to: crew.to, rule: 'noun-crew' }
  const second = secondNoun(noun, sentence, words)
  if (second) return { unit: OCCUPANTS, from: noun.from, to: second.to, rule: 'noun+noun' }
  const verb = isPersons(noun.id) && !isWhole(number, sentence, words) ? verbNear(noun, number, sentence, words) : null
  return { unit: verb ?? noun.id, from: noun.from, to: noun.to, rule: verb ? 'noun+verb' : 'noun' }
}

/** EXAMPLE `a five-man crew` */
const crewOf = (noun: Hit, { tokens, concepts }: Sentence): Hit | undefined =>
  IN_CREW.has(noun.id) && tokens[noun.from]?.gap === '-'
    ? concepts.find(({ id, from, weak }) => id === 'count.crew' && from === noun.to && !weak)
    : undefined

const IN_CREW: ReadonlySet<string> = new Set([PERSONS, 'count.man', 'count.member'])

const ABOARD: ReadonlySet<string> = new Set(['count.passenger', 'count.crew'])

/** EXAMPLE `379 passengers and crew` · `379 passagers et membres d’équipage`: all aboard, whom the two make up */
function secondNoun(noun: Hit, { tokens, concepts, numbers }: Sentence, words: Words): Hit | undefined {
  if (!ABOARD.has(noun.id) || !isAnd(noun.to, tokens, words)) return undefined
  return concepts.find(
    ({ id, from, weak }) =>
      ABOARD.has(id) &&
      id !== noun.id &&
      !weak &&
      from > noun.to &&
      from - noun.to <= AFTER &&
      !numbers.some((number) => number.from > noun.to && number.from < from),
  )
}

/** EXAMPLE `15 Toren` · `300 m`: a number before a doubtful noun settles its sense, where it has but one that is counted */
function doubtfulNoun(at: number, { concepts }: Sentence): Hit | null {
  const [noun, other] = concepts.filter(({ id, from }) => from === at && id.startsWith('count.') && !TIME.test(id))
  return noun?.weak && !other && noun.id !== 'count.age' ? noun : null
}

/** EXAMPLE `144 people were killed`: a word that counting uses, and what is counted itself */
const isCounted = (at: number, { concepts }: Sentence): boolean =>
  concepts.some((hit) => hit.from === at && hit.id === PERSONS && !hit.weak)

const isPersons = (id: string): boolean => id === PERSONS || id === 'count.victim' || id === OCCUPANTS

/** EXAMPLE `12 of the 62 people died`: 62 is what 12 are a part of, and the verb tells of these */
const isWhole = ({ from }: NumberHit, { tokens, numbers }: Sentence, words: Words): boolean =>
  numbers.some(
    ({ sort, to }) =>
      sort !== 'ordinal' &&
      to < from &&
      words.at('counted', tokens, to).some((hit) => hit.id === 'of' && hit.to === from),
  )

/** EXAMPLE `1.644 el número de fallecidos` · `50 of the soldiers` */
function skipCounting(from: number, sentence: Sentence, words: Words): number {
  if (sentence.concepts.some((hit) => hit.from === from && hit.id.startsWith('count.'))) return from
  const hit = words.at('counted', sentence.tokens, from).find(({ id, weak }) => !weak && id !== 'of-whom')
  return hit ? skipCounting(hit.to, sentence, words) : from
}

/** Grammar between a number and a noun parts them (`7.7 the region`), but for words that counting uses (`50 of the soldiers`). */
function isParted(from: number, to: number, { tokens }: Sentence, words: Words): boolean {
  for (let i = from; i < to;) {
    const counting = words.at('counted', tokens, i)[0]
    if (!counting && words.id('stopword', tokens, i)) return true
    i = counting?.to ?? i + 1
  }
  return false
}

/**
 * What became of the people: the verb after them that has no number of its own (`killed 15 people and wounded 40`, `e hirió a
 * 639`), a doubtful word that touches them (`7 kişi kayıp`), else the verb before the number, within the clause.
 */
function verbNear(noun: Hit, { from }: NumberHit, sentence: Sentence, words: Words): string | null {
  const tells = hasNoNumber(sentence, words)
  const touches = (hit: Hit): boolean => hit.weak && hit.from === noun.to && tells(hit)
  const fates = [
    ...verbsIn(sentence, behind(sentence, noun.to, noun.to + VERB_AFTER), tells).slice(0, 2),
    ...sentence.concepts.flatMap((hit) => (touches(hit) ? (BY_VERB[hit.id] ?? []) : [])),
    ...verbsIn(sentence, before(sentence, from - 5, from)).slice(-1),
  ]
  const told = fates.filter((fate) => noun.id !== OCCUPANTS || fate === 'count.dead')
  return told.find((fate) => fate !== HOSPITALISED) ?? told[0] ?? null
}

/** Whether a verb does not say itself what another number counts: `wounded 40`, `hirió a 639`, `وأصيب أكثر من ألف`, but not `died and 40`. */
const hasNoNumber =
  ({ tokens, numbers }: Sentence, words: Words) =>
  ({ to }: Hit): boolean => {
    const bound = words.at('bound', tokens, to).find(({ weak }) => !weak)
    const start = bound?.to ?? to
    return !numbers.some(
      ({ from }) =>
        from === start || (from === start + 1 && tokens[start]?.type === 'word' && !isAnd(start, tokens, words)),
    )
  }

/** EXAMPLE `15 died` · `639 wurden verletzt`; a year counts nothing */
function verbAfter({ from, to, min }: NumberHit, sentence: Sentence, words: Words): Unit | null {
  if (isYear(min)) return null
  let at = to
  while (at < to + GRAMMAR && words.id('stopword', sentence.tokens, at)) at++
  const [unit] = verbsIn(sentence, behind(sentence, to, at + 1), hasNoNumber(sentence, words))
  return unit ? { unit, from, to, rule: 'verb-after' } : null
}

/** How many words of grammar may stand between a number and its verb: `40 ont été blessées`. */
const GRAMMAR = 3

/** EXAMPLE `killing 12` · `قتل 15` · `tötete 9` */
function verbBefore(number: NumberHit, boundFrom: number, sentence: Sentence, words: Words): Unit | null {
  if (nextIsWord(number, sentence) && !isOthers(number, sentence, words)) return null
  const unit = verbsIn(sentence, before(sentence, boundFrom - 3, boundFrom)).at(-1)
  return unit ? { unit, from: number.from, to: number.to, rule: 'verb' } : null
}

/** A word that no table knows may be what is counted: then nothing else is. */
function nextIsWord({ to }: NumberHit, { tokens, concepts }: Sentence): boolean {
  return tokens[to]?.type === 'word' && (tokens[to]?.fold.length ?? 0) > 3 && !concepts.some(({ from }) => from === to)
}

/** EXAMPLE `injuring 639 others` */
const isOthers = ({ to }: NumberHit, { tokens }: Sentence, words: Words): boolean =>
  words.at('counted', tokens, to).some(({ id, weak }) => id === 'other' && !weak)

/** EXAMPLE `the death toll rose to 1,644` · `magnitude 7.7` · `بلغت قوته 7.7` · `the number of aftershocks exceeded 160` */
function nounBefore(number: NumberHit, boundFrom: number, sentence: Sentence, words: Words): Unit | null {
  const nouns = countsIn(sentence, before(sentence, boundFrom - BEFORE, boundFrom)).filter(
    (noun) => LEADING.has(noun.id) || isTotalled(noun, sentence, words),
  )
  const noun = nouns.at(-1)
  if (!noun || nextIsWord(number, sentence)) return null
  if (sentence.numbers.some(({ from, sort }) => sort !== 'ordinal' && from >= noun.from - 3 && from < noun.from))
    return null
  return { unit: noun.id, from: noun.from, to: noun.to, rule: 'noun-before' }
}

/** How long the words are that tell of a number of things, in tokens. */
const TOTAL = 3

/** EXAMPLE `the number of aftershocks` · `artçı sarsıntıların sayısı` */
const isTotalled = ({ from, to }: Hit, { tokens }: Sentence, words: Words): boolean =>
  indices(from - 1 - TOTAL, from).some((at) =>
    words.at('counted', tokens, at).some((hit) => hit.id === 'total' && from - hit.to >= 0 && from - hit.to <= 1),
  ) || words.at('counted', tokens, to).some(({ id }) => id === 'total')
