/** ISO 8601, years and months where the length was told in them. EXAMPLE 3600 → `PT1H` · 62 months → `P62M` */
export function isoLength(min: number, max: number): string {
  const [days, rest] = [Math.floor(min / 86_400), min % 86_400]
  const years = min / 31_536_000
  if (min !== max && days >= 365 && Number.isInteger(years)) return `P${years}Y`
  const months = (min % 31_536_000) / 2_419_200
  if (min !== max && days >= 365)
    return `P${Number.isInteger(months) ? Math.floor(years) * 12 + months : Math.round(years * 12)}M`
  if (min !== max && days >= 28 && rest === 0) return `P${Math.round(min / 2_419_200)}M`
  if (rest === 0) return `P${days}D`
  const [hours, minutes, seconds] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60]
  return `P${days ? `${days}D` : ''}T${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`
}

/** The length in the largest unit that it fills. EXAMPLE 5400 → `1.5 hours` */
export function sayLength(seconds: number, locale: string): string {
  const [unit, size] =
    (
      [
        ['year', 31_557_600],
        ['month', 2_548_800],
        ['week', 604_800],
        ['day', 86_400],
        ['hour', 3600],
        ['minute', 60],
      ] as const
    ).find(([name, length]) => seconds >= length && (name !== 'week' || seconds % length === 0)) ??
    (['second', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    seconds / size,
  )
}
