import type { Span } from '../model/article'

/** The words that a value rests on, with the sentence around them. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** UTF-16 units of an excerpt, the marked words included. */
const LONGEST = 240
const CUT = '…'

/** The sentence around a span of `text`, cut at word borders when it is longer than `longest`. */
export function excerptOf(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  language: string,
  longest = LONGEST,
): Excerpt {
  const sentence = sentenceAround(text, start, end, language)
  const marked = text.slice(start, end)
  const room = Math.max(0, longest - marked.length)
  const [left, right] = [start - sentence.start, sentence.end - end]
  const before = Math.min(left, Math.max(Math.floor(room / 2), room - right))
  const after = Math.min(right, room - before)
  return {
    before: cutStart(text.slice(sentence.start, start), before).trimStart(),
    marked,
    after: cutEnd(text.slice(end, sentence.end), after).trimEnd(),
  }
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(text.length - length)
  const border = kept.search(/\s/u)
  return `${CUT}${border < 0 ? '' : kept.slice(border)}`
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text
  const border = text.slice(0, length + 1).search(/\s\S*$/u)
  return `${text.slice(0, Math.max(0, border))}${CUT}`
}

const segmenters = new Map<string, Intl.Segmenter>()

/** From the border before `start` to the border after `end`. */
function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { readonly start: number; readonly end: number } {
  let [from, to] = [0, text.length]
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const border = index + segment.length
    if (endsInAbbreviation(segment)) continue
    if (border <= start) from = border
    else if (border >= end) {
      to = border
      break
    }
  }
  return { start: from, end: to }
}

/**
 * EXAMPLE `… by Brig. ` · `… Dr. ` · `… J. `: a border here would tear a name from its title. A longer word that ends in a
 * vowel is none (`Mali. `).
 */
const endsInAbbreviation = (segment: string): boolean =>
  /(?:^|[\s(])\p{Lu}(?:\p{Ll}{0,2}|\p{Ll}{2,3}(?![aeiouyаеиоу])\p{Ll})\.\s*$/u.test(segment)

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language || undefined, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
