import type { Article } from '../model/article'
import type { AnyFact, Term } from '../model/fact'
import type { Fingerprint } from '../model/story'

/** How many keys of each sort a fingerprint keeps at most. */
const LIMITS: Readonly<Record<string, number>> = { c: 24, p: 12, h: 16, w: 24, n: 10, d: 6 }
/** Up to how many keys words that no table knows fill a fingerprint: short texts name little else. */
const FILLED = 24

/** The fingerprint of a report, from what extraction found it to speak of. */
export function fingerprintOf(article: Article, profile: readonly Term[], facts: readonly AnyFact[]): Fingerprint {
  const left = { ...LIMITS }
  const telling = [...profile, ...dayTerms(facts)].filter(({ key }) => {
    const sort = key[0] ?? ''
    const room = left[sort] ?? 0
    left[sort] = room - 1
    return room > 0
  })
  const words = profile.filter(({ key }) => key.startsWith('t:')).slice(0, Math.max(0, FILLED - telling.length))
  return { report: article.id, day: article.publishedAt?.slice(0, 10) ?? null, terms: [...telling, ...words] }
}

/** Whole days that the report names, those named first and most often first. */
function dayTerms(facts: readonly AnyFact[]): Term[] {
  const weights = new Map<string, number>()
  for (const fact of facts) {
    if (fact.kind !== 'date' || fact.value.start !== fact.value.end || fact.value.start.length !== 10) continue
    const key = `d:${fact.value.start}`
    weights.set(key, (weights.get(key) ?? 0) + fact.mentions.length)
  }
  return [...weights].map(([key, weight]) => ({ key, weight })).sort((a, b) => b.weight - a.weight)
}
