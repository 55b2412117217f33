import type { Words } from '../../languages/pack'
import type { Hit, PersonHit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'
import { isMatch, isResult } from '../titles'

const SCORE = 'act.score'
const COACH = 'office.coach'
const CAPTAIN = 'office.captain'
const isGoal = ({ id }: Hit): boolean => id === 'event.goal' || id === 'count.goal'

/** Who scored, told by the goal itself. EXAMPLE `a goal from Bo Reed` · `Reed's goal` · `гол забил Рид` */
export function findGoals(sentence: Sentence, words: Words): Found<'role'>[] {
  const { concepts } = sentence
  if (!concepts.some((hit) => isGoal(hit) || hit.id === SCORE) || !isResult(concepts)) return []
  const goals = concepts
    .filter((hit, i) => isGoal(hit) && concepts.findIndex((other) => isGoal(other) && other.from === hit.from) === i)
    .flatMap((hit) => found(SCORE, hit, ownerBefore(hit, sentence) ?? ownerAfter(hit, sentence, words), sentence))
  const verbs = concepts
    .filter(({ id, weak }) => id === SCORE && !weak)
    .flatMap((hit) =>
      /* EXAMPLE `golo de Bo Branco` */
      found(
        SCORE,
        hit,
        endsSmall(hit, sentence, words) ? ownerAfter(hit, sentence, words) : subjectAfter(hit, sentence),
        sentence,
      ),
    )
  return [...goals, ...verbs]
}

/** Whose team it is. EXAMPLE `Bo Reed's side` · `les hommes de Bo Blanc` · `підопічні Бо Білова`, of a match alone */
export function findSides(sentence: Sentence, words: Words): Found<'role'>[] {
  const { tokens, concepts, people } = sentence
  if (people.length === 0 || !words.has('side', tokens) || !isMatch(concepts)) return []
  return (
    words
      .find('side', tokens)
      /* EXAMPLE `капитан команды Рид` */
      .filter((hit) => !concepts.some(({ id, from, to }) => id === CAPTAIN && from <= hit.from && hit.to <= to))
      .flatMap((hit) =>
        found(
          COACH,
          hit,
          hit.id === 'of' ? ownerAfter(hit, sentence, words) : ownerBefore(hit, sentence, { apart: true }),
          sentence,
        ),
      )
  )
}

/** The name itself, or with `'s`; where a mark must part them, `the Reed side` is none. */
const ownerBefore = (hit: Hit, { people, tokens }: Sentence, { apart } = { apart: false }): PersonHit | undefined =>
  people.find(
    ({ to }) =>
      (to === hit.from && (!apart || !/^\s*$/u.test(tokens[to]?.gap ?? ''))) ||
      (to === hit.from - 1 && /^[’']$/u.test(tokens[to]?.gap ?? '')),
  )

const endsSmall = ({ to, from }: Hit, { tokens }: Sentence, words: Words): boolean =>
  to - from > 1 && words.at('particle', tokens, to - 1).length > 0

/** One small word leads to the owner; where names are declined, none. */
function ownerAfter(hit: Hit, sentence: Sentence, words: Words): PersonHit | undefined {
  const { to } = hit
  const { people, tokens, concepts } = sentence
  const declines = Object.keys(words.pack.tables.nameEnding).some((id) => id !== 'last')
  const leads =
    words.at('agent', tokens, to).length > 0 ||
    words.at('particle', tokens, to).length > 0 ||
    concepts.some(({ id, from }) => id === 'mode.from' && from === to)
  const owner = people.find(
    ({ from }) => (from === to && (declines || endsSmall(hit, sentence, words))) || (from === to + 1 && leads),
  )
  /* EXAMPLE not `a goal from Bo Reed's cross` */
  const passed =
    owner && concepts.some(({ id, from }) => id === 'act.assist' && from >= owner.to && from - owner.to <= 1)
  return passed ? undefined : owner
}

/** EXAMPLE `единственный гол забил Рид` · `وسجل الهدف إيفو برلينغ`: nobody before, and nothing but the goal between */
function subjectAfter({ from, to }: Hit, { people, concepts }: Sentence): PersonHit | undefined {
  const next = people.find((person) => person.from >= to)
  if (!next || people.some((person) => person.to <= from && from - person.to <= 4)) return undefined
  const goal = concepts.find((hit) => isGoal(hit) && hit.from === to)
  const isToldOf = concepts.some((hit) => isGoal(hit) && hit.to <= from && from - hit.to <= 1)
  return (next.from === to && (isToldOf || to - from > 1)) || next.from === goal?.to ? next : undefined
}

function found(role: string, hit: Hit, person: PersonHit | undefined, { tokens }: Sentence): Found<'role'>[] {
  if (!person) return []
  const [from, to] = [Math.min(hit.from, person.from), Math.max(hit.to, person.to)]
  return [
    {
      value: { role, people: [person.person], of: null },
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule: role === COACH ? 'side' : 'goal',
      asked: role,
    },
  ]
}
