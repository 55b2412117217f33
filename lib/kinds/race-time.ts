import type { Words } from '../languages/pack'
import type { Sentence, Token } from '../model/sentence'

/** A time as races give it. */
export interface RaceTime {
  readonly seconds: number
  readonly to: number
}

/** Hours that no time of day has, or that no race is likely to have at such a length. */
const isHours = (hours: number): boolean => hours < 10 || hours > 24

/** EXAMPLE `2:00:35` · `2.00.35` · `2:13:44 Stunden` · `83:38:56`, but neither `14:05:32` nor `3:45:20 a.m.` */
export function readRaceTime({ tokens, concepts }: Sentence, words: Words, i: number): RaceTime | null {
  const sign = tokens[i + 1]
  if (sign?.gap !== '' || (sign.text !== ':' && sign.text !== '.')) return null
  /* EXAMPLE `2.05.24` is a day unless a race is spoken of */
  const isPointed = sign.text === '.' && concepts.some(({ id }) => RACE.test(id))
  const [hours, minutes, seconds, at] = (isPointed ? withPoints(tokens, i) : withColons(tokens, i)) ?? []
  if (hours === undefined || minutes === undefined || seconds === undefined || at === undefined) return null
  const next = tokens[at]
  if ((next?.gap === '' && /^[:.]$/u.test(next.text) && tokens[at + 1]?.gap === '') || tokens[i - 1]?.text === ':')
    return null
  const unit = words.at('timeUnit', tokens, at).find(({ id }) => id === 'hour')
  if (!unit && (!isHours(hours) || words.at('clock', tokens, at).length > 0)) return null
  return { seconds: hours * 3600 + minutes * 60 + seconds, to: unit?.to ?? at }
}

type Parts = readonly [hours: number, minutes: number, seconds: number, to: number]

function withColons(tokens: readonly Token[], i: number): Parts | null {
  const parts = [i, i + 2, i + 4].map((at) => tokens[at])
  const isJoined = [i + 1, i + 3].every((at) => tokens[at]?.text === ':' && tokens[at]?.gap === '')
  if (!isJoined || parts.slice(1).some((part) => part?.gap !== '' || !SIXTIETH.test(part.fold))) return null
  const [hours, minutes, seconds] = parts.map((part) => Number(part?.fold))
  return /^\d{1,2}$/u.test(parts[0]?.fold ?? '') ? [hours ?? 0, minutes ?? 0, seconds ?? 0, i + 5] : null
}

function withPoints(tokens: readonly Token[], i: number): Parts | null {
  const first = /^(\d)\.([0-5]\d)$/u.exec(tokens[i]?.fold ?? '')
  const seconds = tokens[i + 2]
  if (!first || tokens[i + 1]?.text !== '.' || tokens[i + 1]?.gap !== '' || seconds?.gap !== '') return null
  return SIXTIETH.test(seconds.fold) ? [Number(first[1]), Number(first[2]), Number(seconds.fold), i + 3] : null
}

const RACE = /^(?:event\.(?:race|race_stage|marathon|record|grand_prix)|act\.win)$/u
const SIXTIETH = /^[0-5]\d$/u
