import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence } from '../../model/sentence'
import type { StandingValue } from '../../model/value'
import type { Found } from '../kind'
import { inRow, uncounted } from './career'
import { nounOf, REPEATED, WOMAN } from './noun'

/** Concepts that an ordinal may count, and words of time that it must not. */
const NOUN = /^(?:act|event|count|body|instrument)\./u
const TIME = /^count\.(?:minute|second|hour|day|night|week|month|year|decade|century|percent|point)$/u
/** What is won again and again: its ordinal tells how often, and the words for it may be doubtful. EXAMPLE `un quatrième titre` · `the second final` */
const WON = /^(?:count\.(?:title|trophy|win)|event\.final)$/u
/** Offices that are counted by their holders. EXAMPLE `the 47th president` · `أول رئيسة للبلاد` */
const HEAD = /^office\.(?:president|prime_minister|chancellor|mayor|governor)$/u
/** Whether a concept is a length of time. */
export const isTime = (id: string): boolean => TIME.test(id)

/** Cues that make an ordinal a place. */
const PLACES: ReadonlySet<string> = new Set(['place', 'worldwide'])
/** The longest words of finishing, in tokens. */
const FINISH = 3
const AFTER = 3
const CLOSE = 1
const BEFORE = 2
const SPAN = 6

interface Noun {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** An ordinal with what it counts, as a half-open range of tokens. */
export interface Part {
  readonly noun: string | null
  readonly sort: StandingValue['sort']
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Times that are one word. EXAMPLE `erstmals` · `вдруге` */
const TIMES: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

/** EXAMPLE `the first meeting` · `zum dritten Mal` · `en cuarto lugar` · `للمرة الثالثة` · `fourth worldwide` */
export function findOrdinals(sentence: Sentence, words: Words): Found<'standing'>[] {
  const { tokens, numbers } = sentence
  if (!words.has('occurrence', tokens) && !numbers.some(({ sort }) => sort === 'ordinal')) return []
  const none = words.find('notOrdinal', tokens)
  const found = numbers
    .filter(
      (number) =>
        (number.sort === 'ordinal' || isNth(number, sentence, words)) &&
        none.every((hit) => hit.to <= number.from || number.to <= hit.from || counts(number, hit, sentence, words)),
    )
    .flatMap((number) => {
      const part = occurrence(number, sentence, words) ?? counted(number, sentence, words)
      return part ? [toFound(number.min, part, sentence)] : []
    })
  const firsts = words
    .find('occurrence', tokens)
    .filter(({ id, weak, from, to }) => id in TIMES && !weak && !found.some((one) => covers(one, sentence, from, to)))
    .map(({ id, from, to }) =>
      toFound(TIMES[id] ?? 1, { noun: null, sort: 'title', from, to, rule: 'first-time' }, sentence),
    )
  return [...found, ...firsts]
}

/**
 * Whether an ordinal counts all the same where a phrase says that it does not. EXAMPLE `quarto` is a room and `secondo` may be
 * `according to`, but there is a `quarto título`, a `secondo di fila`, a `primo a riuscirci dal 1998`, a `prima donna presidente`
 */
function counts(number: NumberHit, phrase: Hit, sentence: Sentence, words: Words): boolean {
  if (wonAfter(number, sentence, 0) || isOfWoman(number, sentence)) return true
  const rule = uncounted(number, sentence, words)?.rule
  if (phrase.id === 'one') return rule === 'first-since'
  const isAlone = phrase.from === number.from && phrase.to === number.to
  return isAlone && (rule !== undefined || placeBeside(number, sentence, words) !== null)
}

function toFound(ordinal: number, { noun, sort, from, to, rule }: Part, { tokens }: Sentence): Found<'standing'> {
  return {
    value: { ordinal, sort, noun },
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    rule,
    asked: 'standing',
  }
}

const covers = ({ start, end }: Found<'standing'>, { tokens }: Sentence, from: number, to: number): boolean =>
  start < (tokens[to - 1]?.end ?? 0) && (tokens[from]?.start ?? 0) < end

/** EXAMPLE `للمرة 16`: behind some words a number is an ordinal without a mark */
const isNth = ({ from, digits, sort }: NumberHit, { tokens }: Sentence, words: Words): boolean =>
  digits &&
  sort === 'cardinal' &&
  [1, 2].some((back) => words.at('occurrence', tokens, from - back).some(({ id, to }) => id === 'nth' && to === from))

/** How often something happened. EXAMPLE `for the third time` · `po raz drugi` · `üçüncü kez` */
function occurrence({ from, to }: NumberHit, { tokens }: Sentence, words: Words): Part | null {
  const isTime = ({ id, weak }: { id: string; weak: boolean }): boolean => id === 'time' && !weak
  const after = words.at('occurrence', tokens, to).find(isTime)
  if (after) return { noun: null, sort: 'title', from, to: after.to, rule: 'nth-time' }
  const before = [1, 2]
    .flatMap((back) => words.at('occurrence', tokens, from - back))
    .find((hit) => hit.to === from && (isTime(hit) || hit.id === 'nth'))
  return before ? { noun: null, sort: 'title', from: before.from, to, rule: 'time-nth' } : null
}

/** What an ordinal counts: a noun beside it, a place in a table, or a name of what is won. */
function counted(number: NumberHit, sentence: Sentence, words: Words): Part | null {
  if (isDateOrTime(number, sentence, words) || isDiscourse(number, sentence)) return null
  const place = placeBeside(number, sentence, words)
  if (place) return place
  const noun = wonAfter(number, sentence, CLOSE) ?? nounAfter(number, sentence) ?? nounBefore(number, sentence)
  const row = noun && inRow(number, sentence, words)
  if (row && row.to === noun.to) return row
  if (!noun) return cupAfter(number, sentence) ?? uncounted(number, sentence, words)
  const id = nounOf(noun.id)
  return {
    noun: id === REPEATED ? null : id,
    sort: id === REPEATED ? 'title' : 'rank',
    from: Math.min(number.from, noun.from),
    to: Math.max(number.to, noun.to),
    rule: noun.from >= number.to ? 'ordinal-noun' : 'noun-ordinal',
  }
}

/** EXAMPLE `vierte Stelle` · `المركز الرابع` · `fourth in the world` */
function placeBeside(number: NumberHit, sentence: Sentence, words: Words): Part | null {
  const { from, to } = number
  const { tokens } = sentence
  for (const i of [to, from - 1]) {
    const hit = words.at('rankCue', tokens, i).find(({ id, weak }) => !weak && PLACES.has(id))
    if (hit && (i === to || hit.to === from))
      return { noun: null, sort: 'rank', from: Math.min(from, hit.from), to: Math.max(to, hit.to), rule: 'place' }
  }
  return finished(number, sentence, words)
}

/** EXAMPLE `came third` · `wurde Zweiter` · `ikinci oldu`: an ordinal that counts nothing, of one who is named */
function finished({ from, to }: NumberHit, { tokens, people }: Sentence, words: Words): Part | null {
  if (people.length === 0) return null
  const after = words.at('rankCue', tokens, to).find(({ id }) => id === 'finished')
  if (after) return { noun: null, sort: 'rank', from, to: after.to, rule: 'finished' }
  if (tokens[to]?.type === 'word' && !words.id('stopword', tokens, to) && !isBehind(to, tokens, words)) return null
  /* EXAMPLE `حل إيفو برلينغ ثانيا` */
  const at = people.find((person) => person.to === from)?.from ?? from
  for (let start = at - 1; start >= at - FINISH; start--)
    if (words.at('rankCue', tokens, start).some((hit) => hit.id === 'finish' && hit.to === at))
      return { noun: null, sort: 'rank', from: start, to, rule: 'finish' }
  return null
}

/** EXAMPLE `finished second behind Reed` */
const isBehind = (i: number, tokens: Sentence['tokens'], words: Words): boolean =>
  words.at('rankCue', tokens, i).some(({ id }) => id === 'behind')

/** EXAMPLE `sa troisième CAN`: the short name of a cup, in capitals alone · `son quatrième Euro`: of money there is no fourth */
function cupAfter({ from, to }: NumberHit, { tokens }: Sentence): Part | null {
  const { text = '', type } = tokens[to] ?? {}
  const isShort = type === 'word' && /^(?:\p{Lu}{3,5}|Euro)$/u.test(text)
  return isShort ? { noun: null, sort: 'title', from, to: to + 1, rule: 'ordinal-name' } : null
}

/** EXAMPLE `the first meeting` · `the 15th BRICS summit`: what a body holds is counted, not the body */
function nounAfter(number: NumberHit, { tokens, concepts }: Sentence): Noun | undefined {
  const nouns = concepts.filter(
    (hit) =>
      hit.from >= number.to &&
      hit.from - number.to < AFTER &&
      (isHead(hit, number) || (NOUN.test(hit.id) && !isTime(hit.id) && hit.id !== 'count.euro' && !hit.weak)) &&
      !tokens.slice(number.to, hit.from).some(({ type }) => type === 'mark'),
  )
  const [first] = nouns
  const held = nouns.find(({ id, from }) => id.startsWith('event.') && from === first?.to)
  return first?.id.startsWith('body.') ? (held ?? first) : first
}

/** EXAMPLE `أول رئيسة للبلاد` · `the 47th president`; a doubtful word touches the ordinal */
const isHead = ({ id, from, weak }: Hit, number: NumberHit): boolean =>
  HEAD.test(id) && from - number.to <= (weak ? 0 : 1)

/** EXAMPLE `la prima donna presidente` */
function isOfWoman({ to }: NumberHit, { concepts }: Sentence): boolean {
  const near = concepts.filter(({ from }) => from >= to && from - to < AFTER)
  return near.some(({ id }) => HEAD.test(id)) && near.some(({ id }) => id === WOMAN)
}

/** EXAMPLE `vierten EM-Titel` */
function wonAfter({ to }: NumberHit, { tokens, concepts }: Sentence, within: number): Noun | undefined {
  return concepts.find(
    (hit) =>
      WON.test(hit.id) && hit.from >= to && hit.from - to <= within && (hit.from === to || tokens[to]?.type === 'word'),
  )
}

/** EXAMPLE `الاجتماع الأول` */
function nounBefore(number: NumberHit, { tokens, concepts }: Sentence): Noun | undefined {
  return concepts.findLast(
    (hit) =>
      hit.to <= number.from &&
      number.from - hit.to < BEFORE &&
      number.from - hit.from < SPAN &&
      NOUN.test(hit.id) &&
      !isTime(hit.id) &&
      hit.id !== 'count.euro' &&
      !hit.weak &&
      !tokens.slice(hit.to, number.from).some(({ type }) => type === 'mark'),
  )
}

/** EXAMPLE not `1er mars`, `2nd week`, `62nd minute`, `الثامنة من عمره` (eight years old) */
function isDateOrTime(number: NumberHit, { tokens, concepts }: Sentence, words: Words): boolean {
  const next = [number.to, number.to + 1]
  if (words.at('ageCue', tokens, number.to).some(({ id }) => id === 'age')) return true
  return next.some(
    (i) =>
      words.at('month', tokens, i).some(({ weak }) => !weak) ||
      words.at('timeUnit', tokens, i).some(({ weak }) => !weak) ||
      concepts.some((hit) => hit.from === i && isTime(hit.id)),
  )
}

/** EXAMPLE not `First, the minister …` */
const isDiscourse = (number: NumberHit, { tokens }: Sentence): boolean =>
  /^[,:،]$/u.test(tokens[number.to]?.text ?? '') && number.to - number.from === 1
