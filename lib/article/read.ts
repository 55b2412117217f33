import { isProbablyReaderable, Readability } from '@mozilla/readability'
import type { Article, Block, Direction } from '../model/article'
import { readBlocks, type RawBlock } from './blocks'
import { findBody } from './body'
import { dayIn } from './dates'
import { readMetadata } from './metadata'
import { isDateLine, type Removal } from './noise'

/** What came of reading a page. `truncated`: the text was longer than the limit. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly truncated: boolean; readonly removed: readonly Removal[] }
  | { readonly ok: false; readonly problem: 'not-an-article' | 'empty-page' }

export interface ReadOptions {
  readonly url: string
  /** UTF-16 units of text that are read at most. */
  readonly limit?: number
}

const MEGABYTE = 1_000_000
const LEAST_TEXT = 140
const READERABLE = { minContentLength: 40, minScore: 5 } as const
/** Elements of a page that Readability is given at most. */
const ELEMENTS = 40_000
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu

/** Reads the article of a page. The document is not changed. */
export function readArticle(document: Document, { url, limit = MEGABYTE }: ReadOptions): ReadResult {
  if (!document.body?.textContent?.trim()) return { ok: false, problem: 'empty-page' }
  if (!isProbablyReaderable(document, READERABLE)) return { ok: false, problem: 'not-an-article' }
  const parsed = parse(document)
  if (!parsed?.content) return { ok: false, problem: 'not-an-article' }
  const { blocks: raw, truncated } = readBlocks(parsed.content, limit)
  const lines = raw.map(({ text }) => text)
  const body = findBody(lines, 'page')
  const kept = body.lines.flatMap((i) => raw[i] ?? [])
  if (kept.reduce((sum, { text }) => sum + text.length, 0) < LEAST_TEXT) return { ok: false, problem: 'not-an-article' }
  const metadata = readMetadata(document, url)
  const title = (document.querySelector('h1')?.textContent ?? metadata.title ?? parsed.title ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
  const said = lines.find((line) => isDateLine(line))
  const article: Article = {
    id: url,
    url: /^https?:/u.test(url) ? url : null,
    source: metadata.outlet ?? parsed.siteName ?? '',
    language: metadata.language || (parsed.lang ?? '').slice(0, 2).toLowerCase(),
    direction: directionOf(document, kept),
    title,
    byline: metadata.byline ?? parsed.byline ?? null,
    publishedAt: metadata.publishedAt ?? (said ? dayIn(said, []) : null),
    blocks: toBlocks(title, kept),
  }
  return { ok: true, article, truncated, removed: body.removed }
}

interface Parsed {
  readonly content: Node
  readonly title: string | null | undefined
  readonly siteName: string | null | undefined
  readonly lang: string | null | undefined
  readonly byline: string | null | undefined
}

/** Readability on a clone, for it changes what it reads. A page it cannot cope with gives null. */
function parse(document: Document): Parsed | null {
  try {
    const clone = document.cloneNode(true) as Document
    const result = new Readability<Node>(clone, {
      maxElemsToParse: ELEMENTS,
      charThreshold: 200,
      serializer: (node) => node,
    }).parse()
    return result?.content
      ? {
          content: result.content,
          title: result.title,
          siteName: result.siteName,
          lang: result.lang,
          byline: result.byline,
        }
      : null
  } catch {
    return null
  }
}

/** Block 0 is the title; the first paragraph is the lead. A paragraph that repeats the title is left out. */
function toBlocks(title: string, kept: readonly RawBlock[]): Block[] {
  const body = kept.filter(({ text }) => text !== title)
  return [
    { text: title, role: 'title' },
    ...body.map((block, i) => (i === 0 && block.role === 'body' ? { ...block, role: 'lead' as const } : block)),
  ]
}

function directionOf(document: Document, kept: readonly RawBlock[]): Direction {
  const said = document.documentElement?.getAttribute('dir') ?? document.body?.getAttribute('dir')
  if (said === 'rtl' || said === 'ltr') return said
  const head = kept
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 400)
  return (head.match(RTL)?.length ?? 0) * 2 > (head.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr'
}
