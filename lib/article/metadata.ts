import { dayIn } from './dates'

/** What a page says of itself outside its text. */
export interface Metadata {
  /** Whether the page says that it is an article. */
  readonly declared: boolean
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** BCP 47 without region, lower case; empty when the page does not say. */
  readonly language: string
  readonly publishedAt: string | null
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const ARTICLE = /(?:Article|Report|Posting)$/u
const DATE_META = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'DC.date.issued',
  'parsely-pub-date',
  'sailthru.date',
]
const DATE_TEXT = '[class*=date i],[class*=publi i],[class*=time i],[id*=date i],[itemprop=datePublished]'
/** How many elements of the head of the page are searched for a visible date. */
const DATE_LIMIT = 12

/** Reads JSON-LD, meta elements, `<time>` and the visible line of publication, in this order. */
export function readMetadata(document: Document, url: string): Metadata {
  const ld = jsonLd(document)
  const language = languageOf(document, ld)
  return {
    declared: ld !== null || meta(document, ['og:type']) === 'article',
    title: meta(document, ['og:title', 'twitter:title']) ?? text(ld?.['headline']),
    outlet: meta(document, ['og:site_name', 'application-name']) ?? nameOf(ld?.['publisher']) ?? hostOf(url),
    byline: meta(document, ['author', 'article:author']) ?? nameOf(ld?.['author']),
    language,
    publishedAt:
      instant(text(ld?.['datePublished'])) ??
      instant(meta(document, DATE_META)) ??
      timeElement(document) ??
      visibleDay(document, language),
  }
}

/** The JSON-LD object of the article, when the page has one that can be read. */
function jsonLd(document: Document): { readonly [key: string]: Json } | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''), 0)
    if (found) return found
  }
  return null
}

function parse(content: string): Json {
  try {
    return JSON.parse(content) as Json
  } catch {
    return null
  }
}

const DEEPEST = 4

function articleIn(value: Json, depth: number): { readonly [key: string]: Json } | null {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return null
  if (isList(value)) return value.map((item) => articleIn(item, depth + 1)).find((found) => found !== null) ?? null
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value
  return value['@graph'] === undefined ? null : articleIn(value['@graph'], depth + 1)
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function text(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null
}

function nameOf(value: Json | undefined): string | null {
  if (value === undefined || value === null || typeof value !== 'object') return text(value)
  if (isList(value)) return value.flatMap((item) => nameOf(item) ?? []).join(', ') || null
  return text(value['name'])
}

function meta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
    const content = element?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

function languageOf(document: Document, ld: { readonly [key: string]: Json } | null): string {
  const said =
    document.documentElement?.getAttribute('lang') ||
    meta(document, ['og:locale', 'language', 'content-language']) ||
    text(ld?.['inLanguage']) ||
    ''
  const code = /^[a-z]{2,3}/u.exec(said.toLowerCase())?.[0]
  return code ?? ''
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./u, '') || null
  } catch {
    return null
  }
}

/** ISO day or instant out of what a page gives as a date. */
function instant(value: string | null): string | null {
  if (!value) return null
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(value)
  if (iso) return Number.isNaN(Date.parse(value.replace(' ', 'T'))) ? (iso[1] ?? null) : value.replace(' ', 'T')
  return dayIn(value, ['en'])
}

function timeElement(document: Document): string | null {
  for (const element of [...document.querySelectorAll('time[datetime]')].slice(0, DATE_LIMIT)) {
    const day = instant(element.getAttribute('datetime'))
    if (day) return day
  }
  return null
}

function visibleDay(document: Document, language: string): string | null {
  const elements = [...document.querySelectorAll(`time,${DATE_TEXT}`)].slice(0, DATE_LIMIT)
  for (const element of elements) {
    const line = (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
    const day = line.length < 120 ? dayIn(line, [language, 'en'].filter(Boolean)) : null
    if (day) return day
  }
  return null
}
