import type { TimeTables } from '../tables/time'
import type { Language } from '../registry'

/** Tables of one language. */
export const timeTables = (_language: Language): TimeTables => ({
  month: {},
  hijriMonth: {},
  weekday: {},
  relativeDay: {},
  timeUnit: {},
  shift: {},
  distance: {},
  edge: {},
  dayPart: {},
  range: {},
  limit: {},
  filler: {},
  yearCue: {},
  clock: {},
  vagueCount: {},
  durationCue: {},
})
