import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence } from '../../model/sentence'
import type { Range } from '../clause'
import { SIGNS } from '../units'
import { indices } from './reach'

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
  if (after) return { bound: after.id as Bounded['bound'], from, to: after.to }
  return { bound: isExceeded({ from, to }, sentence) ? 'more-than' : 'exact', from, to }
}

/** How far before a number stands what exceeds it, with its subject between, and behind it. */
const EXCEED_BEFORE = 4
const EXCEED_AFTER = 2

/** EXAMPLE `تجاوز عدد القتلى 100` · `die Zahl überstieg 160` · `sayısı 160’ı geçti` */
const isExceeded = ({ from, to }: Range, { concepts, numbers, tokens }: Sentence): boolean =>
  concepts.some((hit) => {
    if (hit.id !== 'act.exceed' || hit.weak) return false
    const [start, end] = hit.to <= from ? [hit.to, from] : [to, hit.from]
    return (
      end - start <= (hit.to <= from ? EXCEED_BEFORE : EXCEED_AFTER) &&
      end >= start &&
      !numbers.some((other) => other.from >= start && other.to <= end) &&
      tokens.slice(start, end).every(({ type, text }) => type !== 'mark' || /^['’ʼ]$/u.test(text))
    )
  })

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

/** EXAMPLE `between 10 and 20 people` · `10 to 20 people` · `between 58% and 60%`: the number that ends the interval. */
export function readInterval(
  number: NumberHit,
  sentence: Sentence,
  words: Words,
): { readonly second: NumberHit } | null {
  return plainInterval(number, sentence, words) ?? measuredInterval(number, sentence, words)
}

function plainInterval(
  number: NumberHit,
  { tokens, numbers }: Sentence,
  words: Words,
): { readonly second: NumberHit } | null {
  const second = numbers.find(({ from }) => from === number.to || from === number.to + 1)
  if (!second || !isRising(number, second)) return null
  const joint = second.from === number.to ? tokens[second.from]?.gap : tokens[number.to]?.text
  const opened = number.from > 0 && words.at('interval', tokens, number.from - 1).some(({ id }) => id === 'between')
  const ids = words.at('interval', tokens, number.to).map(({ id }) => id)
  const joined = /^[-–—]$/u.test(joint ?? '') || ids.includes('to') || (opened && ids.includes('and'))
  return joined ? { second } : null
}

const isRising = (first: NumberHit, second: NumberHit): boolean =>
  first.sort === 'cardinal' && second.sort === 'cardinal' && second.min > first.max

/** How far before an interval with units the word that opens it stands, and its second number behind the link: articles, a unit. */
const OPENING = 2
const LINK = 3

/** EXAMPLE `between 58.3% and 60.7%` · `yüzde 58,3 ile yüzde 60,7`: an interval whose ends have each their unit */
function measuredInterval(number: NumberHit, sentence: Sentence, words: Words): { readonly second: NumberHit } | null {
  const { tokens, numbers } = sentence
  const unit = unitTouching(number, sentence)
  if (!unit) return null
  const end = Math.max(number.to, unit.to)
  const link = tokens[end]?.text === '.' && tokens[end]?.gap === '' ? end + 1 : end
  const second = numbers.find(({ from }) => from > link && from - link <= LINK)
  if (!second || !isRising(number, second) || unitTouching(second, sentence)?.id !== unit.id) return null
  const ids = words.at('interval', tokens, link).map(({ id }) => id)
  const starts = Math.min(number.from, unit.from)
  const opened = indices(starts - 1 - OPENING, starts).some((at) =>
    words.at('interval', tokens, at).some((hit) => hit.id === 'between' && hit.to <= starts),
  )
  const isBefore = unit.from < number.from
  return (opened && (ids.includes('and') || ids.includes('to'))) || (isBefore && ids.includes('to')) ? { second } : null
}

/** The sign or counted noun that touches a number. */
function unitTouching({ from, to }: NumberHit, { tokens, concepts }: Sentence): Hit | null {
  const sign = (at: number): Hit[] => {
    const id = SIGNS[tokens[at]?.text ?? '']
    return id ? [{ id, from: at, to: at + 1, weak: false }] : []
  }
  const noun = concepts.find((hit) => hit.id.startsWith('count.') && !hit.weak && (hit.from === to || hit.to === from))
  return sign(to)[0] ?? sign(from - 1)[0] ?? noun ?? null
}
