import type { Words } from '../../languages/pack'
import type { NumberHit, Sentence } from '../../model/sentence'
import type { Bound, QuantityValue } from '../../model/value'
import { ageInWord, OLDEST } from '../age'
import type { FactKind, Found, Wording } from '../kind'
import { conceptLabel } from '../label'
import { minuteOfPlay } from '../minute'
import { splitActs } from '../split'
import { askedOf } from './asked'
import { boundBehind, readBound, readInterval, type Bounded } from './bound'
import { isCount, isUnit } from './count'
import { countsInWords, exactly } from './count-word'
import { isYear } from './figure'
import { relateQuantities } from './relate'
import { unitOf } from './unit'

/** Numbers with what they count. */
export const quantity: FactKind<'quantity'> = {
  kind: 'quantity',
  find: findQuantities,
  relate: relateQuantities,
  keys: ({ min, max, unit }) => [
    `q:${unit ?? '-'}:${min}:${max ?? ''}`,
    ...(min >= 13 || !Number.isInteger(min) ? [`n:${min}`] : []),
  ],
  canonical,
  say,
}

const TELLING_BARE = 13
const AGE = 'count.age'

function findQuantities(plain: Sentence, words: Words): Found<'quantity'>[] {
  const sentence = withSplitVerbs(plain, words)
  const joined = new Set<NumberHit>()
  const counted = sentence.numbers.flatMap((number) => {
    if (joined.has(number) || isUnit(number, sentence) || !isCount(number, sentence, words)) return []
    const interval = readInterval(number, sentence, words)
    if (interval) joined.add(interval.second)
    const found = interval ? { ...number, to: interval.second.to, max: interval.second.max } : number
    return countOf(found, sentence, words)
  })
  return [...counted, ...duals(sentence, words), ...agesInWords(sentence, words), ...countsInWords(sentence, words)]
}

/** EXAMPLE `kwamen 12 mensen om`: verbs in two parts tell what became of people too */
function withSplitVerbs(sentence: Sentence, words: Words): Sentence {
  const split = sentence.numbers.length > 0 ? splitActs(sentence, words) : []
  return split.length > 0 ? { ...sentence, concepts: [...sentence.concepts, ...split] } : sentence
}

/** EXAMPLE `قتيلان`: a noun that says `two` by its form */
function duals({ tokens, numbers }: Sentence, words: Words): Found<'quantity'>[] {
  return words
    .find('dual', tokens)
    .filter(({ from, to }) => !numbers.some((number) => number.from <= to && from <= number.to))
    .map((hit) => exactly(2, hit.id, { at: hit, tokens, rule: 'dual' }))
}

/** EXAMPLE `dreijährige Tochter` */
function agesInWords(sentence: Sentence, words: Words): Found<'quantity'>[] {
  const { tokens } = sentence
  return words.find('spanWord', tokens).flatMap((span) => {
    const age = ageInWord(span, sentence, words)
    return age === null ? [] : [exactly(age, AGE, { at: span, tokens, rule: 'age-word' })]
  })
}

function countOf(number: NumberHit, sentence: Sentence, words: Words): Found<'quantity'>[] {
  const minute = minuteOfPlay(number, sentence, words)
  if (number.sort === 'ordinal' && !minute) return ageOfOrdinal(number, sentence, words)
  const bound = readBound(number, sentence, words)
  const unit = minute
    ? { ...minute, unit: 'count.match_minute', rule: 'minute' }
    : unitOf(number, sentence, words, bound.from)
  if (!unit && (number.sort === 'vague' || !isTellingBare(number))) return []
  const bounded = bound.bound === 'exact' && unit ? boundBehind(unit.to, bound, sentence, words) : bound
  const value = inPoints({ ...interval(number, bounded), unit: unit?.unit ?? null })
  const near = unit && (minute || Math.abs(unit.from - number.to) <= 1) ? unit : null
  const from = Math.min(bounded.from, near?.from ?? number.from, number.from)
  const to = Math.max(bounded.to, near?.to ?? number.to, number.to)
  const { tokens } = sentence
  return [
    {
      value,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule: `${unit?.rule ?? 'bare'}${bounded.bound === 'exact' ? '' : `+${bounded.bound}`}`,
      asked: askedOf(value, unit, { number, from }, sentence, words),
    },
  ]
}

/** EXAMPLE `في الثامنة من عمره`: in the eighth year of a life */
function ageOfOrdinal({ from, to, min }: NumberHit, { tokens }: Sentence, words: Words): Found<'quantity'>[] {
  const cue = words.at('ageCue', tokens, to).find(({ id }) => id === 'age')
  return cue && min <= OLDEST ? [exactly(min, AGE, { at: { from, to: cue.to }, tokens, rule: 'age-ordinal' })] : []
}

/** EXAMPLE `15 basis points` → 0.15 percentage points */
function inPoints(value: QuantityValue): QuantityValue {
  if (value.unit !== 'count.basis_point') return value
  const max = value.max === null ? null : round(value.max / 100)
  return { ...value, min: round(value.min / 100), max, unit: 'count.percentage_point' }
}

/** A number without a unit is worth keeping when digits make it telling and it is no year. */
const isTellingBare = ({ digits, min, max }: NumberHit): boolean =>
  digits && min === max && (min >= TELLING_BARE || !Number.isInteger(min)) && !isYear(min)

function interval(number: NumberHit, { bound }: Bounded): Omit<QuantityValue, 'unit'> {
  const { min, max, sort } = bound === 'exact' ? number : asOne(number)
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { min, max: null, bound }
    case 'at-most':
    case 'less-than':
      return { min: 0, max, bound }
    case 'nearly':
      return { min: round(min * 0.85), max, bound: 'about' }
    case 'about':
      return { min: round(min * 0.9), max: round(max * 1.1), bound: 'about' }
    default:
      return { min, max, bound: sort === 'vague' ? 'about' : 'exact' }
  }
}

/** EXAMPLE `свыше тысячи` · `more than a million`: a bounded scale word is one of it, though its form may be the plural's. */
function asOne(number: NumberHit): NumberHit {
  const one = number.min / 2
  const isScale = number.sort === 'vague' && number.to - number.from === 1 && /^10+$/u.test(String(one))
  return isScale ? { ...number, min: one, max: one, sort: 'cardinal' } : number
}

const round = (n: number): number => Number(n.toPrecision(6))

const SIGN: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  about: '~',
}

/** EXAMPLE `>=144 dead` · `~5000 injured` · `7.7 magnitude` */
function canonical({ min, max, bound, unit }: QuantityValue): string {
  const number =
    max === null
      ? `${min}`
      : bound === 'at-most' || bound === 'less-than'
        ? `${max}`
        : min === max
          ? `${min}`
          : `${min}-${max}`
  return `${SIGN[bound]}${number}${unit ? ` ${conceptLabel(unit)}` : ''}`
}

function say({ min, max, bound, unit }: QuantityValue, { count, phrase }: Wording): string {
  const [from, to] = max === null ? [min, min] : bound === 'at-most' || bound === 'less-than' ? [max, max] : [min, max]
  const counted = count(unit, from, to)
  return bound === 'exact' ? counted : phrase(bound, counted)
}
