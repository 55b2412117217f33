import { foldDigits } from '../text/fold'

/** Why a line of a page is no part of the article. */
export interface Removal {
  readonly step: 'ticker' | 'sign-off' | 'count' | 'date-line' | 'form' | 'outside'
  readonly reason: string
  readonly text: string
}

/** `12:30 Headline`, `- 09:05Headline` */
const TIMED = /^\s*(?:[-–•*·]\s*)?\d{1,2}[:.h]\d{2}\s?\p{L}/u
/** `MK/te/Sf/APA` */
const SIGN_OFF = /^[\p{L}\d.]{1,12}(?:\/[\p{L}\d.]{1,12}){2,}$/u
/** `Comments (3)`, `تعليقات (0)` */
const COUNT = /^[\p{L} ]{3,40}[([]\d{1,6}[)\]]$/u
const NUMERIC_DATE = /(?<!\d)(?:\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/u
const SENTENCE_END = /[.!?؟…。:»”"')\]]\s*$/u
const PARAGRAPH_WORDS = 9
const DATE_LINE_WORDS = 12
const GAPS = /\s{3,}/u
const TICKER_ITEMS = 4

/** Whether a line is told by its shape alone to be no text of the article; null when it may be. */
export function noiseIn(line: string): Removal | null {
  const text = line.trim()
  const say = (step: Removal['step'], reason: string): Removal => ({ step, reason, text: text.slice(0, 120) })
  if (TIMED.test(text) && wordsIn(text) < 40) return say('ticker', 'a headline with its time')
  if (text.split(GAPS).length >= TICKER_ITEMS) return say('ticker', 'headlines in a row')
  if (SIGN_OFF.test(text)) return say('sign-off', 'initials of an agency')
  if (COUNT.test(text)) return say('count', 'a count in brackets')
  if (isDateLine(text) || isStamp(text)) return say('date-line', 'a line that gives the day of publication')
  return null
}

/** EXAMPLE `Published in The Post on 21 - 02 - 2025` */
export const isDateLine = (line: string): boolean =>
  NUMERIC_DATE.test(line) && wordsIn(line) <= DATE_LINE_WORDS && !/[.!?؟]\s*$/u.test(line.trim())

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const CLOCK_OR_BAR = /(?<!\d)\d{1,2} ?[:.h] ?\d{2}(?!\d)|[|·•]/u
const STAMP_WORDS = 16

/** EXAMPLE `By Jo Roe | Published on 14 June 2030` · `الأربعاء ١٩ فبراير ٢٠٣٠ - ١٠:١٥` */
function isStamp(line: string): boolean {
  const text = foldDigits(line)
  return YEAR.test(text) && CLOCK_OR_BAR.test(text) && wordsIn(text) <= STAMP_WORDS && !/[.!?؟:»”"]\s*$/u.test(text)
}

/** Whether a line reads like a paragraph of text: enough words and the end of a sentence. */
export const isParagraph = (line: string): boolean =>
  wordsIn(line) >= PARAGRAPH_WORDS && SENTENCE_END.test(line) && noiseIn(line) === null

export const wordsIn = (line: string): number => line.trim().split(/\s+/u).filter(Boolean).length
