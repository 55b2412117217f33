import type { TableName, Words } from '../../languages/pack'
import type { Flags, NumberHit, Sentence } from '../../model/sentence'
import { isUnitAlone, saysUnitAlone } from '../unit-alone'
import { ageInWord, isAge } from '../age'
import type { Range } from '../clause'
import { minuteOfPlay } from '../minute'
import { readRaceTime } from '../race-time'

/** Seconds of a year, least and most. */
export const YEAR = [31_536_000, 31_622_400] as const

/** Seconds of a unit, least and most (months and years differ). */
const SECONDS: Readonly<Record<string, readonly [number, number]>> = {
  second: [1, 1],
  minute: [60, 60],
  hour: [3600, 3600],
  day: [86_400, 86_400],
  night: [86_400, 86_400],
  week: [604_800, 604_800],
  month: [2_419_200, 2_678_400],
  year: YEAR,
  decade: [315_360_000, 315_619_200],
}

/** Tables that a length begins with where it does not with a number. */
const FIRST_WORDS: ReadonlySet<TableName> = new Set(['spanWord', 'vagueCount'])
/** The same in languages that say one unit without an article. */
const FIRST_OR_UNIT: ReadonlySet<TableName> = new Set([...FIRST_WORDS, 'timeUnit'])

/** For each token whether a length may begin there without a number; null where the sentence has no word of lengths. */
export function placesToBegin(sentence: Sentence, words: Words): Flags | null {
  const { tokens } = sentence
  const isTold =
    (['timeUnit', 'spanWord', 'unitSuffix'] as const).some((table) => words.has(table, tokens)) ||
    tokens.some(({ type }, i) => type === 'number' && readRaceTime(sentence, words, i))
  if (!isTold) return null
  return words.begins(saysUnitAlone(words) ? FIRST_OR_UNIT : FIRST_WORDS, tokens)
}

/** A length as read. */
export interface Length {
  /** Seconds, least and most. */
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly vague: boolean
  readonly rule: string
  readonly to: number
}

/** Lengths of falling units are one. EXAMPLE `drei Jahre und vier Monate` · `two hours 30 minutes` */
export function readSum(sentence: Sentence, words: Words, i: number): Length | null {
  const first = readLength(sentence, words, i)
  const bare = first ? null : readUnitAlone(sentence, words, i)
  let sum = first ?? bare
  if (!sum || !SUMMED.has(sum.rule)) return sum
  for (let n = 0; n < 3; n++) {
    const joint = words.at('range', sentence.tokens, sum.to).find(({ id }) => id === 'and')
    const next = readLength(sentence, words, joint?.to ?? sum.to)
    if (!next || next.rule !== 'number-unit' || next.max >= (SECONDS[sum.unit]?.[0] ?? 0)) break
    /* EXAMPLE `за час 45 минут`, but `через год три месяца` are two lengths */
    if (sum === bare && !joint && sum.unit !== 'hour') break
    sum = { ...next, min: sum.min + next.min, max: sum.max + next.max }
  }
  return sum === bare && sum.rule === 'unit' ? null : sum
}

const SUMMED = new Set(['number-unit', 'one-unit', 'unit'])

/** One unit without an article, where something smaller follows. EXAMPLE `час 45 минут` · `godzinę i 45 minut` · `ساعة ونصف` */
function readUnitAlone(sentence: Sentence, words: Words, i: number): Length | null {
  const { tokens, numbers } = sentence
  const unit = isUnitAlone(tokens[i], words) ? unitAt(sentence, words, i) : undefined
  if (!unit || numbers.some(({ to }) => to === i) || words.at('shift', tokens, i - 1).length > 0) return null
  const half = halfBehind(sentence, words, unit.to)
  return half ? lengthOf(1.5, 1.5, unit.id, half.to, 'one-unit') : lengthOf(1, 1, unit.id, unit.to, 'unit')
}

/** EXAMPLE `huit heures et demie` · `un'ora e mezza` · `ساعة ونصف الساعة` */
const halfBehind = ({ tokens }: Sentence, words: Words, i: number): { to: number } | undefined =>
  words.at('half', tokens, i).find(({ id }) => id === 'unit')

function readLength(sentence: Sentence, words: Words, i: number): Length | null {
  const race = readRaceTime(sentence, words, i)
  if (race) return { min: race.seconds, max: race.seconds, unit: 'second', vague: false, rule: 'race', to: race.to }
  const length =
    readSpanWord(sentence, words, i) ??
    readParted(sentence, words, i) ??
    readNumberUnit(sentence, words, i) ??
    readVague(sentence, words, i)
  return length && !isDistance(sentence, words, i, length.to) ? length : null
}

/** EXAMPLE `driedaagse` · `fortnight` */
function readSpanWord(sentence: Sentence, words: Words, i: number): Length | null {
  const span = words.at('spanWord', sentence.tokens, i)[0]
  if (!span || ageInWord(span, sentence, words) !== null) return null
  const [count, unit] = span.id.split(' ')
  return lengthOf(Number(count), Number(count), unit, span.to, 'span-word')
}

/** EXAMPLE `three days` · `45 min` */
function readNumberUnit(sentence: Sentence, words: Words, i: number): Length | null {
  const { tokens, numbers } = sentence
  const number = numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
  const unit = number && (unitAt(sentence, words, number.to) ?? suffixAt(sentence, words, number))
  if (!number || !unit || minuteOfPlay(number, sentence, words)) return null
  if (isYearsOld(unit.id, number.min, { from: i, to: unit.to }, sentence, words) || tokens[i - 1]?.text === '/')
    return null
  const half = halfBehind(sentence, words, unit.to)
  const more = half ? 0.5 : 0
  return lengthOf(number.min + more, number.max + more, unit.id, half?.to ?? unit.to, 'number-unit')
}

/** The end of an adjective behind digits, but years, which mostly are an age. EXAMPLE `7-дневный` · `7-tägig` · `7-dniową` */
function suffixAt(
  { tokens }: Sentence,
  words: Words,
  { to, digits }: NumberHit,
): { id: string; to: number } | undefined {
  if (!digits || !/^[-‑–]?$/u.test(tokens[to]?.gap ?? ' ')) return undefined
  return words.at('unitSuffix', tokens, to).find(({ id }) => id !== 'year' && id in SECONDS)
}

/** EXAMPLE `1:45 hours`; `1:45 uur` is a time of day unless a word of length stands before it */
function readParted(sentence: Sentence, words: Words, i: number): Length | null {
  const { tokens } = sentence
  const [whole, sign, part] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (sign?.text !== ':' || sign.gap !== '' || part?.gap !== '' || tokens[i - 1]?.text === ':') return null
  if (!/^\d{1,2}$/u.test(whole?.fold ?? '') || !/^[0-5]\d$/u.test(part.fold)) return null
  const unit = unitAt(sentence, words, i + 3)
  const size = unit?.id === 'hour' ? 3600 : unit?.id === 'minute' ? 60 : 0
  if (!unit || size === 0 || (isClock(sentence, words, i + 3) && !isCued(sentence, words, i))) return null
  const seconds = Number(whole?.fold) * size + (Number(part.fold) * size) / 60
  return { min: seconds, max: seconds, unit: unit.id, vague: false, rule: 'parted', to: unit.to }
}

const isClock = ({ tokens }: Sentence, words: Words, i: number): boolean =>
  words.at('clock', tokens, i).some(({ id }) => id === 'hour')

const isCued = ({ tokens }: Sentence, words: Words, i: number): boolean =>
  [1, 2, 3].some((back) => words.at('durationCue', tokens, i - back).some((hit) => hit.to === i && hit.id === 'length'))

const isYearsOld = (unit: string, count: number, at: Range, sentence: Sentence, words: Words): boolean =>
  unit === 'year' && isAge({ ...at, count }, sentence, words)

/** EXAMPLE `a few hours` · `half an hour` · `ein Jahr` · `for a week` · `den ganzen Tag` */
function readVague(sentence: Sentence, words: Words, i: number): Length | null {
  const vague = words.at('vagueCount', sentence.tokens, i)[0]
  const unit = vague && unitAt(sentence, words, vague.to)
  if (!vague || !unit) return null
  if (vague.id === 'whole') return lengthOf(1, 1, unit.id, unit.to, 'number-unit')
  const [min = 0, max = 0] = vague.id.split('-').map(Number)
  if (vague.id !== '1-1') return lengthOf(min, max, unit.id, unit.to, 'vague')
  if (
    isYearsOld(unit.id, 1, { from: i, to: unit.to }, sentence, words) ||
    !isOneLength(sentence, words, i, unit.id, vague.weak)
  )
    return null
  const half = halfBehind(sentence, words, unit.to)
  const count = half ? 1.5 : 1
  return lengthOf(count, count, unit.id, half?.to ?? unit.to, 'one-unit')
}

/**
 * An article with a unit is a length after a word of length; a day or a night (`one day he left`) and what is weak
 * (`twice a year`) only then.
 */
function isOneLength(sentence: Sentence, words: Words, i: number, unit: string, weak: boolean): boolean {
  return isCued(sentence, words, i) || (!weak && !NARRATIVE.has(unit) && sentence.tokens[i - 1]?.type !== 'number')
}
const NARRATIVE = new Set(['second', 'day', 'night'])

const unitAt = ({ tokens }: Sentence, words: Words, i: number): { id: string; to: number } | undefined =>
  words.at('timeUnit', tokens, i).find(({ id, weak }) => !weak && id in SECONDS)

function lengthOf(min: number, max: number, unit = '', to: number, rule: string): Length | null {
  /* `one night` is told as a time more often than as a length. */
  if (!(unit in SECONDS) || (unit === 'night' && min < 2)) return null
  const vague = rule === 'vague' && min !== max
  return { min: secondsOf(min, unit, 0), max: secondsOf(max, unit, 1), unit, vague, rule, to }
}

/**
 * Seconds of a count, least (0) or most (1). Months that fill years are counted as those: `62 months` are five years and two
 * months. Five nights lie within six days.
 */
function secondsOf(count: number, unit: string, end: 0 | 1): number {
  const size = SECONDS[unit]?.[end] ?? 0
  if (unit === 'month' && Number.isInteger(count))
    return Math.floor(count / MONTHS) * YEAR[end] + (count % MONTHS) * size
  return (unit === 'night' && end === 1 ? count + 1 : count) * size
}
const MONTHS = 12

/** `three days ago` is a date. */
function isDistance({ tokens }: Sentence, words: Words, from: number, to: number): boolean {
  if (words.at('distance', tokens, to).some(({ id }) => id === 'ago.after')) return true
  return [1, 2, 3].some((back) =>
    words.at('distance', tokens, from - back).some((hit) => hit.id === 'ago.before' && hit.to === from),
  )
}
