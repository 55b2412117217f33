import { readInteger, readMonth, type Reader, type Said } from './atoms'

const SIGN = /^[/\-‑–]$/u

/**
 * A date of numbers and one month name parted by one sign, in whatever order.
 * EXAMPLE `23/Sep/2020` · `Sep-23-2020` · `2020/Sep/23` · `Dec/2018` · `2/ أكتوبر`
 */
export function readSignedDate(reader: Reader, i: number): Said | null {
  const parts: Part[] = []
  let at = i
  while (parts.length < 3) {
    const sign = parts.length === 0 ? null : signAt(reader, at)
    if (parts.length > 0 && !sign) break
    const part = readPart(reader, sign?.to ?? at)
    if (!part) break
    parts.push(part)
    at = part.to
  }
  return parts.length < 2 ? null : assign(parts, i, at)
}

interface Part {
  readonly name: 'day' | 'month' | 'year'
  readonly value: number
  readonly to: number
}

function readPart(reader: Reader, i: number): Part | null {
  const month = readMonth(reader, i, true)
  if (month) return { name: 'month', value: month.value, to: month.to }
  const year = readInteger(reader, i, 4)
  if (year !== null && year >= 1000 && year < 2200) return { name: 'year', value: year, to: i + 1 }
  const day = readInteger(reader, i, 2)
  return day !== null && day >= 1 && day <= 31 ? { name: 'day', value: day, to: i + 1 } : null
}

function signAt({ tokens }: Reader, i: number): { to: number } | null {
  const token = tokens[i]
  if (!token) return null
  if (SIGN.test(token.text)) return { to: i + 1 }
  return SIGN.test(token.gap) ? { to: i } : null
}

/** Null unless each part is there once at most, the month among them. */
function assign(parts: readonly Part[], from: number, to: number): Said | null {
  const said = Object.fromEntries(parts.map(({ name, value }) => [name, value]))
  return 'month' in said && Object.keys(said).length === parts.length ? { ...said, from, to } : null
}
