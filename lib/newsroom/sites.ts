/**
 * The origin that a reader means by what was typed, null when it names no site of the web.
 * EXAMPLE `example.org/news` → `https://example.org`
 */
export function siteOf(typed: string): string | null {
  const words = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(words) ? words : `https://${words}`
  if (words === '' || /\s/u.test(words) || !URL.canParse(address)) return null
  const { protocol, hostname, origin } = new URL(address)
  const named = hostname === 'localhost' || hostname.startsWith('[') || /^[^.*]+(?:\.[^.*]+)+$/u.test(hostname)
  return named && (protocol === 'https:' || protocol === 'http:') ? origin : null
}
