import { fold, stripDiacritics } from '../text/fold'
import { remember } from '../text/remember'
import { LATIN } from './latin'
import { ARABIC, CYRILLIC, GREEK, HEBREW } from './letters'

/**
 * One sound of a name with its possible readings. Consonants: B (b p), F (f v), D, T, K (k q), G (g gh, j), X (kh),
 * S (all sibilants), L, M, N, R, and `h`, which comes and goes; vowels: a e i o u; `w` and `y` between both. `-`: may be
 * silent. A silent letter has no sound.
 */
export interface Sound {
  readonly readings: string
}

/** The sounds of one word of a name; `vowels` tells whether its script writes short vowels. */
export interface Sounding {
  readonly sounds: readonly Sound[]
  readonly vowels: boolean
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
      .map((spelling) => spelling.replace('$', '\\$'))
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
        .replace(/ş|š|ś|ș/giu, 'sh')
        .replace(/[çčćț]/giu, 'tch')
        .replace(/ž|ż|ź/giu, 'zh')
        .replace(/ř/giu, 'rzh')
        .replace(/ğ/giu, 'gh')
        .replace(/ñ|ń/giu, 'n'),
    ),
  ).concat('$')
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
export const isVowel = remember((readings) => /^[aeiouwy]+F?-?$/u.test(readings))
