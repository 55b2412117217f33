/** Latin and other letters that stand for Cyrillic ones of the same look. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  ë: 'ё',
  i: 'і',
  ï: 'ї',
  j: 'ј',
  k: 'к',
  ĸ: 'к',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  J: 'Ј',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
}
const APOSTROPHES = /(?<=\p{L})['’ʼ`´ʿʾ](?=\p{L})/gu
const POSSESSIVE = /(?<=\p{Script=Latin}{2})['’]s(?=$|[\s,.)])|(?<=\p{Script=Latin}s)['’](?=$|[\s,.)])/gu

/**
 * A name in plain letters: Arabic presentation forms as letters, Latin look-alikes inside Cyrillic words as Cyrillic,
 * without a possessive ending, apostrophes inside a word gone.
 * EXAMPLE `Lohan's` → `Lohan`; `Iгар` → `Ігар`; `Sa'd` → `Sad`
 */
export function cleanName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .replace(/\p{L}+/gu, (word) => (/\p{Script=Cyrillic}/u.test(word) ? cyrillic(word) : word))
}

const cyrillic = (word: string): string => word.replace(/\p{Script=Latin}/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
