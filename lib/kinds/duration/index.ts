import type { Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { DurationValue, Relation } from '../../model/value'
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
const LONG_YEARS = 18

function findDurations(sentence: Sentence, words: Words): Found<'duration'>[] {
  const { tokens, numbers } = sentence
  const found: Found<'duration'>[] = []
  for (let i = 0; i < tokens.length; i++) {
    const span = words.at('spanWord', tokens, i)[0]
    const number = span ? undefined : numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
    const vague = span || number ? undefined : words.at('vagueCount', tokens, i).find(({ id }) => id !== '1-1')
    const [count, unit, to] = span ? spanParts(span.id, span.to) : unitAt(number, vague, sentence, words)
    const range = SECONDS[unit ?? '']
    if (
      !count ||
      !range ||
      to === undefined ||
      isDistance(sentence, words, i, to) ||
      (number && minuteOfPlay(number, sentence, words)) ||
      isAge(unit ?? '', count, sentence, words, i, to)
    )
      continue
    const approximate = vague !== undefined || isApproximate(sentence, words, i)
    const value = { min: Math.round(count[0] * range[0]), max: Math.round(count[1] * range[1]), approximate }
    found.push({
      value,
      start: tokens[i]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule: span ? 'span-word' : 'number-unit',
      asked: words.at('distance', tokens, to).some(({ id }) => id === 'in.after') ? 'later' : 'length',
    })
    i = to - 1
  }
  return found
}

type Length = readonly [count: readonly [number, number] | null, unit: string | null, to: number | undefined]

function spanParts(id: string, to: number): Length {
  const [count, unit] = id.split(' ')
  return [[Number(count), Number(count)], unit ?? null, to]
}

function unitAt(
  number: { min: number; max: number; to: number } | undefined,
  vague: { id: string; to: number } | undefined,
  { tokens }: Sentence,
  words: Words,
): Length {
  const at = number?.to ?? vague?.to
  const unit = at === undefined ? undefined : words.at('timeUnit', tokens, at).find(({ weak }) => !weak)
  if (!unit) return [null, null, undefined]
  const [min = 0, max = 0] = number ? [number.min, number.max] : (vague?.id.split('-').map(Number) ?? [])
  return [[min, max], unit.id, unit.to]
}

/** `three days ago` is a date. */
function isDistance({ tokens }: Sentence, words: Words, from: number, to: number): boolean {
  if (words.at('distance', tokens, to).some(({ id }) => id === 'ago.after')) return true
  return [1, 2, 3].some((back) =>
    words.at('distance', tokens, from - back).some((hit) => hit.id === 'ago.before' && hit.to === from),
  )
}

/** Years of a life are no length: with a word of age beside them, or many of them without a word of length. */
function isAge(
  unit: string,
  count: readonly [number, number],
  { tokens }: Sentence,
  words: Words,
  from: number,
  to: number,
): boolean {
  if (unit !== 'year') return false
  if (words.at('ageCue', tokens, to).length > 0) return true
  return (
    count[0] >= LONG_YEARS &&
    ![1, 2, 3].some((back) => words.at('durationCue', tokens, from - back).some(({ id }) => id === 'length'))
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
  const weeks = relateWeeks(a, b) ?? MIRROR[relateWeeks(b, a) ?? 'apart']
  if (x.max < y.min || y.max < x.min) return weeks
  if (x.min >= y.min && x.max <= y.max) return 'narrower'
  return x.min <= y.min && x.max >= y.max ? 'wider' : 'overlaps'
}

const WEEK = 604_800
const MIRROR = { wider: 'narrower', apart: 'apart' } as const

/** EXAMPLE `two weeks` is wider than `13 days`: who counts in weeks leaves some days out. */
function relateWeeks(a: DurationValue, b: DurationValue): 'wider' | null {
  const isWeeks = ({ min, max }: DurationValue): boolean => min === max && min >= 2 * WEEK && min % WEEK === 0
  return isWeeks(a) && !isWeeks(b) && b.min === b.max && Math.abs(a.min - b.min) <= WEEK / 3 ? 'wider' : null
}

/** A length told as approximate may be a fifth off. */
const widen = ({ min, max, approximate }: DurationValue): { min: number; max: number } =>
  approximate ? { min: min * 0.8, max: max * 1.25 } : { min, max }

function isoLength(min: number, max: number): string {
  const [days, rest] = [Math.floor(min / 86_400), min % 86_400]
  if (min !== max && days >= 365) return `P${Math.round(min / 31_536_000)}Y`
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
