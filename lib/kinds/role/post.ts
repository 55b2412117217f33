import type { Words } from '../../languages/pack'
import type { PersonHit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'
import { titlesOf } from '../rank/beside'
import { modifiersOf, placeNear } from '../rank/index'
import { isMatch, titlesIn, type Title } from '../titles'

/** Posts that one person holds at a time, asked of a delegation, a team or a country. */
const POSTS: Readonly<Record<string, { readonly role: string; readonly ofOne: boolean }>> = {
  'office.head_of_delegation': { role: 'act.lead', ofOne: false },
  'office.coach': { role: 'office.coach', ofOne: true },
  'office.captain': { role: 'office.captain', ofOne: true },
  'office.goalkeeper': { role: 'office.goalkeeper', ofOne: false },
  'office.substitute': { role: 'office.substitute', ofOne: false },
}
const GONE: ReadonlySet<string> = new Set(['former', 'deputy', 'designated'])

/** EXAMPLE `Nigeria's captain Bo Reed` · `Awa Sow, head of the Malian delegation`; without a team it tells a post in a match alone. */
export function findPosts(sentence: Sentence, words: Words): Found<'role'>[] {
  if (!sentence.concepts.some(({ id }) => POSTS[id])) return []
  const titles = titlesIn(sentence, words).filter(({ id }) => POSTS[id] !== undefined)
  return sentence.people.flatMap((person) =>
    titlesOf(person, titles, sentence, words).flatMap((title) => toFound(person, title, sentence, words)),
  )
}

function toFound(person: PersonHit, title: Title, sentence: Sentence, words: Words): Found<'role'>[] {
  const post = POSTS[title.id]
  const of = placeNear(title, person, sentence)?.place.split('/')[0] ?? null
  if (!post || (post.ofOne && of === null && !isMatch(sentence.concepts.filter(({ id }) => id !== title.id)))) return []
  if (modifiersOf(title, sentence, words).some((modifier) => GONE.has(modifier))) return []
  const [from, to] = [Math.min(title.from, person.from), Math.max(title.to, person.to)]
  return [
    {
      value: { role: post.role, people: [person.person], of: post.ofOne ? of : null },
      start: sentence.tokens[from]?.start ?? 0,
      end: sentence.tokens[to - 1]?.end ?? 0,
      rule: 'post',
      asked: post.role,
    },
  ]
}
