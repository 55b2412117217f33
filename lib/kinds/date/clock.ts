import type { Token } from '../../model/sentence'
import { endsBefore, readId, readInteger, type Reader } from './atoms'

/** A time of day as said. `zone`: `local`, `utc` or an offset. */
export interface Clock {
  readonly time: string
  readonly zone: string
  /** Said to be near the true time: `around 6 p.m.`, `shortly before 18:00`. */
  readonly approximate: boolean
  readonly from: number
  readonly to: number
}

/**
 * The time of day that starts at token `i`. A bare `12:50` counts when a word for time stands before or after it.
 * EXAMPLE `14.20 Uhr Ortszeit` · `12h50` · `at 1:45 p.m.` · `الساعة 12:50` · `06:30 GMT`
 */
export function readClock(reader: Reader, i: number): Clock | null {
  const digits = readDigits(reader, i)
  if (!digits) return readNamedHour(reader, i)
  const { hours, minutes } = digits
  let at = digits.to
  const hour = readId(reader, 'clock', at, 'hour')
  if (hour !== null && !digits.joined) at = hour
  if (hours === 24 && digits.bare) return null // `24 heures` is a length
  if (!digits.bare && hour !== null && isUnit(reader, digits.to) && isLasting(reader, i)) return null
  const half =
    readId(reader, 'clock', at, 'am') !== null ? 'am' : readId(reader, 'clock', at, 'pm') !== null ? 'pm' : null
  if (half) at = readId(reader, 'clock', at, half) ?? at
  const zone = readZone(reader, at)
  const end = zone?.to ?? at
  const behind = readId(reader, 'clock', end, 'near.after')
  const approximate = behind !== null || isNear(reader, i)
  const cued =
    digits.joined ||
    hour !== null ||
    half !== null ||
    zone !== null ||
    approximate ||
    hasCue(reader, i) ||
    (!digits.bare && endsWithPart(reader, i))
  // `3 heures` is a length, `à 3 heures` an hour of the day.
  if (digits.bare && hour !== null && !half && isUnit(reader, digits.to) && !hasCue(reader, i)) return null
  if (!cued || (digits.bare && hour === null && half === null && !isToldHour(reader, i, hours, zone !== null)))
    return null
  if (digits.ordinal && (half === null || !hasCue(reader, i))) return null
  const side = half ?? halfBefore(reader, i)
  const inDay = side === 'pm' && hours < 12 ? hours + 12 : side === 'am' && hours === 12 ? 0 : hours
  return {
    time: `${String(inDay).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
    zone: zone?.zone ?? 'local',
    approximate,
    from: i,
    to: behind ?? end,
  }
}

/** Whether a word at token `i` may name an hour. */
export const namesHour = ({ tokens, words }: Reader, i: number): boolean =>
  words.at('clock', tokens, i).some(({ id }) => id in NAMED)

const NAMED = { midnight: '00:00', noon: '12:00' } as const

/**
 * EXAMPLE `shortly before midnight` · `vers minuit` · `опівночі` · `منتصف الليل`, but neither `until midnight` nor `the midnight train`
 */
function readNamedHour(reader: Reader, i: number): Clock | null {
  const { tokens, words } = reader
  const hit = words.at('clock', tokens, i).find(({ id }) => id in NAMED)
  if (!hit) return null
  const zone = readZone(reader, hit.to)
  const end = zone?.to ?? hit.to
  const behind = readId(reader, 'clock', end, 'near.after')
  const approximate = behind !== null || isNear(reader, i)
  if (!approximate && (hit.weak ? !hasCue(reader, i) : isBound(reader, i, hit.to))) return null
  return {
    time: NAMED[hit.id as keyof typeof NAMED],
    zone: zone?.zone ?? 'local',
    approximate,
    from: i,
    to: behind ?? end,
  }
}

/** EXAMPLE `بعد منتصف الليل` · `gece yarısından sonra`: some hours of the night */
const isBound = (reader: Reader, from: number, to: number): boolean =>
  BOUNDS.some((id) => endsBefore(reader, 'openEnd', from, id) || readId(reader, 'openEnd', to, `${id}.after`) !== null)
const BOUNDS = ['since', 'after', 'before', 'until'] as const

interface Digits {
  readonly hours: number
  readonly minutes: number
  readonly to: number
  /** Written with the hour sign between (`12h50`). */
  readonly joined: boolean
  /** Hours alone. */
  readonly bare: boolean
  /** EXAMPLE `الساعة الثالثة فجرا` */
  readonly ordinal?: boolean
}

function readDigits(reader: Reader, i: number): Digits | null {
  const { tokens, words } = reader
  if (tokens[i]?.type !== 'number') return readHourInWords(reader, i)
  const isMeasure = words.at('decimal', tokens, i + 1).length > 0 || /^[%٪‰]$/u.test(tokens[i + 1]?.text ?? '')
  const pointed = isMeasure ? null : /^([01]?\d|2[0-3])\.([0-5]\d)$/u.exec(tokens[i].fold)
  if (pointed) return { hours: Number(pointed[1]), minutes: Number(pointed[2]), to: i + 1, joined: false, bare: false }
  const hours = readInteger(reader, i, 2)
  if (hours === null || hours > 24 || tokens[i - 1]?.text === ':') return null
  const sign = tokens[i + 1]
  const minutes = readInteger(reader, i + 2, 2)
  const close = sign?.gap === '' && tokens[i + 2]?.gap === '' && tokens[i + 2]?.fold.length === 2
  if (close && minutes !== null && minutes < 60 && sign.text === ':' && tokens[i + 3]?.text !== ':')
    return { hours, minutes, to: i + 3, joined: false, bare: false }
  if (minutes !== null && minutes < 60 && tokens[i + 2]?.fold.length === 2 && isHourSign(sign, tokens[i + 2]))
    return { hours, minutes, to: i + 3, joined: true, bare: false }
  return { hours, minutes: 0, to: i + 1, joined: false, bare: true }
}

/** EXAMPLE `12h50` · `3 h 27`: alike on both sides */
const isHourSign = (sign: Token | undefined, minutes: Token | undefined): boolean =>
  sign !== undefined && /^[hH]$/u.test(sign.text) && /^\s?$/u.test(sign.gap) && minutes?.gap === sign.gap

/** EXAMPLE `las diez de la mañana` · `o trzeciej nad ranem` */
function readHourInWords({ numbers }: Reader, i: number): Digits | null {
  const hour = numbers.find(({ from }) => from === i)
  if (!hour || hour.min !== hour.max || hour.min < 1 || hour.min > 12) return null
  return { hours: hour.min, minutes: 0, to: hour.to, joined: false, bare: true, ordinal: hour.sort === 'ordinal' }
}

function readZone({ tokens, words }: Reader, i: number): { zone: string; to: number } | null {
  const at = tokens[i]?.text === ',' || tokens[i]?.text === '(' ? i + 1 : i
  const hit = words.at('clock', tokens, at).find(({ id }) => id === 'local' || /^[+-]\d/u.test(id))
  return hit ? { zone: hit.id === '+00:00' ? 'utc' : hit.id, to: hit.to } : null
}

const isUnit = ({ tokens, words }: Reader, i: number): boolean =>
  words.at('timeUnit', tokens, i).some(({ id }) => id === 'hour')

/** EXAMPLE `duró` `1:45 horas` */
const isLasting = (reader: Reader, i: number): boolean => endsBefore(reader, 'durationCue', i, 'length')

/** A word for time just before: `at`, `om`, `الساعة`, `yerel saatle`. */
function hasCue(reader: Reader, i: number): boolean {
  return [1, 2, 3].some((back) => (['at', 'local'] as const).some((id) => readId(reader, 'clock', i - back, id) === i))
}

/** EXAMPLE `sabah` `04:00` */
const endsWithPart = (reader: Reader, i: number): boolean =>
  reader.words.at('dayPart', reader.tokens, i - 1).some(({ to }) => to === i)

/** An hour alone is told where its zone is, or the word for hour stands before it. EXAMPLE `gece saat 3` · `o godz. 19` */
function isToldHour(reader: Reader, i: number, hours: number, hasZone: boolean): boolean {
  const { tokens } = reader
  if (hasZone && hasCue(reader, i)) return true
  const end = tokens[i - 1]?.text === '.' ? i - 1 : i
  /* `saat 2` alone may be of the afternoon. */
  if (hours <= 12 && halfBefore(reader, i) === null && !endsWithPart(reader, end - 1)) return false
  return hasCue(reader, end) && readId(reader, 'clock', end - 1, 'hour') === end && tokens[end - 2]?.type !== 'number'
}

/** EXAMPLE `akşam` `8:30` · `akşam saat` `8:30` */
function halfBefore({ tokens, words }: Reader, i: number): 'am' | 'pm' | null {
  const start = words.at('clock', tokens, i - 1).some(({ id, to }) => id === 'at' && to === i) ? i - 1 : i
  const hit = words.at('clock', tokens, start - 1).find(({ id, to }) => (id === 'am' || id === 'pm') && to === start)
  return hit ? (hit.id as 'am' | 'pm') : null
}

/** How far before a time the words stand that make it approximate, in tokens. */
const NEAR = 6

/** EXAMPLE `around 6 p.m.` · `vers 18 heures` · `kurz vor 18 Uhr` · `около 18:00` */
function isNear({ tokens, words }: Reader, i: number): boolean {
  const isAbout = (end: number): boolean =>
    [1, 2, 3, 4].some(
      (back) =>
        words.at('bound', tokens, end - back).some(({ id, to }) => (id === 'about' || id === 'nearly') && to === end) ||
        words.at('clock', tokens, end - back).some(({ id, to }) => id === 'near' && to === end),
    )
  for (let end = i; end > Math.max(0, i - NEAR); end--) {
    if (isAbout(end)) return true
    if (tokens[end - 1]?.type !== 'word' || !isLink(words, tokens, end - 1)) return false
  }
  return false
}

/** Grammar or the word for time between. EXAMPLE `vers` `les` `18 heures` · `حوالي` `الساعة` */
const isLink = (words: Reader['words'], tokens: Reader['tokens'], at: number): boolean =>
  words.id('stopword', tokens, at) !== null || words.at('clock', tokens, at).length > 0
