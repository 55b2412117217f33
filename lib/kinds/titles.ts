import type { Words } from '../languages/pack'
import type { Hit, Token } from '../model/sentence'

/** A word or phrase that says what somebody is: a rank, an office or a form of address. */
export interface Title extends Hit {
  readonly sort: 'rank' | 'office' | 'honorific'
}

/** Titles of a sentence in reading order. Weak ones are kept: the name beside them decides. */
export function titlesIn(tokens: readonly Token[], concepts: readonly Hit[], words: Words): Title[] {
  return [
    ...words.find('rank', tokens).map((hit) => ({ ...hit, sort: 'rank' as const })),
    ...words.find('honorific', tokens).map((hit) => ({ ...hit, sort: 'honorific' as const })),
    ...concepts.filter(({ id }) => id.startsWith('office.')).map((hit) => ({ ...hit, sort: 'office' as const })),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
}
