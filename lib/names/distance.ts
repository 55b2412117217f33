import { remember } from '../text/remember'
import { isVowel, soundsOf, type Sound, type Sounding } from './sounds'

/** What an exchange of vowels costs; readings decide by their nearest pair. */
const VOWEL_COST: Readonly<Record<string, number>> = {
  ae: 0.2,
  ei: 0.12,
  ou: 0.08,
  ao: 0.42,
  ai: 0.42,
  au: 0.42,
  eo: 0.4,
  eu: 0.4,
  io: 0.5,
  iu: 0.5,
  iy: 0,
  ey: 0.1,
  uw: 0,
  ow: 0.05,
  ay: 0.3,
  aw: 0.3,
  wy: 0.5,
  ew: 0.4,
  iw: 0.5,
  oy: 0.4,
  uy: 0.5,
}
/** A vowel that only one spelling has: dear when the scripts are alike in writing vowels (`حسن`, `حسين`), cheap when one alone leaves them out. */
const VOWEL_EXTRA = { both: 0.33, one: 0.13, final: 0.15 } as const
const CONSONANT = 1
/** `h` comes and goes between spellings; letters that are `h` in some languages do so at a higher price. */
const BREATH = 0.12
const CONSONANT_OR_BREATH = 0.5
const MAYBE_SILENT = 0.1
const MAYBE_GLIDE = 0.05
/** What words without a sound cost: more than any limit. */
const NO_SOUNDS = 9

/** A word as it is compared: its sounds by number, and what leaving each out costs. */
interface Heard {
  readonly sounds: readonly number[]
  readonly vowels: boolean
  /** Costs of leaving each sound out, beside a word that writes vowels as this one does and beside one that does not. */
  readonly skips: { readonly both: readonly number[]; readonly one: readonly number[] }
  /** Number of sounds that no spelling leaves out. */
  readonly firm: number
  /** Number of sounds that are consonants in every reading, and of those that are in any. */
  readonly hard: number
  readonly open: number
}

/** How far two words of names sound apart: 0 for one word spelt twice, about 1 for each consonant that differs. */
export function soundDistance(a: string, b: string): { readonly cost: number; readonly length: number } {
  const [x, y] = [sounding(a), sounding(b)]
  return { cost: a === b ? 0 : costOf(x, y, Infinity), length: Math.max(x.firm, y.firm) }
}

/** Whether two words sound no further apart than `perSound` for each firm sound of the longer one, and `most` in all. */
export function soundAlike(
  a: string,
  b: string,
  { perSound, most }: { readonly perSound: number; readonly most: number },
): boolean {
  if (a === b) return true
  const x = sounding(a)
  const y = sounding(b)
  const limit = Math.min(most, perSound * Math.max(x.firm, y.firm))
  // A consonant that the other word has none left for costs a whole one.
  if (limit < CONSONANT && (x.hard > y.open || y.hard > x.open)) return false
  return costOf(x, y, limit) <= limit
}

/** Rows of the table that `costOf` fills: names are compared too often to make them anew. */
const ROWS: [number[], number[]] = [[], []]

/** The cost of the cheapest way from one word to the other; no more than a lower bound of it once that is past `limit`. */
function costOf(x: Heard, y: Heard, limit: number): number {
  const [width, height] = [y.sounds.length, x.sounds.length]
  if (height === 0 || width === 0) return NO_SOUNDS
  const sort = x.vowels === y.vowels ? 'both' : 'one'
  const [outs, skips] = [x.skips[sort], y.skips[sort]]
  let [row, next] = ROWS
  row[0] = 0
  for (let j = 0; j < width; j++) row[j + 1] = (row[j] ?? 0) + (skips[j] ?? 0)
  for (let i = 0; i < height; i++) {
    const sound = x.sounds[i] ?? 0
    const out = outs[i] ?? 0
    let cost = (row[0] ?? 0) + out
    let least = cost
    next[0] = cost
    for (let j = 0; j < width; j++) {
      const swap = (row[j] ?? 0) + exchangeOf(sound, y.sounds[j] ?? 0)
      cost = Math.min(swap, (row[j + 1] ?? 0) + out, cost + (skips[j] ?? 0))
      next[j + 1] = cost
      if (cost < least) least = cost
    }
    // Every way goes through each row, and costs only add up.
    if (least > limit) return least
    ;[row, next] = [next, row]
  }
  return row[width] ?? 0
}

/** Sounds that no spelling leaves out. */
const firm = ({ sounds }: Sounding): number =>
  sounds.filter(({ readings }) => readings !== 'h' && !readings.includes('-')).length

const sounding = remember((word): Heard => {
  const heard = soundsOf(word)
  const { sounds, vowels } = heard
  const skipsOf = (extra: number): number[] => sounds.map((sound, i) => drop(sound, extra, i === sounds.length - 1))
  return {
    sounds: sounds.map(({ readings }) => numberOf(readings)),
    vowels,
    skips: { both: skipsOf(VOWEL_EXTRA.both), one: skipsOf(VOWEL_EXTRA.one) },
    firm: firm(heard),
    hard: sounds.filter(({ readings }) => /^[A-Z]+$/u.test(readings)).length,
    open: sounds.filter(({ readings }) => /[A-Z]/u.test(readings)).length,
  }
})

function drop({ readings }: Sound, extra: number, last: boolean): number {
  if (readings.includes('-')) return isVowel(readings) ? MAYBE_GLIDE : MAYBE_SILENT
  if (readings.includes('h')) return readings.length === 1 ? BREATH : CONSONANT_OR_BREATH
  if (!isVowel(readings)) return CONSONANT
  return last ? Math.min(extra, VOWEL_EXTRA.final) : extra
}

/** All readings that were met, by number; spellings know some hundred. */
const READINGS: string[] = []
const numberOf = remember((readings): number => READINGS.push(readings) - 1)

/** What exchanges cost, by the numbers of both sides. */
const EXCHANGES: number[][] = []
const exchangeOf = (a: number, b: number): number =>
  ((EXCHANGES[a] ??= [])[b] ??= exchange(READINGS[a] ?? '', READINGS[b] ?? ''))

function exchange(a: string, b: string): number {
  let best = isVowel(a) !== isVowel(b) ? 1.2 : CONSONANT
  for (const p of a)
    for (const q of b) {
      if (p === '-' || q === '-') continue
      const penalty = p === a[0] && q === b[0] ? 0 : 0.05
      if (p === q) best = Math.min(best, penalty)
      else best = Math.min(best, (VOWEL_COST[p < q ? p + q : q + p] ?? CONSONANT) + penalty)
    }
  return best
}
