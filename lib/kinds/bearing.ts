import type { Sentence } from '../model/sentence'

/** How a place lies to another that is named, and the token the words for it begin at. */
export interface Bearing {
  /** Language-neutral: `16 km NW`. */
  readonly name: string
  readonly from: number
}

const POINTS: Readonly<Record<string, string>> = {
  'place.north': 'N',
  'place.north_east': 'NE',
  'place.east': 'E',
  'place.south_east': 'SE',
  'place.south': 'S',
  'place.south_west': 'SW',
  'place.west': 'W',
  'place.north_west': 'NW',
}
const UNITS: Readonly<Record<string, string>> = { 'count.kilometre': 'km', 'count.mile': 'mi' }
/** Tokens between the point of the compass and the name (`north-west of the city of`), and between distance and point. */
const TO_NAME = 4
const TO_POINT = 3

/** The distance and direction that lead to a name. EXAMPLE `16 km north-west of Sagaing` · `16 Kilometer nordwestlich der Stadt` */
export function bearingOf({ from }: { readonly from: number }, { concepts, numbers }: Sentence): Bearing | null {
  const point = concepts.findLast((hit) => hit.id in POINTS && hit.to <= from && from - hit.to <= TO_NAME)
  const unit =
    point && concepts.findLast((hit) => hit.id in UNITS && hit.to <= point.from && point.from - hit.to <= TO_POINT)
  const number = unit && numbers.find((hit) => hit.to === unit.from && hit.sort === 'cardinal' && hit.min === hit.max)
  if (!point || !unit || !number) return null
  return { name: `${number.min} ${UNITS[unit.id] ?? ''} ${POINTS[point.id] ?? ''}`, from: number.from }
}
