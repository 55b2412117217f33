import type { Words } from '../../languages/pack'
import type { Hit, PersonHit, Sentence } from '../../model/sentence'
import type { Found } from '../kind'
import { isSport } from '../titles'

const ASSIST = 'act.assist'
const AFTER = 3

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

const giverAfter = (hit: Hit, { people, tokens, concepts }: Sentence, words: Words): PersonHit | undefined =>
  people.find(
    ({ from }) =>
      from >= hit.to &&
      from - hit.to <= AFTER &&
      tokens
        .slice(hit.to, from)
        .every(
          ({ type }, i) =>
            type === 'word' &&
            (concepts.some(({ id, from: at }) => id === 'mode.from' && at === hit.to + i) ||
              words.at('particle', tokens, hit.to + i).length > 0 ||
              words.at('agent', tokens, hit.to + i).length > 0),
        ),
  )
