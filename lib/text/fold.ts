const ARABIC_MARKS = /[\u0610-\u061A]|\u0640|[\u064B-\u065F]|\u0670|[\u06D6-\u06ED]/gu
const COMBINING = /\p{M}/gu
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966] as const
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ё: 'е',
  ґ: 'г',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
}
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/**
 * The form under which words are looked up: lower case of `locale`, without Arabic vowel signs and tatweel, with
 * Arabic letter variants, ligatures and digits unified. Latin diacritics stay: `côté` is not `côte`.
 */
export function fold(text: string, locale = 'en'): string {
  return foldDigits(text.normalize('NFC').toLocaleLowerCase(locale))
    .replace(ARABIC_MARKS, '')
    .replace(REPLACED, (letter) => LETTERS[letter] ?? letter)
}

/** ASCII digits for Arabic-Indic, Persian and Devanagari ones; `٫` and `٬` become `.` and `,`. Length is kept. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F٫٬]/gu, (char) => {
    if (char === '٫') return '.'
    if (char === '٬') return ','
    const code = char.charCodeAt(0)
    const zero = DIGIT_ZEROS.findLast((start) => code >= start) ?? 0
    return String(code - zero)
  })
}

/** Without diacritics of any script; for forms that print often leaves bare (`Etat` for `État`). */
export function stripDiacritics(text: string): string {
  return text.normalize('NFD').replace(COMBINING, '').normalize('NFC')
}
