/**
 * The value of folded digits with any grouping; separators are told by their three-digit groups, not by locale. One group
 * alone is a fraction when `decimal` says so. Null for what is no number.
 * EXAMPLE `1.644` → 1644 · `7,7` → 7.7 · `1.234,5` → 1234.5 · `0.375` → .375 · `1’000` → 1000
 */
export function parseDigits(text: string, decimal: boolean): number | null {
  const plain = text.replace(/[\s’']/gu, '')
  const grouped = plain === text ? /^(\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:[.,](\d+))?$/u.exec(plain) : null
  const isGroup = grouped !== null && !plain.startsWith('0') && !(decimal && /^\d+[.,]\d{3}$/u.test(plain))
  if (isGroup) return Number(`${(grouped[1] ?? '').replace(/[.,]/gu, '')}.${grouped[3] ?? '0'}`)
  const value = Number(plain.replace(',', '.'))
  return plain !== '' && Number.isFinite(value) ? value : null
}
