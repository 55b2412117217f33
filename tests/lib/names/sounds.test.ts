import { expect, test } from 'vitest'
import { soundDistance } from '../../../lib/names/distance'
import { nameKeys } from '../../../lib/names/keys'
import { isVowel, soundsOf } from '../../../lib/names/sounds'

/** Consonants by their first reading. */
const skeleton = (word: string): string =>
  soundsOf(word)
    .sounds.filter(({ readings }) => !isVowel(readings))
    .map(({ readings }) => readings[0])
    .join('')

test.each([
  ['SMK', ['Samaké', 'Samake', 'ساماكي', 'Самаке']],
  ['BTN', ['Putin', 'Poutine', 'Путин', 'بوتين', 'Πουτιν', 'פוטין']],
  ['FRNS', ['Frans', 'Франс', 'فرنس', 'Φρανς']],
  ['DFD', ['David', 'Давид', 'دافيد', 'Δαβιδ']],
])('%s', (consonants, spellings) => {
  for (const spelling of spellings) expect(skeleton(spelling), spelling).toBe(consonants)
})

test('doubled letters sound once', () => {
  expect(soundsOf('Hassan').sounds).toEqual(soundsOf('Hasan').sounds)
})

test('scripts without short vowels say so', () => {
  expect(soundsOf('حسن').vowels).toBe(false)
  expect(soundsOf('Hasan').vowels).toBe(true)
})

test('a script without a table has no sounds', () => {
  expect(soundsOf('金正恩').sounds).toEqual([])
})

test('one word in two spellings is nearer than two words', () => {
  const near = soundDistance('mouhib', 'muhib').cost
  expect(near).toBeLessThan(soundDistance('hassan', 'hussein').cost)
  expect(soundDistance('mouhib', 'mouhib').cost).toBe(0)
})

test('distance is symmetric', () => {
  const words = ['mouhib', 'مهيب', 'hassan', 'حسين', 'Зеленський', 'זלנסקי', '金', '']
  for (const a of words) for (const b of words) expect(soundDistance(a, b)).toEqual(soundDistance(b, a))
})

test('spellings of one name share a key across scripts, and no key holds a numeral or particle', () => {
  const keys = new Set(nameKeys('Abdelghani Mouhib'))
  for (const spelling of ['Abdul Ghani Muhib', 'عبد الغني مهيب', 'Мухиб'])
    expect(
      nameKeys(spelling).filter((key) => keys.has(key)),
      spelling,
    ).not.toEqual([])
  expect(nameKeys('Mohammed VI')).toEqual(nameKeys('Mohammed'))
  expect(nameKeys('Bashar al-Assad')).toEqual(nameKeys('Bashar Assad'))
})
