const REPORT = '#report='

/** The part of the page's address that names a report. */
export const addressOf = (report: string): string => `${REPORT}${encodeURIComponent(report)}`

/** The report that an address names; null for the list. */
export function reportIn(hash: string): string | null {
  if (!hash.startsWith(REPORT)) return null
  try {
    return decodeURIComponent(hash.slice(REPORT.length))
  } catch {
    return null // no encoding of anything
  }
}
