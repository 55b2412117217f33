/** The two ends of a journey, as the table of cues names them. */
export const JOURNEY: ReadonlySet<string> = new Set(['origin', 'destination'])

/** Whether a question of place is for an end of a journey. EXAMPLE `where.origin` */
export const isJourney = (asked: string): boolean => JOURNEY.has(asked.replace('where.', ''))
