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
  if (!digits) return null
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
  const approximate = isNear(reader, i)
  const cued = digits.joined || hour !== null || half !== null || zone !== null || approximate || hasCue(reader, i)
  // `3 heures` is a length, `à 3 heures` an hour of the day.
  if (digits.bare && hour !== null && !half && isUnit(reader, digits.to) && !hasCue(reader, i)) return null
  if (!cued || (digits.bare && hour === null && half === null && !(hasCue(reader, i) && zone))) return null
  const inDay = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : hours
  return {
    time: `${String(inDay).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
    zone: zone?.zone ?? 'local',
    approximate,
    from: i,
    to: zone?.to ?? at,
  }
}

interface Digits {
  readonly hours: number
  readonly minutes: number
  readonly to: number
  /** Written with the hour sign between (`12h50`). */
  readonly joined: boolean
  /** Hours alone. */
  readonly bare: boolean
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

/** EXAMPLE `las diez de la mañana` */
function readHourInWords({ numbers }: Reader, i: number): Digits | null {
  const hour = numbers.find(({ from, sort }) => from === i && sort === 'cardinal')
  if (!hour || hour.min !== hour.max || hour.min < 1 || hour.min > 12) return null
  return { hours: hour.min, minutes: 0, to: hour.to, joined: false, bare: true }
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

/** How far before a time the words stand that make it approximate, in tokens. */
const NEAR = 6

/** EXAMPLE `around 6 p.m.` · `vers 18 heures` · `kurz vor 18 Uhr` · `около 18:00` */
function isNear({ tokens, words }: Reader, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - NEAR); at--) {
    const isAbout =
      words.at('bound', tokens, at).some(({ id, to }) => (id === 'about' || id === 'nearly') && to <= i) ||
      words.at('clock', tokens, at).some(({ id, to }) => id === 'near' && to <= i)
    if (isAbout) return true
    if (tokens[at]?.type !== 'word' || !isLink(words, tokens, at)) return false
  }
  return false
}

/** Grammar or the word for time between. EXAMPLE `vers` `les` `18 heures` · `حوالي` `الساعة` */
const isLink = (words: Reader['words'], tokens: Reader['tokens'], at: number): boolean =>
  words.id('stopword', tokens, at) !== null || words.at('clock', tokens, at).length > 0
