import { expect, test } from 'vitest'
import { dayIn } from '../../../lib/article/dates'

test.each([
  ['Published in The Post on 21 - 02 - 2025', []],
  ['21/2/2025 10:40', []],
  ['2025-02-21T08:00', []],
  ['02/21/2025', []],
  ['٢١/٠٢/٢٠٢٥', []],
  ['Friday, February 21, 2025', ['en']],
  ['vendredi 21 février 2025 à 10 h', ['fr']],
  ['Freitag, 21. Februar 2025', ['de']],
  ['vrijdag 21 februari 2025, 08.15 uur', ['nl']],
  ['21 de febrero de 2025', ['es']],
  ['21 февраля 2025', ['ru']],
  ['21 Şubat 2025 Cuma', ['tr']],
  ['الجمعة ٢١ فبراير ٢٠٢٥ - ١٠:١٥', ['ar']],
  ['الجمعة 21 شباط 2025', ['ar']],
  ['الجمعة 21 فيفري 2025', ['ar']],
  ['Feb 21, 2025', ['xx-unknown', 'en']],
])('%s', (line, languages) => {
  expect(dayIn(line, languages)).toBe('2025-02-21')
})

test.each(['31-02-2025', 'Phone 0031 20 123', '12-05-3025', '21 February', 'Version 21.02.20251', 'Room 2025'])(
  '%s is no day',
  (line) => {
    expect(dayIn(line, ['en'])).toBeNull()
  },
)
