import type { Words } from '../languages/pack'
import type { Hit, PersonHit, Sentence } from '../model/sentence'
import type { Relation, RoleValue } from '../model/value'
import { comparePersons } from '../names/compare'
import { nameKeys } from '../names/keys'
import type { FactKind, Found } from './kind'

/** What persons did in the event. */
export const role: FactKind<'role'> = {
  kind: 'role',
  find: findRoles,
  relate: relateRoles,
  keys: ({ role: what, people }) => people.flatMap((person) => nameKeys(person).map((key) => `role:${what}:${key}`)),
  canonical: ({ role: what, people }) =>
    `${what.replace(/^(?:act|office)\./u, '').replaceAll('_', ' ')}: ${people.join(', ')}`,
  say: ({ role: what, people }, { concept, phrase, locale }) =>
    phrase('role', concept(what), new Intl.ListFormat(locale).format(people)),
}

/** Cues with the role they tell and where its person stands. */
const CUES: Readonly<
  Record<string, { readonly role: string; readonly side: 'after' | 'before' | 'either' | 'beside' }>
> = {
  'act.lead': { role: 'act.lead', side: 'either' },
  'office.head_of_delegation': { role: 'act.lead', side: 'beside' },
  'act.chair': { role: 'act.chair', side: 'either' },
  'act.co_chair': { role: 'act.chair', side: 'either' },
  'office.coach': { role: 'office.coach', side: 'beside' },
  'office.captain': { role: 'office.captain', side: 'beside' },
  'office.goalkeeper': { role: 'office.goalkeeper', side: 'beside' },
  'office.defender': { role: 'office.defender', side: 'beside' },
  'office.striker': { role: 'office.striker', side: 'beside' },
  'office.midfielder': { role: 'office.midfielder', side: 'beside' },
  'act.score': { role: 'act.score', side: 'before' },
  'act.mediate': { role: 'act.mediate', side: 'before' },
  'act.represent': { role: 'act.represent', side: 'before' },
}
const AFTER = 9
const BEFORE = 4
const BESIDE = 3

function findRoles(sentence: Sentence, _words: Words): Found<'role'>[] {
  if (sentence.people.length === 0) return []
  return sentence.concepts.flatMap((hit) => {
    const cue = CUES[hit.id]
    if (!cue) return []
    const people = peopleOf(hit, cue.side, sentence)
    const [first, last] = [people[0], people.at(-1)]
    if (!first || !last || (hit.weak && cue.side !== 'beside' && first.from < hit.from)) return []
    const [from, to] = [Math.min(hit.from, first.from), Math.max(hit.to, last.to)]
    const value: RoleValue = { role: cue.role, people: people.map(({ person }) => person), of: null }
    return [
      {
        value,
        start: sentence.tokens[from]?.start ?? 0,
        end: sentence.tokens[to - 1]?.end ?? 0,
        rule: `cue-${cue.side}`,
        asked: cue.role,
      },
    ]
  })
}

function peopleOf(hit: Hit, side: 'after' | 'before' | 'either' | 'beside', sentence: Sentence): PersonHit[] {
  const { people, tokens } = sentence
  const near = side === 'beside' ? BESIDE : AFTER
  const after = people.find(
    ({ from }) =>
      from >= hit.to &&
      from - hit.to <= near &&
      !crosses(tokens, hit.to, from, side === 'beside' ? /^[.;:]$/u : /^[,.;:،]$/u),
  )
  const before = people
    .filter(
      ({ to }) =>
        to <= hit.from &&
        hit.from - to <= (side === 'beside' ? BESIDE : BEFORE) &&
        !crosses(tokens, to, hit.from, side === 'beside' ? /^[.;:]$/u : /^[,.;:،]$/u),
    )
    .at(-1)
  const first = side === 'before' ? before : side === 'beside' ? nearest(hit, before, after) : (after ?? before)
  return first ? withPartner(first, sentence) : []
}

function nearest(hit: Hit, before: PersonHit | undefined, after: PersonHit | undefined): PersonHit | undefined {
  if (!before || !after) return before ?? after
  return after.from - hit.to <= hit.from - before.to ? after : before
}

const crosses = (tokens: Sentence['tokens'], from: number, to: number, mark: RegExp): boolean =>
  tokens.slice(from, to).some(({ text }) => mark.test(text))

/** EXAMPLE `co-chaired by General Sow of Mali and General Ito`: the person joined by a short word comes along. */
function withPartner(first: PersonHit, { people, tokens }: Sentence): PersonHit[] {
  const next = people.find(({ from }) => from > first.to && from - first.to <= 8)
  if (!next) return [first]
  const between = tokens.slice(first.to, next.from)
  const joined =
    between.some(({ fold }) => fold.length <= 3) && !between.some(({ type, text }) => type === 'mark' && text !== '’')
  return joined && between.every((token) => token.fold.length <= 3 || token.capital || between.length <= 2)
    ? [first, next]
    : [first]
}

function relateRoles(a: RoleValue, b: RoleValue): Relation {
  if (a.role !== b.role) return 'overlaps'
  const holds = (x: RoleValue, y: RoleValue): boolean =>
    y.people.every((q) => x.people.some((p) => comparePersons(p, q).same))
  const [aHolds, bHolds] = [holds(a, b), holds(b, a)]
  if (aHolds && bHolds) return 'same'
  if (aHolds) return 'narrower'
  if (bHolds) return 'wider'
  return a.people.some((p) => b.people.some((q) => comparePersons(p, q).same)) ? 'overlaps' : 'apart'
}
