import { fold, stripDiacritics } from '../text/fold'

/** Particles that spelling and habit add or leave out; they tell nothing of who it is. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul as ad an ar at az ash ould ben bin ibn bint bnt de del della di da do dos das des du la le les van von der den ter ten zu y e of the فون دير دي دا دو فان بن ابن بنت ولد ال фон дер ван де да ди бин бен ибн аль эль оглы кызы haj hadj hajj الحاج'.split(
    ' ',
  ),
)
/** First part of Arabic names made of two words: `Abdul Ghani`, `Abdelghani`, `عبد الغني`. */
const SERVANT = /^(?:abd|abdu|abdou|abd[aeiou]*l|عبد|абд|абдул|абдель)$/u
const JOINED_SERVANT = /^(abd)[aeiou]{1,2}[lrsnzdt]?(?=[^aeiou])(.{3,})$/u
const JOINED_SERVANT_CYRILLIC = /^(абд)[уеэ]л?ь?(.{3,})$/u
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

/** A name cut into its telling words, in order. Numerals of rulers come as `#6`, initials as `j.` */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFC')
    .split(/[\s\-‐‑–'’ʼ`´ʿʾ"“”«»(),.]+/u)
    .flatMap((word) => splitInitials(word))
    .map((word) => fold(word.replace(/^ال(?=\p{L}{3,}$)/u, '')))
    .filter(Boolean)
  return joinServants(words.flatMap((word, i) => reduce(word, i, words.length)))
}

/** EXAMPLE `JD` → `j`, `d` */
const splitInitials = (word: string): string[] =>
  /^\p{Lu}{2}$/u.test(word) && !(word.toLowerCase() in ROMAN) ? [...word] : [word]

function reduce(word: string, index: number, count: number): string[] {
  const bare = stripDiacritics(word)
  const numeral = index > 0 ? (ROMAN[bare] ?? REGNAL[word]) : undefined
  if (numeral !== undefined && (index === count - 1 || bare.length > 1)) return [`#${numeral}`]
  if (PARTICLES.has(bare)) return []
  return [bare]
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
    } else joined.push(word.replace(JOINED_SERVANT, '$1$2').replace(JOINED_SERVANT_CYRILLIC, '$1$2'))
  }
  return joined
}

const servantIn = (word: string): string =>
  /\p{Script=Arabic}/u.test(word) ? 'عبد' : /\p{Script=Cyrillic}/u.test(word) ? 'абд' : 'abd'
