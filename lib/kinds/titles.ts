import type { Words } from '../languages/pack'
import type { Hit, Token } from '../model/sentence'

/** A word or phrase that says what somebody is: a rank, an office or a form of address. */
export interface Title extends Hit {
  readonly sort: 'rank' | 'office' | 'honorific'
}

/**
 * Titles of a sentence in reading order, none within another: ranks first, then the longest. Weak ones are kept: the name
 * beside them decides.
 */
export function titlesIn(tokens: readonly Token[], concepts: readonly Hit[], words: Words): Title[] {
  const all: Title[] = [
    ...words.find('rank', tokens).map((hit) => ({ ...hit, sort: 'rank' as const })),
    ...words.find('honorific', tokens).map((hit) => ({ ...hit, sort: 'honorific' as const })),
    ...concepts.filter(({ id }) => id.startsWith('office.')).map((hit) => ({ ...hit, sort: 'office' as const })),
  ]
  const chosen: Title[] = []
  for (const title of all.sort((a, b) => b.to - b.from - (a.to - a.from) || rankOf(a) - rankOf(b))) {
    if (!chosen.some((other) => other.from < title.to && title.from < other.to)) chosen.push(title)
  }
  return chosen.sort((a, b) => a.from - b.from)
}

/** Ranks of all countries before those of one, firm forms before weak ones. */
const rankOf = ({ sort, id, weak }: Title): number =>
  (sort === 'rank' ? 0 : 4) + (id.includes(':') ? 2 : 0) + (weak ? 1 : 0)
