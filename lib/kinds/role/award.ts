import type { Words } from '../../languages/pack'
import type { Hit, PersonHit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'

/** What a player is named in a tournament or a match. */
const AWARDS: ReadonlySet<string> = new Set([
  'office.best_player',
  'office.best_young_player',
  'office.player_of_match',
  'office.top_scorer',
])
const BEFORE = 9
const AFTER = 3
const BORDER = /^[.;:،()–—«»"“”]$/u

/** EXAMPLE `Reed was named Player of the Tournament` · `meilleur buteur: Bo Blanc` · `лучшим игроком матча признан Ворский` */
export function findAwards(sentence: Sentence, words: Words): Found<'role'>[] {
  const awards = sentence.concepts.filter(({ id }) => AWARDS.has(id))
  return awards.flatMap((award, i) => {
    const person =
      touching(award, sentence) ??
      before(award, awards[i - 1]?.to ?? 0, sentence, words) ??
      after(award, awards[i + 1]?.from ?? sentence.tokens.length, sentence, words)
    return person ? [toFound(award, person, sentence)] : []
  })
}

const touching = ({ to }: Hit, { people }: Sentence): PersonHit | undefined => people.find(({ from }) => from === to)

/** The nearest person before, in the same clause; what stands between two commas is passed over. */
function before(award: Hit, start: number, sentence: Sentence, words: Words): PersonHit | undefined {
  const { people, tokens } = sentence
  const person = people.filter(({ from, to }) => from >= start && to <= award.from && award.from - to <= BEFORE).at(-1)
  if (!person) return undefined
  const between = tokens.slice(person.to, award.from)
  const commas = between.filter(({ text }) => text === ',').length
  const isOther = between.some(({ text }, i) => BORDER.test(text) || isAnd(person.to + i, tokens, words))
  return isOther || (commas === 1 && !isBeside(between, person, sentence)) ? undefined : person
}

/** EXAMPLE `Bo Reed, the top scorer of the cup, left`: told of a name beside it, and of nobody behind */
const isBeside = (between: Sentence['tokens'], { to }: PersonHit, { people, tokens }: Sentence): boolean =>
  tokens[to]?.text === ',' &&
  between.length <= 2 &&
  !people.some(({ from }) => from > to && from - to <= BEFORE && !tokens.slice(to + 1, from).some(isComma))

const isComma = ({ text }: Sentence['tokens'][number]): boolean => text === ','

function after({ to }: Hit, end: number, { people, tokens }: Sentence, words: Words): PersonHit | undefined {
  const person = people.find(({ from }) => from >= to && from < end)
  if (!person || person.from - to > AFTER) return undefined
  const between = tokens.slice(to, person.from)
  const isOther = between.some(
    ({ type, text }, i) => (type !== 'word' && text !== ':' && text !== ',') || isAnd(to + i, tokens, words),
  )
  return isOther ? undefined : person
}

const isAnd = (i: number, tokens: Sentence['tokens'], words: Words): boolean =>
  words.at('range', tokens, i).some(({ id }) => id === 'and')

function toFound(award: Hit, person: PersonHit, { tokens }: Sentence): Found<'role'> {
  const [from, to] = [Math.min(award.from, person.from), Math.max(award.to, person.to)]
  return {
    value: { role: award.id, people: [person.person], of: null },
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    rule: 'award',
    asked: award.id,
  }
}
