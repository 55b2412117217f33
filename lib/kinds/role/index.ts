import type { Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { Relation, RoleValue } from '../../model/value'
import { comparePersons, sameWord } from '../../names/compare'
import { nameKeys } from '../../names/keys'
import { nameWords } from '../../names/words'
import type { FactKind, Found } from '../kind'
import { findActs } from './acts'
import { findAssists } from './assist'
import { CLUB, findClubs } from './club'
import { findGoals, findSides } from './goal'
import { findKin, isKin } from './kin'
import { findAwards } from './award'
import { findPosts } from './post'

/** What persons did in the event, and what they are in it. */
export const role: FactKind<'role'> = {
  kind: 'role',
  find: findRoles,
  relate: relateRoles,
  keys: ({ role: what, people }) => people.flatMap((person) => nameKeys(person).map((key) => `role:${what}:${key}`)),
  canonical: ({ role: what, people, of }) =>
    `${what.replace(/^(?:act|office|body|topic)\./u, '').replaceAll('_', ' ')}${of !== null && what !== CLUB ? ` of ${of}` : ''}: ${[...people, ...(what === CLUB ? [of ?? ''] : [])].join(', ')}`,
  say: ({ role: what, people, of }, { concept, phrase, locale }) =>
    phrase('role', concept(what), what === CLUB ? (of ?? '') : new Intl.ListFormat(locale).format(people)),
}

const FINDERS: readonly ((sentence: Sentence, words: Words) => Found<'role'>[])[] = [
  findActs,
  findPosts,
  findClubs,
  findAssists,
  findAwards,
  findGoals,
  findSides,
]

function findRoles(sentence: Sentence, words: Words): Found<'role'>[] {
  const kin = findKin(sentence, words)
  return sentence.people.length === 0 ? kin : [...FINDERS.flatMap((find) => find(sentence, words)), ...kin]
}

function relateRoles(a: RoleValue, b: RoleValue): Relation {
  if (a.role !== b.role) return 'overlaps'
  if (isKin(a.role) && isSameFirst(a.people[0] ?? '', b.people[0] ?? '')) return 'same'
  const holds = (x: RoleValue, y: RoleValue): boolean =>
    y.people.every((q) => x.people.some((p) => comparePersons(p, q).same))
  const [aHolds, bHolds] = [holds(a, b), holds(b, a)]
  if (a.role === CLUB) return aHolds && bHolds ? relateClubs(a.of ?? '', b.of ?? '') : 'overlaps'
  if (aHolds && bHolds) return 'same'
  if (aHolds) return 'narrower'
  if (bHolds) return 'wider'
  return a.people.some((p) => b.people.some((q) => comparePersons(p, q).same)) ? 'overlaps' : 'apart'
}

/** EXAMPLE `his wife Stella`, `his wife Stella Reed`: within a family the first name is enough. */
function isSameFirst(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  return Math.min(x.length, y.length) === 1 && sameWord(x[0] ?? '', y[0] ?? '')
}

/** `Dortmund` is wider than `Borussia Dortmund`; other names leave it open, for a club goes by many. */
function relateClubs(a: string, b: string): Relation {
  const [x, y] = [nameWords(a), nameWords(b)]
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((p) => all.some((q) => sameWord(p, q)))
  const [aInB, bInA] = [within(x, y), within(y, x)]
  if (aInB && bInA) return 'same'
  return bInA ? 'narrower' : aInB ? 'wider' : 'overlaps'
}
