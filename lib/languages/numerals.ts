import type { Hit, NumberHit, Token } from '../model/sentence'
import { parseDigits } from './digits'
import type { TableName, Words } from './pack'

/** Numbers of a sentence in reading order: digits, words, ordinals and vague ones. Linear in the tokens. */
export function readNumbers(tokens: readonly Token[], words: Words): NumberHit[] {
  const found: NumberHit[] = []
  const begins = words.begins(NUMBER_WORDS, tokens)
  for (let i = 0; i < tokens.length;) {
    const type = tokens[i]?.type
    const hit =
      type === 'number'
        ? readDigits(tokens, words, i)
        : type === 'word' && begins[i]
          ? readWords(tokens, words, i)
          : null
    const whole = hit && withHalf(hit, tokens, words)
    if (whole) found.push(whole)
    i = whole?.to ?? i + 1
  }
  return found
}

/** EXAMPLE `eight and a half hours` · `восемь с половиной` · `two and a half million` */
function withHalf(hit: NumberHit, tokens: readonly Token[], words: Words): NumberHit {
  const half = words.at('half', tokens, hit.to).find(({ id }) => id === 'number')
  if (!half || hit.sort !== 'cardinal' || hit.min !== hit.max || hit.min >= 100 || !Number.isInteger(hit.min))
    return hit
  const { factor, to } = readScales(tokens, words, half.to)
  const value = scaled(hit.min + 0.5, factor)
  return { ...hit, min: value, max: value, to }
}

/** Tables that a number in words begins with. */
const NUMBER_WORDS: ReadonlySet<TableName> = new Set(['cardinal', 'scale', 'vague', 'ordinal'])

/** EXAMPLE `1,500` · `1.7 million` · `62nd` · `81. Minute` · `3 آلاف و471` · `2 mil 834` */
function readDigits(tokens: readonly Token[], words: Words, i: number): NumberHit | null {
  const value = parseDigits(tokens[i]?.fold ?? '', isDecimal(tokens, words, i))
  if (value === null) return null
  const ordinalTo = Number.isInteger(value) && value < 1000 ? endOfOrdinal(tokens, words, i) : null
  if (ordinalTo) return ordinal(value, i, ordinalTo, true)
  const scales = readScales(tokens, words, i + 1)
  const rest =
    scales.factor > 1
      ? (digitsBehind(tokens, words, scales) ?? readRest(tokens, words, scales.to, scales.factor))
      : null
  const total = scaled(value, scales.factor) + (rest?.value ?? 0)
  return { from: i, to: rest?.to ?? scales.to, min: total, max: total, sort: 'cardinal', digits: true }
}

/** EXAMPLE `2 mil 834` · `2 bin 53` · `35 millones 923 mil 996`: each smaller part in digits, with a smaller scale or, behind thousands, none */
function digitsBehind(
  tokens: readonly Token[],
  words: Words,
  { factor, to }: { readonly factor: number; readonly to: number },
): { value: number; to: number } | null {
  const at = isAnd(to, tokens, words) && tokens[to + 1]?.gap === '' ? to + 1 : to
  const token = tokens[at]
  if (token?.type !== 'number' || !/^\d{1,3}$/u.test(token.fold) || !/^ ?$/u.test(token.gap)) return null
  const part = Number(token.fold)
  const scales = readScales(tokens, words, at + 1)
  if (scales.factor === 1)
    return factor === 1000 && (at > to || (token.gap === ' ' && token.fold.length > 1))
      ? { value: part, to: at + 1 }
      : null
  if (scales.factor >= factor) return null
  const rest = digitsBehind(tokens, words, scales)
  return { value: scaled(part, scales.factor) + (rest?.value ?? 0), to: rest?.to ?? scales.to }
}

/** Whether a word joins numbers and clauses. EXAMPLE `und` · `و` */
const isAnd = (at: number, tokens: readonly Token[], words: Words): boolean =>
  words.at('interval', tokens, at).some(({ id }) => id === 'and')

const SIGN_BEHIND = /^[%٪‰]$/u

/** EXAMPLE `3.750 %` · `1,234 Millionen`: three digits behind the decimal sign of the language, then a measure or a scale. */
function isDecimal(tokens: readonly Token[], words: Words, i: number): boolean {
  const sign = Object.keys(words.pack.tables.decimal).find((mark) => tokens[i]?.fold.includes(mark))
  if (!sign) return false
  return (
    SIGN_BEHIND.test(tokens[i + 1]?.text ?? '') ||
    words.at('decimal', tokens, i + 1).some(({ id }) => id === sign) ||
    readScales(tokens, words, i + 1).factor > 1000
  )
}

/** EXAMPLE `62nd` · `38-й` · `81. Minute` · `63.º`; the token that ends it. */
function endOfOrdinal(tokens: readonly Token[], words: Words, i: number): number | null {
  const point = tokens[i + 1]?.text === '.' && tokens[i + 1]?.gap === ''
  const at = point ? i + 2 : i + 1
  const next = tokens[at]
  if (next?.type === 'word' && /^[-‐’'ʼ]?$/u.test(next.gap) && words.id('ordinalMark', tokens, at)) return at + 1
  const names =
    words.pack.tables.ordinalMark['point'] !== undefined &&
    next?.type === 'word' &&
    next.gap !== '' &&
    /* EXAMPLE `der 13. in seiner Karriere`, not `es waren 13. Die Polizei …` */
    (!next.capital || !words.id('stopword', tokens, at)) &&
    !isHour(tokens, words, i)
  return point && names ? at : null
}

/** EXAMPLE `po godz. 19. Zamachowiec`: the hour ends its sentence */
const isHour = (tokens: readonly Token[], words: Words, i: number): boolean =>
  [1, 2].some((back) => words.at('clock', tokens, i - back).some(({ id }) => id === 'hour'))

const ordinal = (value: number, from: number, to: number, digits: boolean): NumberHit => ({
  from,
  to,
  min: value,
  max: value,
  sort: 'ordinal',
  digits,
})

/** Scale words after a number, multiplied. EXAMPLE `thousand million` */
function readScales(tokens: readonly Token[], words: Words, i: number): { factor: number; to: number } {
  let factor = 1
  let at = i
  for (let n = 0; n < 2; n++) {
    const hit = words.at('scale', tokens, at).find(({ from, to }) => isScale(tokens, from, to))
    if (!hit || tokens[hit.from]?.gap.includes('\n')) break
    factor *= Number(hit.id)
    at = hit.to
    if (isAbbreviated(tokens, hit)) at++
  }
  return { factor, to: at }
}

/** One-letter scales (`m`, `k`) must stand against the digits, and nothing against them (`5 m/s`). */
const isScale = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 ||
  (tokens[from]?.text.length ?? 0) > 1 ||
  (tokens[from]?.gap === '' && !(tokens[to]?.gap === '' && /[/²³]/u.test(tokens[to].text)))

/** EXAMPLE `3 Mrd. Euro`: the point belongs to the abbreviation when the sentence goes on. */
const isAbbreviated = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  tokens[to]?.text === '.' &&
  tokens[to].gap === '' &&
  tokens[to + 1] !== undefined &&
  (tokens[from]?.text.length ?? 9) <= 4

/** What is added to a number of thousands or more. EXAMPLE `ألف وستمئة` · `two thousand five hundred` · `3 آلاف و471` */
function readRest(
  tokens: readonly Token[],
  words: Words,
  i: number,
  below: number,
): { value: number; to: number } | null {
  const joint = tokens[i]?.type === 'word' && isAnd(i, tokens, words)
  const glued = joint && tokens[i + 1]?.type === 'number' && tokens[i + 1]?.gap === ''
  if (glued) {
    const value = parseDigits(tokens[i + 1]?.fold ?? '', false)
    return value !== null && value < below ? { value, to: i + 2 } : null
  }
  const word = tokens[i]?.gap === ' ' || tokens[i]?.gap === '' ? readCardinal(tokens, words, i) : null
  return word && word.value < below && (word.value >= 100 || below > 100) && !word.weak ? word : null
}

/** Products of decimals without binary dust: 1.7 × 1000000 = 1700000. */
const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(15))

/** EXAMPLE `three hundred and forty-five` · `vijfentwintig duizend` · `third` · `tens of thousands` */
function readWords(tokens: readonly Token[], words: Words, i: number): NumberHit | null {
  const cardinal = readCardinal(tokens, words, i)
  const vague = words.at('vague', tokens, i)[0]
  const order = words.at('ordinal', tokens, i).find(({ weak }) => !weak)
  if (vague && !vague.weak && reach(vague) >= reach(cardinal) && reach(vague) >= reach(order))
    return readVague(tokens, words, vague)
  if (cardinal && !cardinal.weak && reach(cardinal) >= reach(order))
    return { from: i, to: cardinal.to, min: cardinal.value, max: cardinal.value, sort: 'cardinal', digits: false }
  return order ? ordinal(Number(order.id), i, order.to, false) : null
}

const reach = (hit: { readonly to: number } | null | undefined): number => hit?.to ?? 0

interface Cardinal {
  readonly value: number
  readonly to: number
  /** An article or half a number: no number by itself. */
  readonly weak: boolean
}

/** A number in words with its hundreds, thousands and what is added to them; a scale alone (`mille`, `a million`) too. */
function readCardinal(tokens: readonly Token[], words: Words, i: number): Cardinal | null {
  const start = readHundreds(tokens, words, i)
  const scale = start
    ? null
    : words.at('scale', tokens, i).find((hit) => !hit.weak && (tokens[hit.from]?.text.length ?? 0) > 2)
  if (!start && (!scale || isGlued(tokens, i))) return null
  const { factor, to } = readScales(tokens, words, start?.to ?? i)
  if (factor === 1) return start
  const rest = readRest(tokens, words, to, factor)
  return { value: scaled(start?.value ?? 1, factor) + (rest?.value ?? 0), to: rest?.to ?? to, weak: false }
}

/** EXAMPLE not `multi-million`, but `one-million` reads as a number of its own. */
const isGlued = (tokens: readonly Token[], i: number): boolean => i > 0 && /^[-‐]$/u.test(tokens[i]?.gap ?? '')

/** Parts of a number below a thousand, each smaller than the place before it. EXAMPLE `двадцати` `пяти` · `مئة` `وخمسين` · `three hundred` `and` `forty` */
function readHundreds(tokens: readonly Token[], words: Words, i: number): Cardinal | null {
  const first = words.at('cardinal', tokens, i)[0]
  if (!first) return null
  let [value, to, weak] = [Number(first.id), first.to, first.weak]
  for (let n = 0; n < 2; n++) {
    const joint = value % 100 === 0 && isAnd(to, tokens, words) ? 1 : 0
    const part = words.at('cardinal', tokens, to + joint)[0]
    if (!part || !fits(value, Number(part.id)) || tokens[to]?.gap.includes('\n')) break
    ;[value, to, weak] = [value + Number(part.id), part.to, false]
  }
  return { value, to, weak }
}

const fits = (sum: number, part: number): boolean =>
  Number.isInteger(part) &&
  part > 0 &&
  ((sum >= 100 && sum % 100 === 0 && part < 100) || (sum >= 20 && sum % 10 === 0 && part < 10))

function readVague(tokens: readonly Token[], words: Words, { id, from, to }: Hit): NumberHit {
  const [min = 0, max = 0] = id.split('-').map(Number)
  const { factor, to: end } = readScales(tokens, words, to)
  return {
    from,
    to: end,
    min: scaled(min, factor),
    max: scaled(max, factor),
    sort: min === max ? 'cardinal' : 'vague',
    digits: false,
  }
}
