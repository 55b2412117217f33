import type { Words } from '../../languages/pack'
import type { Hit, Sentence } from '../../model/sentence'
import type { StandingValue } from '../../model/value'
import type { Found } from '../kind'
import { nounOf } from './noun'
import { isTime } from './ordinal'
import { cueOf, TIMES } from './since'

/** How far what a superlative speaks of stands from it. */
const NOUN_REACH = 3
/** EXAMPLE `C’est le plus grand`: no degree */
const NOUN = /^(?:act|event|count|topic|body)\.(?!degree_celsius)/u
/** Whose age is told. EXAMPLE `the youngest president`; a youngest son is nobody's record */
const AGED = /^(?:office\.|count\.(?:player|laureate|candidate|passenger|soldier|member)$|topic\.athlete$)/u

const AGES: ReadonlySet<string> = new Set(['youngest', 'oldest'])
/** What is asked by superlatives of each sort, the least first. */
const ASKED: Readonly<Record<string, readonly [least: string, most: string]>> = {
  age: ['youngest', 'oldest'],
  superlative: ['lowest', 'highest'],
}

/** EXAMPLE `the lowest level in three years` · `das stärkste Beben seit 1912` · `a record number`; a superlative alone is praise. */
export function findSuperlatives(sentence: Sentence, words: Words): Found<'standing'>[] {
  if (!words.has('superlative', sentence.tokens)) return []
  const hits = words.find('superlative', sentence.tokens).filter(({ weak }) => !weak)
  const aged = hits.flatMap((hit) => (AGES.has(hit.id) ? (ofAge(hit, sentence, words) ?? []) : []))
  const sized = hits.flatMap((hit) => (AGES.has(hit.id) ? [] : (ofSize(hit, sentence, words) ?? [])))
  /* EXAMPLE `أصغر` is the smallest, and of a person the youngest */
  return [...aged, ...sized.filter(({ start }) => !aged.some((one) => one.start <= start && start < one.end))]
}

function ofSize(hit: Hit, sentence: Sentence, words: Words): Found<'standing'> | null {
  /* EXAMPLE `won more often than any other team`: the words say of what, and of how many */
  if (hit.id === 'most') return toFound(hit, null, hit, 'superlative', sentence)
  const cue = hit.id === 'record' ? hit : cueOf(hit, sentence, words)
  if (!cue) return null
  /* The years are a date or a length of their own. */
  const shown = TIMES.has(cue.id) ? hit : cue
  return toFound(hit, nounBeside(hit, sentence, words) ?? null, shown, 'superlative', sentence)
}

/** EXAMPLE `the youngest president` · `le président le plus jeune` · `the oldest ever` */
function ofAge(hit: Hit, sentence: Sentence, words: Words): Found<'standing'> | null {
  const noun = agedBeside(hit, sentence)
  const cue = cueOf(hit, sentence, words)
  return noun || cue ? toFound(hit, noun ?? null, cue ?? hit, 'age', sentence) : null
}

function toFound(
  hit: Hit,
  noun: Hit | null,
  cue: Hit,
  sort: StandingValue['sort'],
  { tokens }: Sentence,
): Found<'standing'> {
  const isLeast = hit.id === '-1' || hit.id === 'youngest'
  return {
    value: { ordinal: isLeast ? -1 : 1, sort, noun: noun && nounOf(noun.id) },
    start: tokens[Math.min(hit.from, noun?.from ?? hit.from, cue.from)]?.start ?? 0,
    end: tokens[Math.max(hit.to, cue.to, noun?.to ?? hit.to) - 1]?.end ?? 0,
    rule: hit.id === 'record' || hit.id === 'most' ? 'record' : sort,
    asked: ASKED[sort]?.[isLeast ? 0 : 1] ?? sort,
  }
}

/** The noun behind it, or before it: `accident le plus meurtrier dans le pays` is of the accident. */
function nounBeside({ from, to }: Hit, { concepts, tokens }: Sentence, words: Words): Hit | undefined {
  const firm = concepts.filter(({ id, weak }) => !weak && NOUN.test(id) && !isTime(id))
  const after = firm.find((hit) => hit.from >= to && hit.from - to < NOUN_REACH)
  const before = firm.findLast((hit) => hit.to <= from && from - hit.to < NOUN_REACH - 1)
  const isFirst = after?.from === to || !before || words.id('stopword', tokens, to) === null
  return isFirst ? (after ?? before) : before
}

/** A word that may mean another thing stands close by. */
function agedBeside({ from, to }: Hit, { concepts }: Sentence): Hit | undefined {
  const aged = concepts.filter(({ id }) => AGED.test(id))
  return (
    aged.find((hit) => hit.from >= to && hit.from - to < (hit.weak ? 1 : NOUN_REACH)) ??
    aged.findLast((hit) => hit.to <= from && from - hit.to < (hit.weak ? 1 : NOUN_REACH - 1))
  )
}
