import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import type { Extract, Reading, Value } from './reading'

/** The languages that its JavaScript edition reads dates in, of those that the sets have. */
const CULTURES: Readonly<Record<string, string>> = {
  en: Culture.English,
  es: Culture.Spanish,
  fr: Culture.French,
}

const TYPES: Readonly<Record<string, Reading['type']>> = {
  'datetimeV2.date': 'date',
  'datetimeV2.daterange': 'range',
  'datetimeV2.duration': 'duration',
}
const DAY = 86_400

export const name = 'recognizers'
export const langs: readonly string[] = Object.keys(CULTURES)

export const extract: Extract = (text, language, ref) =>
  recognizeDateTime(text, CULTURES[language] ?? '', undefined, ref).flatMap(({ start, end, typeName, resolution }) => {
    const type = TYPES[typeName]
    const values: readonly Resolution[] = resolution?.['values'] ?? []
    return type ? [{ start, end: end + 1, type, values: values.flatMap((value) => toValue(type, value)) }] : []
  })

type Resolution = Readonly<Record<string, string>>

function toValue(type: Reading['type'], { value, start, end }: Resolution): Value[] {
  if (type === 'range') return start || end ? [{ from: start ?? null, to: end ?? null }] : []
  if (value === undefined || value === 'not resolved') return []
  return type === 'date' ? [{ day: value }] : [{ days: Number(value) / DAY }]
}
