import type { Words } from '../../languages/pack'
import type { NumberHit, Sentence } from '../../model/sentence'

/** What bounds a number, and the tokens it reaches over with the words that say so. */
export interface Bounded {
  readonly bound: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'nearly'
  readonly from: number
  readonly to: number
}

const LONGEST = 5

/** EXAMPLE `at least 144` · `plus de 1 700` · `11.300 o más` */
export function readBound({ from, to }: NumberHit, sentence: Sentence, words: Words): Bounded {
  const { tokens } = sentence
  for (let back = words.has('bound', tokens) ? LONGEST : 0; back >= 1; back--) {
    const hit = from - back >= 0 ? words.at('bound', tokens, from - back)[0] : undefined
    const gap = hit ? from - hit.to : -1
    if (
      hit &&
      (!hit.weak || (hit.id === 'at-most' && !isGoal(from - back, sentence, words))) &&
      (gap === 0 || (gap === 1 && isSmall(tokens[hit.to]?.fold)))
    )
      return { bound: hit.id as Bounded['bound'], from: from - back, to }
  }
  const after = words.at('boundAfter', tokens, to)[0]
  return after ? { bound: after.id as Bounded['bound'], from, to: after.to } : { bound: 'exact', from, to }
}

const CHANGE = /^act\.(?:rise|raise|fall|cut|reduce|reach|increase|drop|grow)$/u
const CHANGE_REACH = 6
/** EXAMPLE `subió hasta 30` · `de 10 hasta 30`: what a change or an interval ends at is no bound; `recibe hasta 30` is one */
const isGoal = (at: number, { tokens, concepts }: Sentence, words: Words): boolean =>
  concepts.some(({ id, from }) => from < at && at - from <= CHANGE_REACH && CHANGE.test(id)) ||
  [2, 3, 4].some((back) => words.at('interval', tokens, at - back).some(({ id }) => id === 'from'))

/** EXAMPLE `55 children at least` · `٥٥ طفلا على الأقل`: a bound behind what is counted */
export function boundBehind(to: number, { from }: Bounded, { tokens }: Sentence, words: Words): Bounded {
  const after = words.at('boundAfter', tokens, to)[0]
  return after && !after.weak
    ? { bound: after.id as Bounded['bound'], from, to: after.to }
    : { bound: 'exact', from, to }
}

/** Articles, short prepositions and currency signs may stand between (`unos los`, `more than $180`). */
const isSmall = (word: string | undefined): boolean => word !== undefined && word.length <= 3

/** EXAMPLE `between 10 and 20 people` · `10 to 20 people`: the number that ends the interval. */
export function readInterval(
  number: NumberHit,
  { tokens, numbers }: Sentence,
  words: Words,
): { readonly second: NumberHit } | null {
  const second = numbers.find(({ from }) => from === number.to || from === number.to + 1)
  if (!second || number.sort !== 'cardinal' || second.sort !== 'cardinal' || second.min <= number.max) return null
  const joint = second.from === number.to ? tokens[second.from]?.gap : tokens[number.to]?.text
  const opened = number.from > 0 && words.at('interval', tokens, number.from - 1).some(({ id }) => id === 'between')
  const ids = words.at('interval', tokens, number.to).map(({ id }) => id)
  const joined = /^[-–—]$/u.test(joint ?? '') || ids.includes('to') || (opened && ids.includes('and'))
  return joined ? { second } : null
}
