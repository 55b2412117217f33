import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence } from '../../model/sentence'
import type { Part } from './ordinal'
import { cueOf } from './since'

/** How far behind an ordinal stands the career that it counts in, and what is done in a row. */
const CAREER_REACH = 5
const CAREER_BEFORE = 3
const ROW_REACH = 2
/** How far behind `first` stands what it is the first since. */
const SINCE = 13

/** What an ordinal counts that no noun stands beside: all of a career, some in a row, the first since another. */
export const uncounted = (number: NumberHit, sentence: Sentence, words: Words): Part | null =>
  inCareer(number, sentence, words) ?? inRow(number, sentence, words) ?? firstSince(number, sentence, words)

/** EXAMPLE `the third of his career` · `la sedicesima della propria storia` · `третьим в карьере` · `kariyerinin üçüncüsü` */
function inCareer({ from, to }: NumberHit, { tokens, concepts }: Sentence, words: Words): Part | null {
  for (let i = to; i < to + CAREER_REACH && tokens[i]?.type === 'word'; i++) {
    const career = words.at('rankCue', tokens, i).find(({ id }) => id === 'career')
    if (career) return i > to ? counts(from, career.to, 'career') : null
    if (concepts.some((hit) => hit.from === i && !hit.weak && /^(?:act|count|event)\./u.test(hit.id))) return null
  }
  for (let i = from - CAREER_BEFORE; i < from; i++) {
    const career = words.at('rankCue', tokens, i).find(({ id, to: end }) => id === 'career-before' && end <= from)
    if (career && tokens.slice(i, from).every(({ type }) => type === 'word')) return counts(i, to, 'career')
  }
  return null
}

/** EXAMPLE `el segundo consecutivo` · `il secondo di fila` · `üst üste ikincisi` */
export function inRow({ from, to }: NumberHit, { tokens }: Sentence, words: Words): Part | null {
  const isRow = ({ id }: Hit): boolean => id === 'row'
  for (let i = to; i < to + ROW_REACH && tokens[i]?.type === 'word'; i++) {
    const row = words.at('rankCue', tokens, i).find(isRow)
    if (row) return counts(from, row.to, 'in-a-row')
  }
  for (let i = from - ROW_REACH; i < from; i++) {
    const row = words.at('rankCue', tokens, i).find((hit) => hit.id === 'row-before' && hit.to === from)
    if (row) return counts(i, to, 'in-a-row')
  }
  return null
}

/** EXAMPLE `the first rider since 1998` · `the first to do it in 26 years`: the first of any name in a time that is told */
function firstSince(number: NumberHit, sentence: Sentence, words: Words): Part | null {
  const { from, to, min } = number
  if (min !== 1 || !/^(?:word|number)$/u.test(sentence.tokens[to]?.type ?? '')) return null
  const cue = cueOf({ id: 'first', weak: false, from, to }, sentence, words, SINCE)
  if (!cue || cue.id === 'worldwide') return null
  /* The years are a date or a length of their own, and other numbers between are too. */
  const end = cue.id === 'since' ? cue.to : cue.from
  const isPlain = cue.from >= to && !sentence.numbers.some((other) => other.from >= to && other.to <= end)
  return counts(from, isPlain ? end : to, 'first-since')
}

const counts = (from: number, to: number, rule: string): Part => ({ noun: null, sort: 'title', from, to, rule })
