import { fold } from './fold'
import type { Orthography } from './tokens'

/** Half-open UTF-16 range of one sentence in its block. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
}

/** `J` · `Дж` · `J.D`; short names of states and times of day end sentences as well as any word. */
const INITIALS = /^(?:\p{Lu}|Дж|(?!U\.[SKN]|[DB]\.C|E\.U|[AP]\.M)(?:\p{Lu}\.)+\p{Lu})$/u

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Sentences of a block. The platform's segmenter cuts; cuts after abbreviations, initials and ordinal points
 * (`Gen. Diarra`, `J. D. Vance`, `am 17. Februar`) are mended.
 */
export function splitSentences(text: string, orthography: Orthography): SentenceRange[] {
  const ranges: SentenceRange[] = []
  for (const { index, segment } of segmenterOf(orthography.locale).segment(text)) {
    const last = ranges.at(-1)
    const end = index + segment.length
    if (last && continues(text.slice(last.start, last.end), segment, orthography)) {
      ranges[ranges.length - 1] = { start: last.start, end }
    } else if (segment.trim()) {
      ranges.push({ start: index, end })
    }
  }
  return ranges
}

function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, made)
  return made
}

function continues(before: string, after: string, orthography: Orthography): boolean {
  const { abbreviations, locale } = orthography
  const tail = before.slice(-24).trimEnd()
  const lastWord = /(?:^|[\s(«“"'’–—-])([\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}.]*)\.$/u.exec(tail)?.[1]
  if (!lastWord) return false
  if (INITIALS.test(lastWord)) return true
  if (/^\p{Nd}{1,2}$/u.test(lastWord))
    return (
      /^\s*(?:[\p{L}(–-]|\p{Nd}{1,2}\.\s?\p{Nd}|\p{Nd}{4}(?!\p{Nd}))/u.test(after) && !opensSentence(after, orthography)
    )
  return (
    abbreviations.includes(fold(lastWord.replace(/\.$/u, ''), locale)) ||
    (/^\p{Ll}/u.test(after.trimStart()) && lastWord.length <= 5)
  )
}

/** Whether what follows a number with a point begins a sentence. EXAMPLE `rose to 62. The` · `waren 62. Der`, but `am 17. Februar` */
function opensSentence(after: string, { openers, locale }: Orthography): boolean {
  const [first] = /^\p{Lu}[\p{L}\p{M}]*/u.exec(after.trimStart()) ?? []
  return first !== undefined && (openers === null || openers.includes(fold(first, locale)))
}
