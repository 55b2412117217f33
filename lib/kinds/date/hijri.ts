import { knows, readId, readYear, type Reader } from './atoms'
import { fromHijri } from './calendar'
import type { Candidate } from './join'

/** A day of the Islamic calendar, told in Gregorian. EXAMPLE `19 شعبان 1446` */
export function readHijri(reader: Reader, i: number): Candidate | null {
  const { tokens, words } = reader
  if (!knows(reader, 'hijriMonth')) return null
  const day = tokens[i]?.type === 'number' ? Number(tokens[i].fold) : Number.NaN
  const month =
    Number.isInteger(day) && day >= 1 && day <= 30
      ? words.at('hijriMonth', tokens, readId(reader, 'filler', i + 1, 'filler') ?? i + 1)[0]
      : undefined
  const year = month && readYear(reader, month.to)
  if (!month || !year || year.value < 1300 || year.value > 1600) return null
  const gregorian = fromHijri(year.value, Number(month.id), day)
  return gregorian === null
    ? null
    : {
        start: gregorian,
        end: gregorian,
        inferred: false,
        rule: 'hijri',
        weekday: null,
        approximate: false,
        from: i,
        to: year.to,
      }
}
