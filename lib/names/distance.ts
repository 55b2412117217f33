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
const cache = new Map<string, Sounding>()
const CACHE_SIZE = 20_000

/** How far two words of names sound apart: 0 for one word spelt twice, about 1 for each consonant that differs. */
export function soundDistance(a: string, b: string): { readonly cost: number; readonly length: number } {
  const [x, y] = [sounding(a), sounding(b)]
  const extra = x.vowels === y.vowels ? VOWEL_EXTRA.both : VOWEL_EXTRA.one
  const length = Math.max(firm(x), firm(y))
  if (x.sounds.length === 0 || y.sounds.length === 0) return { cost: a === b ? 0 : 9, length }
  let row = [0]
  y.sounds.forEach((sound, j) => row.push((row[j] ?? 0) + drop(sound, extra, j === y.sounds.length - 1)))
  x.sounds.forEach((sound, i) => {
    const out = drop(sound, extra, i === x.sounds.length - 1)
    const next = [(row[0] ?? 0) + out]
    y.sounds.forEach((other, j) => {
      const swap = (row[j] ?? 0) + exchange(sound, other)
      const skip = (next[j] ?? 0) + drop(other, extra, j === y.sounds.length - 1)
      next.push(Math.min(swap, (row[j + 1] ?? 0) + out, skip))
    })
    row = next
  })
  return { cost: row.at(-1) ?? 0, length }
}

/** Sounds that no spelling leaves out. */
const firm = ({ sounds }: Sounding): number =>
  sounds.filter(({ readings }) => readings !== 'h' && !readings.includes('-')).length

function sounding(word: string): Sounding {
  const known = cache.get(word)
  if (known) return known
  if (cache.size > CACHE_SIZE) cache.clear()
  const made = soundsOf(word)
  cache.set(word, made)
  return made
}

function drop({ readings }: Sound, extra: number, last: boolean): number {
  if (readings.includes('-')) return isVowel(readings) ? MAYBE_GLIDE : MAYBE_SILENT
  if (readings.includes('h')) return readings.length === 1 ? BREATH : CONSONANT_OR_BREATH
  if (!isVowel(readings)) return CONSONANT
  return last ? Math.min(extra, VOWEL_EXTRA.final) : extra
}

function exchange(a: Sound, b: Sound): number {
  let best = isVowel(a.readings) !== isVowel(b.readings) ? 1.2 : CONSONANT
  for (const p of a.readings)
    for (const q of b.readings) {
      if (p === '-' || q === '-') continue
      const penalty = p === a.readings[0] && q === b.readings[0] ? 0 : 0.05
      if (p === q) best = Math.min(best, penalty)
      else best = Math.min(best, (VOWEL_COST[p < q ? p + q : q + p] ?? CONSONANT) + penalty)
    }
  return best
}
