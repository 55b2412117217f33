import MiniSearch from 'minisearch'
import type { Fingerprint } from '../model/story'

/** The one place that tells MiniSearch how fingerprints are indexed and searched. */
const OPTIONS = {
  fields: ['keys'],
  idField: 'report',
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR' as const },
}

interface Entry {
  readonly report: string
  readonly keys: string
}

/** Fingerprints of the reports to search, with how many of them hold each key. */
export interface StoryIndex {
  readonly size: number
  fingerprint(report: string): Fingerprint | undefined
  /** In how many fingerprints an indexed key stands. */
  frequency(key: string): number
  /** Reports that share keys with a fingerprint, best first, at most `limit`. */
  candidates(fingerprint: Fingerprint, limit: number): readonly string[]
}

/** Builds the index over fingerprints; report ids must be unique. */
export function buildIndex(fingerprints: readonly Fingerprint[]): StoryIndex {
  const search = new MiniSearch<Entry>(OPTIONS)
  search.addAll(fingerprints.map(({ report, terms }) => ({ report, keys: keysOf(terms).join(' ') })))
  const byId = new Map(fingerprints.map((fingerprint) => [fingerprint.report, fingerprint]))
  const frequencies = new Map<string, number>()
  for (const { terms } of fingerprints)
    for (const key of keysOf(terms)) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
  return {
    size: fingerprints.length,
    fingerprint: (report) => byId.get(report),
    frequency: (key) => frequencies.get(key) ?? 0,
    candidates: ({ report, terms }, limit) =>
      search
        .search(keysOf(terms).join(' '))
        .map(({ id }) => String(id))
        .filter((id) => id !== report)
        .slice(0, limit),
  }
}

/**
 * The key under which a term is indexed. A name that one report shows to be a person's may be but a word with a capital
 * in another, and no more than an unknown word where a script has none: all three are one. No spaces, so that a key is
 * one term of the index.
 */
export const indexKey = (key: string): string => key.replace(/^h:/u, 'w:').replaceAll(' ', '_')

const keysOf = (terms: Fingerprint['terms']): string[] => [...new Set(terms.map(({ key }) => indexKey(key)))]
