import { webAddress } from '../model/address'
import type { Article } from '../model/article'

/** What tells one report from another, wherever it was read: its address, or without one its title and outlet. */
export interface ReportName {
  readonly title: string
  readonly outlet: string
  /** An http or https address, or null. */
  readonly url: string | null
}

const SAVED = 'saved:'

/** Whether an id is that of a report which the reader saved; reports of packs are named `<folder>/<id>`. */
export const isSaved = (id: string): boolean => id.startsWith(SAVED)

/** The id under which a report is saved. One page has one, however often and wherever it is saved. */
export async function savedIdOf(article: Article): Promise<string> {
  return `${SAVED}${await digestOf(reportKey(nameOf(article)))}`
}

export const nameOf = ({ title, source, url }: Article): ReportName => ({ title, outlet: source, url: webAddress(url) })

/** One string for one report. */
export const reportKey = ({ title, outlet, url }: ReportName): string =>
  url === null ? `title ${squeeze(title)}\n${squeeze(outlet)}` : `address ${addressOf(url)}`

/** A page's own report in the library is no other report. */
export function isSamePage(stored: Article, page: Article): boolean {
  if (stored.url !== null && page.url !== null && addressOf(stored.url) === addressOf(page.url)) return true
  return (
    stored.title !== '' &&
    stored.title.trim() === page.title.trim() &&
    stored.blocks[1]?.text.trim() === page.blocks[1]?.text.trim()
  )
}

/** EXAMPLE `https://www.example.org/a/?id=7&utm_source=x#top` → example.org/a?id=7 */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname, searchParams } = new URL(url)
  const telling = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|mc_|ref$|amp$)/u.test(name)).sort()
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}?${new URLSearchParams(telling).toString()}`
}

/** 96 bits of SHA-256, hexadecimal. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const squeeze = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
