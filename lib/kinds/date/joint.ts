import { afterNight, readId, skip, type Read, type Reader } from './atoms'

const DASH = /^[-–—‑‐/]$/u

/** `to` between the ends of a range, `and` (or a comma) between the items of a list. */
export type Joint = 'to' | 'and'

/**
 * What joins the date that ends before token `i` to the next one, which starts at `to`.
 * EXAMPLE `17 au 19` · `17-19` · `17, 18 et 19` · `vom 17. bis zum 19.` · `van 15 op 16` after a night
 */
export function readJoint(reader: Reader, i: number): Read<Joint> | null {
  const { tokens } = reader
  const token = tokens[i]
  if (!token) return null
  const to =
    readId(reader, 'range', i, 'to') ?? (afterNight(reader, i - 1) ? readId(reader, 'range', i, 'night.join') : null)
  if (to !== null) return { value: 'to', to: skip(reader, to, ['filler'], 2) }
  if (DASH.test(token.text)) return { value: 'to', to: i + 1 }
  if (token.type === 'number' && /^[-–‑]$/u.test(token.gap)) return { value: 'to', to: i }
  const and = readId(reader, 'range', i, 'and')
  if (and !== null) return { value: 'and', to: skip(reader, and, ['filler'], 2) }
  return token.text === ',' || token.text === '،'
    ? { value: 'and', to: readId(reader, 'range', i + 1, 'and') ?? i + 1 }
    : null
}
