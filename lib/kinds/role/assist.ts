import type { Words } from '../../languages/pack'
import type { Hit, PersonHit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'
import { isSport, titlesIn } from '../titles'

const ASSIST = 'act.assist'
const AFTER = 8

/** Who gave the pass that led to the goal. EXAMPLE `after a cross from Bo Reed` · `Reed's cross` · `eine Flanke von Reed` */
export function findAssists(sentence: Sentence, words: Words): Found<'role'>[] {
  if (!isSport(sentence.concepts)) return []
  return sentence.concepts
    .filter(({ id }) => id === ASSIST)
    .flatMap((hit) => {
      const person = giverBefore(hit, sentence) ?? giverAfter(hit, sentence, words)
      if (!person) return []
      const [from, to] = [Math.min(hit.from, person.from), Math.max(hit.to, person.to)]
      return [
        {
          value: { role: ASSIST, people: [person.person], of: null },
          start: sentence.tokens[from]?.start ?? 0,
          end: sentence.tokens[to - 1]?.end ?? 0,
          rule: 'assist',
          asked: ASSIST,
        },
      ]
    })
}

/** The name itself, or with `'s`. */
const giverBefore = (hit: Hit, { people, tokens }: Sentence): PersonHit | undefined =>
  people.find(({ to }) => to === hit.from || (to === hit.from - 1 && /^[’']$/u.test(tokens[to]?.gap ?? '')))

/** EXAMPLE `assisted by the 17-year-old midfielder Bo Reed` */
function giverAfter(hit: Hit, sentence: Sentence, words: Words): PersonHit | undefined {
  const { people, tokens } = sentence
  const person = people.find(({ from }) => from >= hit.to)
  if (!person || person.from - hit.to > AFTER) return undefined
  const titles = titlesIn(sentence, words)
  const light = tokens
    .slice(hit.to, person.from)
    .every((_, i) => isLight(hit.to + i, titles, sentence, words) || (i === 0 && isManner(hit, sentence, words)))
  return light ? person : undefined
}

/** EXAMPLE `cross radente di Reed` */
const isManner = ({ to, weak }: Hit, { tokens, concepts }: Sentence, words: Words): boolean =>
  !weak &&
  tokens[to]?.type === 'word' &&
  !tokens[to].capital &&
  !concepts.some(({ id, from }) => from === to && id.startsWith('act.')) &&
  (words.at('particle', tokens, to + 1).length > 0 || words.at('agent', tokens, to + 1).length > 0)

/** What may stand between the pass and its giver: `by`, an age, a place, what he plays. */
function isLight(
  i: number,
  titles: readonly Hit[],
  { tokens, concepts, numbers, places }: Sentence,
  words: Words,
): boolean {
  const within = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from <= i && i < to
  return (
    tokens[i]?.type !== 'mark' &&
    (concepts.some((hit) => within(hit) && /^(?:mode\.(?:from|to)|count\.(?:year|age))$/u.test(hit.id)) ||
      [titles, numbers, places].some((hits) => hits.some(within)) ||
      words.at('particle', tokens, i).length > 0 ||
      words.at('agent', tokens, i).length > 0 ||
      words.at('stopword', tokens, i).length > 0 ||
      (tokens[i]?.gap === '-' && words.at('ageCue', tokens, i).length > 0))
  )
}
