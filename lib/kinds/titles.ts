import type { Words } from '../languages/pack'
import type { Hit, Sentence } from '../model/sentence'
import { rememberLast } from '../text/remember'

/** A word or phrase that says what somebody is: a rank, an office or a form of address. */
export interface Title extends Hit {
  readonly sort: 'rank' | 'office' | 'honorific'
}

/** What tells that a sentence speaks of sport. */
const SPORT =
  /^(?:act\.(?:score|equalise|assist)|event\.(?:goal|match|final|semi_final|quarter_final|championship|tournament|world_cup|extra_time|penalty_shootout)|body\.(?:club|national_team)|office\.(?:coach|player|goalkeeper|defender|midfielder|striker|referee)|count\.(?:goal|penalty))$/u

const TEAM = /^office\.(?:captain|coach|player|goalkeeper|defender|midfielder|striker|substitute|referee)$/u

/** Whether the words of a sentence are those of a match or a club. */
export const isSport = (concepts: readonly Hit[]): boolean => concepts.some(({ id, weak }) => !weak && SPORT.test(id))

const GOAL = /^(?:event|count)\.goal$/u
const RESULT = /^act\.(?:win|lose|draw|equalise|defeat)$/u

/** Whether the words of a sentence are those of a match, goals aside: one may have a goal in life. */
export const isMatch = (concepts: readonly Hit[]): boolean => isSport(concepts.filter(({ id }) => !GOAL.test(id)))
/** Whether they tell how one ended; beside a goal a doubtful word does. */
export const isResult = (concepts: readonly Hit[]): boolean =>
  isMatch(concepts) ||
  concepts.some(({ id, weak }) => RESULT.test(id) && (!weak || concepts.some((hit) => GOAL.test(hit.id) && !hit.weak)))

/**
 * Titles of a sentence in reading order, none within another: ranks first, then the longest. Weak ones are kept: the name
 * beside them decides. Where the sentence speaks of sport, a captain is one of a team, and a defender is no lawyer.
 */
export const titlesIn = rememberLast(({ tokens, concepts, places }: Named, words: Words): readonly Title[] => {
  const named = concepts
    .filter(({ id }) => id.startsWith('office.'))
    .map((hit) => goingOn(hit, { tokens, concepts, places }, words))
  if (named.length === 0 && !words.has('rank', tokens) && !words.has('honorific', tokens)) return []
  const sport = isSport(concepts)
  const offices = named.map((hit) => (sport && TEAM.test(hit.id) ? { ...hit, weak: false } : hit))
  const captains = sport ? offices.filter(({ id }) => id === 'office.captain') : []
  const all: Title[] = [
    ...words
      .find('rank', tokens)
      .filter((hit) => !captains.some(({ from, to }) => from === hit.from && to === hit.to))
      .map((hit) => ({ ...hit, sort: 'rank' as const })),
    ...words.find('honorific', tokens).map((hit) => ({ ...hit, sort: 'honorific' as const })),
    ...offices.map((hit) => ({ ...hit, sort: 'office' as const })),
  ]
  const chosen: Title[] = []
  for (const title of all.sort((a, b) => b.to - b.from - (a.to - a.from) || rankOf(a, sport) - rankOf(b, sport))) {
    if (!chosen.some((other) => other.from < title.to && title.from < other.to)) chosen.push(title)
  }
  return chosen.sort((a, b) => a.from - b.from)
})

type Named = Pick<Sentence, 'tokens' | 'concepts' | 'places'>

/** How far an office goes on behind whose it is. */
const GOES_ON = 5

/** EXAMPLE `le ministre malien des Affaires étrangères`: read as if `malien` did not stand there. */
function goingOn(hit: Hit, { tokens, places }: Named, words: Words): Hit {
  const whose = places.find(({ from, sort }) => from === hit.to && sort === 'demonym')
  if (!whose) return hit
  const parts = [...tokens.slice(hit.from, hit.to), ...tokens.slice(whose.to, whose.to + GOES_ON)]
  const whole = words
    .concepts(parts)
    .find(({ id, from, to }) => from === 0 && to > hit.to - hit.from && id.startsWith('office.'))
  return whole ? { ...whole, from: hit.from, to: whose.to + whole.to - (hit.to - hit.from) } : hit
}

/** Ranks of all countries before those of one, firm forms before weak ones; where sport is spoken of, its offices first. */
const rankOf = ({ sort, id, weak }: Title, sport: boolean): number =>
  (sort === 'rank' ? 0 : 4) + (id.includes(':') ? 2 : 0) + (weak ? 1 : 0) - (sport && SPORT.test(id) ? 3 : 0)
