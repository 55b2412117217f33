import type { Expression } from './absolute'
import type { Reader, Said } from './atoms'

/** EXAMPLE `17/02/2025` · `2025-02-17` · `21 - 02 - 2025` · `17.2.2025`; month first when only that can be. */
export function readNumericDate(reader: Reader, i: number): Expression | null {
  const { tokens, text } = reader
  const token = tokens[i]
  if (token?.type !== 'number') return null
  const match = /^(\d{1,4})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)/u.exec(foldTail(text, token.start))
  if (!match) return null
  const [whole, a = '', , b = '', c = ''] = match
  const said = orderParts(a, b, c)
  if (!said) return null
  const end = token.start + whole.length
  const to = tokens.findIndex((other) => other.start >= end)
  const range = { from: i, to: to < 0 ? tokens.length : to }
  return { parts: [{ ...said, ...range }], range: false, rule: 'numeric', ...range }
}

const foldTail = (text: string, start: number): string =>
  text.slice(start, start + 24).replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

function orderParts(a: string, b: string, c: string): Pick<Said, 'year' | 'month' | 'day'> | null {
  const [x, y, z] = [Number(a), Number(b), Number(c)]
  if (a.length === 4) return c.length === 2 ? valid(x, y, z) : null
  if (c.length !== 4) return null
  return valid(z, y, x) ?? valid(z, x, y)
}

const valid = (year: number, month: number, day: number): Pick<Said, 'year' | 'month' | 'day'> | null =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null
