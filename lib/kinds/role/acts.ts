import type { Words } from '../../languages/pack'
import type { Hit, PersonHit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'
import { titlesIn, type Title } from '../titles'

/** Acts with the role they tell and where their person stands. */
const CUES: Readonly<Record<string, { readonly role: string; readonly side: 'before' | 'either' }>> = {
  'act.lead': { role: 'act.lead', side: 'either' },
  'act.chair': { role: 'act.chair', side: 'either' },
  'act.co_chair': { role: 'act.chair', side: 'either' },
  'act.score': { role: 'act.score', side: 'before' },
  'act.mediate': { role: 'act.mediate', side: 'before' },
}
const AFTER = 9
const BEFORE = 4
const PARTNER = 8
const MARK = /^[,.;:،]$/u
/** What is led; without it a word of leading is said of tables and polls too. */
const LED = /^(?:body\.|event\.|act\.meet$|office\.)/u

/** EXAMPLE `a delegation led by General Sow` · `chaired by General Sow and General Ito` · `Ito scored` */
export function findActs(sentence: Sentence, words: Words): Found<'role'>[] {
  if (!sentence.concepts.some(({ id }) => CUES[id])) return []
  const titles = titlesIn(sentence, words)
  return sentence.concepts.flatMap((hit) => {
    const cue = CUES[hit.id]
    if (!cue || (hit.id === 'act.lead' && !isOfSomething(hit, sentence))) return []
    const people = peopleOf(hit, cue.side, titles, sentence, words)
    const [first, last] = [people[0], people.at(-1)]
    if (!first || !last || (hit.weak && first.from < hit.from)) return []
    const [from, to] = [Math.min(hit.from, first.from), Math.max(hit.to, last.to)]
    return [
      {
        value: { role: cue.role, people: people.map(({ person }) => person), of: null },
        start: sentence.tokens[from]?.start ?? 0,
        end: sentence.tokens[to - 1]?.end ?? 0,
        rule: `act-${cue.side}`,
        asked: cue.role,
      },
    ]
  })
}

const isOfSomething = (hit: Hit, { concepts }: Sentence): boolean =>
  concepts.some(({ id, from, to, weak }) => !weak && LED.test(id) && (to <= hit.from || from >= hit.to))

function peopleOf(
  hit: Hit,
  side: 'before' | 'either',
  titles: readonly Title[],
  sentence: Sentence,
  words: Words,
): PersonHit[] {
  const { people, tokens, concepts } = sentence
  const after = people.find(({ from }) => from >= hit.to && from - hit.to <= AFTER)
  const before = people
    .filter(({ to }) => to <= hit.from && hit.from - to <= BEFORE && !crosses(tokens, to, hit.from))
    /* EXAMPLE `Bo Reed’in pasıyla golü attı`: of a pass it is not */
    .filter(({ to }) => !concepts.some(({ id, from }) => id === 'act.assist' && from >= to && from <= hit.from))
    .at(-1)
  const agent = side === 'either' && after && isAgent(hit, after, titles, sentence, words) ? after : undefined
  const first = agent ?? before
  return first ? withPartner(first, sentence) : []
}

const crosses = (tokens: Sentence['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => MARK.test(text))

/**
 * Whether the words from an act to a person say that the person did it: `led by`, `sous la direction de`, or nothing but
 * titles, places and bodies between. EXAMPLE `led the charge with two wins over Ito` says nothing of Ito.
 */
function isAgent(hit: Hit, person: PersonHit, titles: readonly Title[], sentence: Sentence, words: Words): boolean {
  const { tokens, places, concepts } = sentence
  if (crosses(tokens, hit.to, person.from)) return false
  const declines = (words.pack.tables.agent['agent'] ?? []).length === 0
  let start = hit.to
  for (let i = hit.to; i < person.from; i++) {
    const leads =
      words.at('agent', tokens, i).length > 0 || (i === hit.to && words.at('particle', tokens, i).length > 0)
    if (leads) start = i + 1
  }
  const within = (i: number, { from, to }: { from: number; to: number }): boolean => from <= i && i < to
  for (let i = start; i < person.from; i++) {
    const light =
      titles.some((title) => within(i, title)) ||
      places.some((place) => within(i, place)) ||
      concepts.some((other) => within(i, other) && /^(?:body|event|office|topic)\./u.test(other.id)) ||
      words.at('honorific', tokens, i).length > 0 ||
      words.at('modifier', tokens, i).length > 0 ||
      ((declines || i === start) && words.at('stopword', tokens, i).length > 0) ||
      (titles.some(({ from }) => from === i + 1) && (tokens[i]?.fold.length ?? 9) <= 3)
    if (!light) return false
  }
  return start > hit.to || declines || isTitled(person, titles, hit) || person.from === hit.to
}

const isTitled = (person: PersonHit, titles: readonly Title[], hit: Hit): boolean =>
  titles.some(({ from, to }) => from >= hit.to && to <= person.from)

/** EXAMPLE `co-chaired by General Sow of Mali and General Ito`: the person joined by a short word comes along. */
function withPartner(first: PersonHit, { people, tokens, concepts }: Sentence): PersonHit[] {
  const next = people.find(({ from }) => from > first.to && from - first.to <= PARTNER)
  if (!next || concepts.some(({ id, from }) => id.startsWith('act.') && from >= first.to && from < next.from))
    return [first]
  const between = tokens.slice(first.to, next.from)
  const joined =
    between.some(({ fold }) => fold.length <= 3) && !between.some(({ type, text }) => type === 'mark' && text !== '’')
  return joined && between.every((token) => token.fold.length <= 3 || token.capital || between.length <= 2)
    ? [first, next]
    : [first]
}
