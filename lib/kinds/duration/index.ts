import type { TableName, Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { DurationValue, Relation } from '../../model/value'
import { ageInWord, isAge } from '../age'
import type { Range } from '../clause'
import type { FactKind, Found } from '../kind'
import { minuteOfPlay } from '../minute'

/** Lengths of time. */
export const duration: FactKind<'duration'> = {
  kind: 'duration',
  find: findDurations,
  relate: relateDurations,
  keys: ({ min, max }) => [`t:${min}:${max}`],
  canonical: ({ min, max, approximate }) => `${approximate ? '~' : ''}${isoLength(min, max)}`,
  say: ({ min, max, approximate }, { locale, phrase }) => {
    const said = sayLength((min + max) / 2, locale)
    return approximate ? phrase('about', said) : said
  },
}

/** Seconds of a unit, least and most (months and years differ). */
const SECONDS: Readonly<Record<string, readonly [number, number]>> = {
  second: [1, 1],
  minute: [60, 60],
  hour: [3600, 3600],
  day: [86_400, 86_400],
  week: [604_800, 604_800],
  month: [2_419_200, 2_678_400],
  year: [31_536_000, 31_622_400],
  decade: [315_360_000, 315_619_200],
}

function findDurations(sentence: Sentence, words: Words): Found<'duration'>[] {
  const { tokens, numbers } = sentence
  const found: Found<'duration'>[] = []
  if (!words.has('timeUnit', tokens) && !words.has('spanWord', tokens)) return found
  const begins = words.begins(FIRST_WORDS, tokens)
  for (let i = 0; i < tokens.length; i++) {
    if (!begins[i] && !numbers.some(({ from }) => from === i)) continue
    const length = readSum(sentence, words, i)
    if (!length) continue
    const { min, max, to, rule } = length
    const approximate = length.vague || isApproximate(sentence, words, i)
    found.push({
      value: { min: Math.round(min), max: Math.round(max), approximate },
      start: tokens[i]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule,
      asked: words.at('distance', tokens, to).some(({ id }) => id === 'in.after') ? 'later' : 'length',
    })
    i = to - 1
  }
  return found
}

/** Tables that a length begins with where it does not with a number. */
const FIRST_WORDS: ReadonlySet<TableName> = new Set(['spanWord', 'vagueCount'])

interface Length {
  /** Seconds, least and most. */
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly vague: boolean
  readonly rule: string
  readonly to: number
}

/** Lengths of falling units are one. EXAMPLE `drei Jahre und vier Monate` · `two hours 30 minutes` */
function readSum(sentence: Sentence, words: Words, i: number): Length | null {
  const first = readLength(sentence, words, i)
  if (!first || first.rule !== 'number-unit') return first
  let sum = first
  for (let n = 0; n < 3; n++) {
    const joint = words.at('range', sentence.tokens, sum.to).find(({ id }) => id === 'and')
    const next = readLength(sentence, words, joint?.to ?? sum.to)
    if (!next || next.rule !== 'number-unit' || next.max >= (SECONDS[sum.unit]?.[0] ?? 0)) break
    sum = { ...next, min: sum.min + next.min, max: sum.max + next.max }
  }
  return sum
}

function readLength(sentence: Sentence, words: Words, i: number): Length | null {
  const length = readSpanWord(sentence, words, i) ?? readNumberUnit(sentence, words, i) ?? readVague(sentence, words, i)
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
  const unit = number && unitAt(sentence, words, number.to)
  if (!number || !unit || minuteOfPlay(number, sentence, words)) return null
  if (isYearsOld(unit.id, number.min, { from: i, to: unit.to }, sentence, words) || tokens[i - 1]?.text === '/')
    return null
  /* EXAMPLE `huit heures et demie` */
  const half = words.at('half', tokens, unit.to).find(({ id }) => id === 'unit')
  const more = half ? 0.5 : 0
  return lengthOf(number.min + more, number.max + more, unit.id, half?.to ?? unit.to, 'number-unit')
}

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
  return lengthOf(1, 1, unit.id, unit.to, 'one-unit')
}

/**
 * An article with a unit is a length after a word of length; a day or a night (`one day he left`) and what is weak
 * (`twice a year`) only then.
 */
function isOneLength({ tokens }: Sentence, words: Words, i: number, unit: string, weak: boolean): boolean {
  const cued = [1, 2, 3].some((back) =>
    words.at('durationCue', tokens, i - back).some((hit) => hit.to === i && hit.id === 'length'),
  )
  return cued || (!weak && !NARRATIVE.has(unit) && tokens[i - 1]?.type !== 'number')
}
const NARRATIVE = new Set(['second', 'day', 'night'])

const unitAt = ({ tokens }: Sentence, words: Words, i: number): { id: string; to: number } | undefined =>
  words.at('timeUnit', tokens, i).find(({ id, weak }) => !weak && id in SECONDS)

function lengthOf(min: number, max: number, unit = '', to: number, rule: string): Length | null {
  const range = SECONDS[unit]
  return range
    ? { min: min * range[0], max: max * range[1], unit, vague: rule === 'vague' && min !== max, rule, to }
    : null
}

/** `three days ago` is a date. */
function isDistance({ tokens }: Sentence, words: Words, from: number, to: number): boolean {
  if (words.at('distance', tokens, to).some(({ id }) => id === 'ago.after')) return true
  return [1, 2, 3].some((back) =>
    words.at('distance', tokens, from - back).some((hit) => hit.id === 'ago.before' && hit.to === from),
  )
}

const isApproximate = ({ tokens }: Sentence, words: Words, from: number): boolean =>
  [1, 2].some((back) =>
    words.at('durationCue', tokens, from - back).some((hit) => hit.id === 'approximate' && hit.to === from),
  )

function relateDurations(a: DurationValue, b: DurationValue): Relation {
  if (a.min === b.min && a.max === b.max)
    return a.approximate === b.approximate ? 'same' : a.approximate ? 'wider' : 'narrower'
  const [x, y] = [widen(a), widen(b)]
  if (x.max < y.min || y.max < x.min) return isInWeeks(a, b) ? 'wider' : isInWeeks(b, a) ? 'narrower' : 'apart'
  if (x.min >= y.min && x.max <= y.max) return 'narrower'
  return x.min <= y.min && x.max >= y.max ? 'wider' : 'overlaps'
}

const WEEK = 604_800
/** EXAMPLE `two weeks` is wider than `13 days`: who counts in weeks leaves some days out. */
function isInWeeks(a: DurationValue, b: DurationValue): boolean {
  const isWeeks = ({ min, max }: DurationValue): boolean => min === max && min >= 2 * WEEK && min % WEEK === 0
  return isWeeks(a) && !isWeeks(b) && b.min === b.max && Math.abs(a.min - b.min) <= WEEK / 3
}

/** A length told as approximate may be a fifth off. */
const widen = ({ min, max, approximate }: DurationValue): { min: number; max: number } =>
  approximate ? { min: min * 0.8, max: max * 1.25 } : { min, max }

function isoLength(min: number, max: number): string {
  const [days, rest] = [Math.floor(min / 86_400), min % 86_400]
  const years = min / 31_536_000
  if (min !== max && days >= 365 && Number.isInteger(years)) return `P${years}Y`
  if (min !== max && days >= 365) return `P${Math.round(years * 12)}M`
  if (min !== max && days >= 28 && rest === 0) return `P${Math.round(min / 2_419_200)}M`
  if (rest === 0) return `P${days}D`
  const [hours, minutes, seconds] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60]
  return `P${days ? `${days}D` : ''}T${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`
}

function sayLength(seconds: number, locale: string): string {
  const [unit, size] =
    (
      [
        ['year', 31_557_600],
        ['month', 2_548_800],
        ['week', 604_800],
        ['day', 86_400],
        ['hour', 3600],
        ['minute', 60],
      ] as const
    ).find(([name, length]) => seconds >= length && (name !== 'week' || seconds % length === 0)) ??
    (['second', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    seconds / size,
  )
}
