import { fold, stripDiacritics } from '../text/fold'

/**
 * One sound of a name with its possible readings. Consonants: B (b p), F (f v), D, T, K (k q), G (g gh, j), X (kh),
 * S (all sibilants), L, M, N, R; vowels: a e i o u; `w` and `y` between both. A silent letter has no sound.
 */
export interface Sound {
  readonly readings: string
}

/** The sounds of one word of a name; `vowels` tells whether its script writes short vowels. */
export interface Sounding {
  readonly sounds: readonly Sound[]
  readonly vowels: boolean
}

/** Latin spellings, longest first; several letters are several possible readings of one sound, `+` parts two sounds. */
const LATIN: Readonly<Record<string, string>> = {
  schtsch: 'S',
  tsch: 'S',
  dsch: 'G',
  tsh: 'S',
  sch: 'S',
  dzh: 'G',
  tch: 'S',
  ssh: 'S',
  eau: 'o',
  shch: 'S',
  szcz: 'S',
  sz: 'S',
  cz: 'S',
  zh: 'SG',
  dj: 'G',
  dh: 'DS',
  sh: 'S',
  kh: 'X',
  ch: 'SXK',
  gh: 'G',
  ph: 'F',
  th: 'TS',
  ts: 'S',
  tz: 'S',
  dz: 'S',
  ck: 'K',
  qu: 'K',
  ou: 'uow',
  oe: 'uo',
  ij: 'iy',
  ew: 'eu+wF',
  ow: 'ou+wF',
  ey: 'ei',
  ei: 'eia',
  ee: 'ie',
  ai: 'aei',
  ay: 'aei',
  au: 'ou',
  aw: 'aou',
  oo: 'uo',
  ie: 'ie',
  gn: 'N+y',
  ll: 'Ly',
  x: 'K+S',
  ce: 'SG+e',
  ci: 'SG+i',
  cy: 'S+i',
  c: 'KG',
  b: 'B',
  p: 'B',
  f: 'F',
  v: 'F',
  w: 'wFu',
  d: 'D',
  t: 'T',
  k: 'K',
  q: 'K',
  g: 'G',
  j: 'GyX',
  s: 'S',
  z: 'S',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
  h: '',
  a: 'a',
  e: 'e',
  i: 'i',
  o: 'o',
  u: 'u',
  y: 'yie',
  þ: 'T',
  ð: 'D',
  ø: 'o',
  ł: 'Lw',
  ı: 'i',
}
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'aei',
  ء: '',
  ئ: 'eiy',
  ؤ: 'uow',
  ع: '',
  ب: 'B',
  پ: 'B',
  ت: 'T',
  ث: 'TS',
  ج: 'GS',
  چ: 'S',
  ح: '',
  خ: 'X',
  د: 'D',
  ذ: 'DS',
  ر: 'R',
  ز: 'S',
  ژ: 'SG',
  س: 'S',
  تش: 'S',
  تس: 'S',
  دج: 'G',
  كس: 'K+S',
  ش: 'S',
  ص: 'S',
  ض: 'D',
  ط: 'T',
  ظ: 'SD',
  غ: 'G',
  ف: 'F',
  ڤ: 'F',
  ق: 'KG',
  ك: 'KG',
  گ: 'G',
  ل: 'L',
  م: 'M',
  ن: 'N',
  ه: '',
  و: 'uowF',
  ي: 'iyea',
}
const CYRILLIC: Readonly<Record<string, string>> = {
  дж: 'G',
  а: 'a',
  б: 'B',
  в: 'Fw',
  г: 'G',
  ґ: 'G',
  д: 'D',
  е: 'e',
  ё: 'oe',
  є: 'e',
  ж: 'SG',
  з: 'S',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'yi',
  к: 'K',
  л: 'L',
  м: 'M',
  н: 'N',
  о: 'o',
  п: 'B',
  р: 'R',
  с: 'S',
  т: 'T',
  у: 'uw',
  ў: 'w',
  ф: 'F',
  х: 'X-',
  ц: 'S',
  ч: 'S',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
}
const GREEK: Readonly<Record<string, string>> = {
  μπ: 'B',
  ντ: 'DT',
  γκ: 'G',
  ου: 'u',
  αι: 'e',
  ει: 'i',
  οι: 'i',
  ευ: 'e+F',
  τσ: 'S',
  τζ: 'G',
  α: 'a',
  β: 'F',
  γ: 'Gy',
  δ: 'D',
  ε: 'e',
  ζ: 'S',
  η: 'i',
  θ: 'TS',
  ι: 'i',
  κ: 'K',
  λ: 'L',
  μ: 'M',
  ν: 'N',
  ξ: 'K+S',
  ο: 'o',
  π: 'B',
  ρ: 'R',
  σ: 'S',
  ς: 'S',
  τ: 'T',
  υ: 'iF',
  φ: 'F',
  χ: 'X-',
  ψ: 'B+S',
  ω: 'o',
}
const HEBREW: Readonly<Record<string, string>> = {
  א: 'aeo',
  ב: 'BF',
  ג: 'G',
  ד: 'D',
  ה: 'a-',
  ו: 'uowF',
  ז: 'S',
  ח: 'X-',
  ט: 'T',
  י: 'iy',
  כ: 'KX',
  ך: 'KX',
  ל: 'L',
  מ: 'M',
  ם: 'M',
  נ: 'N',
  ן: 'N',
  ס: 'S',
  ע: '',
  פ: 'BF',
  ף: 'F',
  צ: 'S',
  ץ: 'S',
  ק: 'K',
  ר: 'R',
  ש: 'S',
  ת: 'T',
}

interface Script {
  readonly pattern: RegExp
  readonly spellings: Readonly<Record<string, string>>
  readonly vowels: boolean
}

const longest = (spellings: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    Object.keys(spellings)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'gu',
  )

const SCRIPTS: readonly (Script & { readonly test: RegExp })[] = [
  { test: /\p{Script=Arabic}/u, spellings: ARABIC, pattern: longest(ARABIC), vowels: false },
  { test: /\p{Script=Cyrillic}/u, spellings: CYRILLIC, pattern: longest(CYRILLIC), vowels: true },
  { test: /\p{Script=Greek}/u, spellings: GREEK, pattern: longest(GREEK), vowels: true },
  { test: /\p{Script=Hebrew}/u, spellings: HEBREW, pattern: longest(HEBREW), vowels: false },
  { test: /\p{Script=Latin}/u, spellings: LATIN, pattern: longest(LATIN), vowels: true },
]

/** The sounds of a word in any of five scripts; doubled sounds count once. Other scripts give none. */
export function soundsOf(word: string): Sounding {
  const script = SCRIPTS.find(({ test }) => test.test(word))
  if (!script) return { sounds: [], vowels: true }
  const folded = stripDiacritics(
    fold(
      word
        .replace(/ch(?=r)/giu, 'k')
        .replace(/ş|š|ś/giu, 'sh')
        .replace(/[çčćț]/giu, 'ch')
        .replace(/ğ/giu, 'gh')
        .replace(/ñ|ń/giu, 'n'),
    ),
  )
  const sounds: Sound[] = []
  let before = ''
  for (const [spelling] of folded.matchAll(script.pattern)) {
    if (spelling !== before)
      for (const readings of (script.spellings[spelling] ?? '').split('+')) if (readings) sounds.push({ readings })
    before = spelling
  }
  return { sounds, vowels: script.vowels }
}

/** Whether a sound is a vowel or half vowel in every reading. */
export const isVowel = (readings: string): boolean => /^[aeiouwy]+F?$/u.test(readings)
