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

interface Heard extends Sounding {
  /** Number of sounds that no spelling leaves out. */
  readonly firm: number
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
  const [x, y] = [sounding(a), sounding(b)]
  const limit = Math.min(most, perSound * Math.max(x.firm, y.firm))
  return costOf(x, y, limit) <= limit
}

/** The cost of the cheapest way from one word to the other; no more than a lower bound of it once that is past `limit`. */
function costOf(x: Heard, y: Heard, limit: number): number {
  if (x.sounds.length === 0 || y.sounds.length === 0) return NO_SOUNDS
  const extra = x.vowels === y.vowels ? VOWEL_EXTRA.both : VOWEL_EXTRA.one
  const skips = y.sounds.map((sound, j) => drop(sound, extra, j === y.sounds.length - 1))
  let row = [0]
  for (const [j, skip] of skips.entries()) row.push((row[j] ?? 0) + skip)
  for (const [i, sound] of x.sounds.entries()) {
    const costs = exchanges(sound.readings)
    const out = drop(sound, extra, i === x.sounds.length - 1)
    const next = [(row[0] ?? 0) + out]
    let least = next[0] ?? 0
    for (let j = 0; j < skips.length; j++) {
      const swap = (row[j] ?? 0) + costs(y.sounds[j]?.readings ?? '')
      const cost = Math.min(swap, (row[j + 1] ?? 0) + out, (next[j] ?? 0) + (skips[j] ?? 0))
      next.push(cost)
      if (cost < least) least = cost
    }
    // Every way goes through each row, and costs only add up.
    if (least > limit) return least
    row = next
  }
  return row.at(-1) ?? 0
}

/** Sounds that no spelling leaves out. */
const firm = ({ sounds }: Sounding): number =>
  sounds.filter(({ readings }) => readings !== 'h' && !readings.includes('-')).length

const sounding = remember((word): Heard => {
  const sounds = soundsOf(word)
  return { ...sounds, firm: firm(sounds) }
})

function drop({ readings }: Sound, extra: number, last: boolean): number {
  if (readings.includes('-')) return isVowel(readings) ? MAYBE_GLIDE : MAYBE_SILENT
  if (readings.includes('h')) return readings.length === 1 ? BREATH : CONSONANT_OR_BREATH
  if (!isVowel(readings)) return CONSONANT
  return last ? Math.min(extra, VOWEL_EXTRA.final) : extra
}

/** What an exchange costs, by the readings of both sides. */
const exchanges = remember((a) => remember((b) => exchange(a, b)))

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
