import { fold, stripDiacritics } from '../text/fold'
import { remember } from '../text/remember'
import { cleanName } from './clean'
import { ARTICLES, PARTICLES } from './particles'

/** First part of Arabic names made of two words: `Abdul Ghani`, `Abdelghani`, `عبد الغني`. */
const SERVANT = /^(?:abd|abdu|abdou|abd[aeiou]*l|عبد|абд|абдул|абдель)$/u
const JOINED_SERVANT = /^(abd)[aeiou]{1,2}[lrsnzdt]?(?=[^aeiou])(.{3,})$/u
const JOINED_SERVANT_ARABIC = /^(عبد)(?:ال(?=.{3})|(?=لل))(.+)$/u
const JOINED_SERVANT_CYRILLIC = /^(абд)[уеэ]л?ь?(.{3,})$/u
const JOINED = [JOINED_SERVANT, JOINED_SERVANT_ARABIC, JOINED_SERVANT_CYRILLIC]
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
  xxii: 22,
  xxiii: 23,
}
/** Ordinals that stand for regnal numerals where no Roman ones are written. */
const REGNAL: Readonly<Record<string, number>> = {
  اول: 1,
  ثاني: 2,
  ثالث: 3,
  رابع: 4,
  خامس: 5,
  سادس: 6,
  سابع: 7,
  ثامن: 8,
  تاسع: 9,
  عاشر: 10,
}

/**
 * A name cut into its telling words, in order; diacritics stay, since they tell the sound. Numerals of rulers come as
 * `#6`, initials as `j`. A name of nothing but particles keeps them, articles aside.
 * EXAMPLE `Mohammed VI` → `mohammed`, `#6`; `Das` → `das`
 */
export const nameWords = remember((name): readonly string[] => {
  const words = cleanName(name)
    .split(/[\s\-‐‑–'’ʼ`´ʿʾ"“”«»(),.]+/u)
    .flatMap((word) => splitInitials(word, name))
    .map((word) => fold(word.replace(/^ال(?=\p{L}{3,}$)/u, '')))
    .filter(Boolean)
  const telling = words.flatMap((word, i) => reduce(word, i, words.length))
  return joinServants(telling.length > 0 ? telling : words.filter((word) => !ARTICLES.has(word)))
})

/** EXAMPLE `JD` → `j`, `d`; but a name all in capitals tells nothing: `KO CHOL` */
const splitInitials = (word: string, name: string): string[] =>
  /^\p{Lu}{2}$/u.test(word) && /\p{Ll}/u.test(name) && !(fold(word) in ROMAN) && !PARTICLES.has(fold(word))
    ? [...word]
    : [word]

function reduce(word: string, index: number, count: number): string[] {
  const bare = stripDiacritics(word)
  const numeral = index > 0 ? (ROMAN[bare] ?? REGNAL[word]) : undefined
  if (numeral !== undefined && (index === count - 1 || bare.length > 1)) return [`#${numeral}`]
  return PARTICLES.has(bare) ? [] : [word]
}

/** EXAMPLE `abdul` `ghani` → `abdghani`; `abdelghani` → `abdghani` */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const next = words[i + 1]
    if (SERVANT.test(word) && next !== undefined && !next.startsWith('#')) {
      joined.push(`${servantIn(word)}${next}`)
      i++
    } else joined.push(JOINED.reduce((whole, pattern) => whole.replace(pattern, '$1$2'), word))
  }
  return joined
}

const servantIn = (word: string): string =>
  /\p{Script=Arabic}/u.test(word) ? 'عبد' : /\p{Script=Cyrillic}/u.test(word) ? 'абд' : 'abd'
