import { formOf, type Phrases } from './phrases'

type Format = Pick<Intl.NumberFormatOptions, 'style' | 'unit' | 'unitDisplay'>

const measured = (unit: string): Format => ({ style: 'unit', unit, unitDisplay: 'short' })
const lasting = (unit: string): Format => ({ style: 'unit', unit, unitDisplay: 'long' })

/** Units that the platform itself can say in every language. */
export const FORMATS: Readonly<Record<string, Format>> = {
  'count.percent': measured('percent'),
  'count.kilometre': measured('kilometer'),
  'count.metre': measured('meter'),
  'count.centimetre': measured('centimeter'),
  'count.millimetre': measured('millimeter'),
  'count.mile': measured('mile'),
  'count.foot': measured('foot'),
  'count.kilogram': measured('kilogram'),
  'count.litre': measured('liter'),
  'count.hectare': measured('hectare'),
  'count.degree_celsius': measured('celsius'),
  'count.second': lasting('second'),
  'count.minute': lasting('minute'),
  'count.hour': lasting('hour'),
  'count.day': lasting('day'),
  'count.week': lasting('week'),
  'count.month': lasting('month'),
  'count.year': lasting('year'),
}

interface CountWords {
  readonly locale: string
  readonly phrases: Phrases
  concept(id: string): string
}

/** EXAMPLE (`count.person`, 1, 1) → 1 person · (`count.person`, 80, 85) → 80–85 people · (`count.kilometre`, 3, 3) → 3 km */
export function sayCount(
  unit: string | null,
  from: number,
  to: number,
  { locale, phrases, concept }: CountWords,
): string {
  const platform = unit === null ? undefined : FORMATS[unit]
  const format = new Intl.NumberFormat(locale, platform)
  const number = from === to ? format.format(from) : format.formatRange(from, to)
  if (unit === null || platform) return number
  // the form of a range is that of its end, in all languages of the interface
  const form = formOf(phrases(unit, number), new Intl.PluralRules(locale).select(to))
  return form || phrases('quantity', number, concept(unit))
}
