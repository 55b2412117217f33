import { describe, expect, test } from 'vitest'
import { comparePersons } from '../../../lib/names/compare'
import { sameWord } from '../../../lib/names/pairs'

/** Spellings of one person each; the first names of two of them are alike on purpose. */
const ONE_PERSON: readonly (readonly string[])[] = [
  ['Abdelghani Mouhib', 'Abdul Ghani Muhib', 'Abdelghani Mohib', 'عبد الغني مهيب', 'Абдельгани Мухиб', 'Mouhib'],
  ['Volodymyr Zelenskyy', 'Volodímir Zelenski', 'Wolodymyr Selenskyj', 'Володимир Зеленський', 'فولوديمير زيلينسكي'],
  ['Mohammed ben Salman', 'Muhammad bin Salman', 'محمد بن سلمان', 'Мухаммед бин Салман'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'رجب طيب أردوغان', 'Реджеп Тайип Эрдоган', 'Erdoğan'],
  ['Ursula von der Leyen', 'Ursula Von der Leyen', 'أورسولا فون دير لاين', 'Урсула фон дер Ляйен', 'von der Leyen'],
]

/** Two people each, however alike they are. */
const TWO_PEOPLE: readonly (readonly [string, string])[] = [
  ['Hassan Sadiq', 'Hussein Sadiq'],
  ['حسن نصر', 'حسين نصر'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['صديق ساماكي', 'Mahamadou Massaoulé Samaké'],
  ['Maria Costa', 'Maria Rossi'],
  ['Mohammed VI', 'Mohammed V'],
  ['Karl X', 'Karl XI'],
  ['George Bush', 'Laura Bush'],
]

describe('one person', () => {
  const pairs = ONE_PERSON.flatMap(([full = '', ...others]) => others.map((other) => [full, other] as const))
  test.each(pairs)('%s is %s', (a, b) => {
    expect(comparePersons(a, b)).toMatchObject({ same: true })
  })
})

test.each(TWO_PEOPLE)('%s is not %s', (a, b) => {
  expect(comparePersons(a, b)).toMatchObject({ same: false })
})

test('people of different names are never one', () => {
  const full = ONE_PERSON.map(([name = '']) => name)
  for (const a of full) for (const b of full) if (a !== b) expect(comparePersons(a, b).same, `${a}, ${b}`).toBe(false)
})

test('a first name alone makes no match, a surname alone does', () => {
  expect(comparePersons('Angela', 'Angela Merkel').same).toBe(false)
  expect(comparePersons('Merkel', 'Angela Merkel').same).toBe(true)
  expect(comparePersons('أنغيلا', 'Angela Merkel').same).toBe(false)
})

test('initials stand for the names they begin', () => {
  expect(comparePersons('J. D. Vance', 'JD Vance').same).toBe(true)
  expect(comparePersons('E. Macron', 'Emmanuel Macron').same).toBe(true)
  expect(comparePersons('B. Macron', 'Emmanuel Macron').same).toBe(false)
})

test('particles tell nothing of who it is', () => {
  expect(comparePersons('Bashar al-Assad', 'Bashar Assad').same).toBe(true)
  expect(comparePersons('بشار الأسد', 'Bashar el Assad').same).toBe(true)
  expect(comparePersons('al', 'al-')).toEqual({ same: false, score: 0 })
})

test('numerals of rulers are the same in letters and words', () => {
  expect(comparePersons('Mohammed VI', 'محمد السادس').same).toBe(true)
  expect(comparePersons('Mohammed VI', 'محمد الخامس').same).toBe(false)
})

test('no name is like nothing', () => {
  expect(comparePersons('', 'Angela Merkel')).toEqual({ same: false, score: 0 })
})

test('comparing is symmetric, and every name is itself', () => {
  const all = [...new Set([...ONE_PERSON.flat(), ...TWO_PEOPLE.flat(), 'Angela', 'J. D. Vance', 'Assad', ''])]
  for (const a of all) {
    for (const b of all) expect(comparePersons(b, a), `${a}, ${b}`).toEqual(comparePersons(a, b))
    if (a) expect(comparePersons(a, a), a).toEqual({ same: true, score: 1 })
  }
})

test('words of names: an initial fits any word it begins, a numeral itself alone', () => {
  expect(sameWord('j', 'john')).toBe(true)
  expect(sameWord('j', 'kim')).toBe(false)
  expect(sameWord('#6', '#6')).toBe(true)
  expect(sameWord('#6', '#5')).toBe(false)
})
