import type { EventMatch, EventRelation, Fingerprint } from '../model/story'
import { indexKey, type StoryIndex } from './index'

const CANDIDATES = 60
const SHARED_SHOWN = 12
/** How much a key of each sort tells about the event. */
const SORT_WEIGHT: Readonly<Record<string, number>> = { c: 1, p: 1, h: 1.3, w: 1, n: 0.8, d: 0.8, t: 0.2 }
const SAME = 0.15
const RELATED = 0.09
/** Days between two publications from which the later report looks back, however alike they are. */
const FOLLOW_UP = 40
/** What is left of the score when each report turns on a country that the other never names. */
const OTHER_PARTY = 0.6

/** How the reports of an index stand to one report, best first. */
export function matchReport(fingerprint: Fingerprint, index: StoryIndex, limit = CANDIDATES): EventMatch[] {
  return index
    .candidates(fingerprint, limit)
    .flatMap((id) => {
      const other = index.fingerprint(id)
      return other ? [matchPair(fingerprint, other, index)] : []
    })
    .sort((a, b) => b.score - a.score || (a.report < b.report ? -1 : 1))
}

/** Words that merely sound alike rank a report; they alone do not make it one of the same event. */
function matchPair(a: Fingerprint, b: Fingerprint, index: StoryIndex): EventMatch {
  const [inA, inB] = [valuesOf(a), valuesOf(b)]
  const shared = [...inA].flatMap(([indexed, { key, value }]) => {
    const other = inB.get(indexed)
    return other ? [{ key, gain: rarity(index, indexed) * Math.sqrt(value * other.value) }] : []
  })
  const norm = Math.sqrt(total(inA, index) * total(inB, index)) || 1
  const score = Math.min(
    1,
    (shared.reduce((sum, { gain }) => sum + gain, 0) / norm) * window(dayOf(a), dayOf(b)) * parties(a, b),
  )
  return {
    report: b.report,
    score: Math.round(score * 1000) / 1000,
    relation: shared.every(({ key }) => key.startsWith('t:'))
      ? 'other'
      : relationOf(score, a.day !== null && b.day !== null && daysBetween(a.day, b.day) > FOLLOW_UP),
    shared: shared
      .sort((x, y) => y.gain - x.gain)
      .slice(0, SHARED_SHOWN)
      .map(({ key }) => key),
  }
}

/** Indexed keys of a report with what each tells of it. */
type Values = ReadonlyMap<string, { readonly key: string; readonly value: number }>

/** The key that says most stands for those indexed alike. */
function valuesOf({ terms }: Fingerprint): Values {
  const values = new Map<string, { readonly key: string; readonly value: number }>()
  for (const { key, weight } of terms) {
    const indexed = indexKey(key)
    const value = Math.log1p(weight) * (SORT_WEIGHT[key[0] ?? ''] ?? 1)
    if (value > (values.get(indexed)?.value ?? 0)) values.set(indexed, { key, value })
  }
  return values
}

/** Keys that many reports hold tell little. */
const rarity = (index: StoryIndex, indexed: string): number =>
  Math.max(0.05, Math.log((index.size + 1) / (index.frequency(indexed) + 0.5)))

const total = (values: Values, index: StoryIndex): number =>
  [...values].reduce((sum, [indexed, { value }]) => sum + rarity(index, indexed) * value, 0)

/** The day of publication, else the day that the report names most. */
const dayOf = ({ day, terms }: Fingerprint): string | null =>
  day ?? terms.find(({ key }) => key.startsWith('d:'))?.key.slice(2) ?? null

/** Reports of one event appear within days of each other; follow-ups later. Unknown days decide nothing. */
function window(a: string | null, b: string | null): number {
  if (!a || !b) return 1
  const days = daysBetween(a, b)
  return days <= 4 ? 1 : days <= 12 ? 0.9 : days <= FOLLOW_UP ? 0.6 : 0.35
}

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** EXAMPLE a deal of Chile with Peru beside a deal of Chile with Kenya */
function parties(a: Fingerprint, b: Fingerprint): number {
  const lacks = (x: Fingerprint, y: Fingerprint): boolean =>
    mainCountries(x).some((key) => !y.terms.some((term) => term.key === key))
  return lacks(a, b) && lacks(b, a) ? OTHER_PARTY : 1
}

const PARTIES = 2
const MAIN = 0.4

/** The countries that a report turns on: at most two, named nearly as much as the first. */
function mainCountries({ terms }: Fingerprint): string[] {
  const countries = terms.filter(({ key }) => /^p:[A-Z]{2}$/u.test(key)).slice(0, PARTIES)
  return countries.filter(({ weight }) => weight >= MAIN * (countries[0]?.weight ?? 0)).map(({ key }) => key)
}

const relationOf = (score: number, looksBack: boolean): EventRelation =>
  score < RELATED ? 'other' : score < SAME || looksBack ? 'related' : 'same'
