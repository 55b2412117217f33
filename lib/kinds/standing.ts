import type { Words } from '../languages/pack'
import type { NumberHit, Sentence } from '../model/sentence'
import type { Relation, StandingValue } from '../model/value'
import type { FactKind, Found } from './kind'

/** Ordinal places and records. */
export const standing: FactKind<'standing'> = {
  kind: 'standing',
  find: findStandings,
  relate: relateStandings,
  keys: ({ ordinal, noun }) => [`standing:${ordinal}:${noun ?? '-'}`],
  canonical: ({ ordinal, noun }) =>
    `${ordinal === -1 ? 'last' : `#${ordinal}`}${noun ? ` ${noun.slice(noun.indexOf('.') + 1).replaceAll('_', ' ')}` : ''}`,
  say: ({ ordinal, noun }, { phrase, concept, locale }) => {
    const place = ordinal === -1 ? phrase('last') : new Intl.NumberFormat(locale).format(ordinal)
    return noun ? phrase('standing', place, concept(noun)) : phrase('place-number', place)
  },
}

/** Concepts that an ordinal may count, and words of time that it must not. */
const NOUN = /^(?:act|event|count|body|instrument)\./u
const TIME = /^count\.(?:minute|second|hour|day|night|week|month|year|decade|century|percent|point)$/u
const AFTER = 3
const BEFORE = 2
/** Units of several tries that show an order: titles, wins, matches… */
const REPEATS = new Set(['count.title', 'count.trophy', 'count.win', 'count.medal', 'count.match', 'count.goal'])

function findStandings(sentence: Sentence, words: Words): Found<'standing'>[] {
  return sentence.numbers.flatMap((number) => {
    if (number.sort !== 'ordinal' || isDateOrTime(number, sentence, words) || isDiscourse(number, sentence)) return []
    const noun = nounAfter(number, sentence) ?? nounBefore(number, sentence)
    if (!noun) return []
    const { tokens } = sentence
    const [from, to] = [Math.min(number.from, noun.from), Math.max(number.to, noun.to)]
    const value: StandingValue = {
      ordinal: number.min,
      sort: REPEATS.has(noun.id) ? 'title' : 'rank',
      noun: classOf(noun.id),
    }
    return [
      {
        value,
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
        rule: noun.from >= number.to ? 'ordinal-noun' : 'noun-ordinal',
        asked: 'standing',
      },
    ]
  })
}

/** A noun and its verb are one: `meeting` is `meet`, a session too. */
const SAME_NOUN: Readonly<Record<string, string>> = {
  'event.session': 'act.meet',
  'event.talks': 'act.meet',
  'event.round': 'act.meet',
  'act.convene': 'act.meet',
  'event.visit': 'act.visit',
  'count.trophy': 'count.title',
  'event.conference': 'event.summit',
}
const classOf = (id: string): string => SAME_NOUN[id] ?? id

interface Noun {
  readonly id: string
  readonly from: number
  readonly to: number
}

function nounAfter(number: NumberHit, { tokens, concepts }: Sentence): Noun | undefined {
  return concepts.find(
    (hit) =>
      NOUN.test(hit.id) &&
      !TIME.test(hit.id) &&
      !hit.weak &&
      hit.from >= number.to &&
      hit.from - number.to < AFTER &&
      !tokens.slice(number.to, hit.from).some(({ type }) => type === 'mark'),
  )
}

/** EXAMPLE `الاجتماع الأول` */
function nounBefore(number: NumberHit, { tokens, concepts }: Sentence): Noun | undefined {
  return concepts
    .filter(
      (hit) =>
        NOUN.test(hit.id) &&
        !TIME.test(hit.id) &&
        !hit.weak &&
        hit.to <= number.from &&
        number.from - hit.to < BEFORE &&
        !tokens.slice(hit.to, number.from).some(({ type }) => type === 'mark'),
    )
    .at(-1)
}

/** EXAMPLE not `1er mars`, `2nd week`, `62nd minute` */
function isDateOrTime(number: NumberHit, { tokens, concepts }: Sentence, words: Words): boolean {
  const next = [number.to, number.to + 1]
  return next.some(
    (i) =>
      words.at('month', tokens, i).some(({ weak }) => !weak) ||
      words.at('timeUnit', tokens, i).some(({ weak }) => !weak) ||
      concepts.some((hit) => hit.from === i && TIME.test(hit.id)),
  )
}

/** EXAMPLE not `First, the minister …` */
const isDiscourse = (number: NumberHit, { tokens }: Sentence): boolean =>
  /^[,:،]$/u.test(tokens[number.to]?.text ?? '') && number.to - number.from === 1

function relateStandings(a: StandingValue, b: StandingValue): Relation {
  if (a.noun !== b.noun)
    return a.ordinal === b.ordinal && (a.noun === null || b.noun === null)
      ? a.noun === null
        ? 'wider'
        : 'narrower'
      : 'overlaps'
  return a.ordinal === b.ordinal ? 'same' : 'apart'
}
