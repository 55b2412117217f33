import { isProbablyReaderable, Readability } from '@mozilla/readability'
import type { Article, Block, Direction } from '../model/article'
import { readBlocks, type RawBlock } from './blocks'
import { findBody } from './body'
import { composeDocument } from './compose'
import { dayIn } from './dates'
import { readMetadata } from './metadata'
import { cutAbove, cutBelow, headlineOf, lineOfTitle } from './headline'
import { isDateLine, isParagraph, type Removal } from './noise'
import { stripExtras } from './strip'
import { unglue } from './unglue'

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
const OLD_TEXT = 400
/** EXAMPLE `… waits in Lisbon. Photo 1 of 9`: what follows the sentence of a caption */
const CREDIT = /(?<=[.!?؟。])[^.!?؟。]{1,60}$/u
/** Blocks between headline and text that may hold a lead. */
const FAR = 16
/** Elements of a page that Readability is given at most. */
const ELEMENTS = 40_000
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu

/** Reads the article of a page. The document is not changed. */
export function readArticle(page: Document, { url, limit = MEGABYTE }: ReadOptions): ReadResult {
  const document = composeDocument(page)
  if (!document.body?.textContent?.trim()) return { ok: false, problem: 'empty-page' }
  const metadata = readMetadata(document, url)
  if (!metadata.declared && !isReadable(document)) return { ok: false, problem: 'not-an-article' }
  const headline = headlineOf(document, metadata)
  const { at } = headline
  const read = [...new Set([at, null])].map((above) => readBody(document, above, limit)).find((body) => body !== null)
  if (!read) return { ok: false, problem: 'not-an-article' }
  const { parsed, said } = read
  const title = titleOf(document, headline.text, read)
  const kept = [...leadsOf(title, read), ...read.kept]
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
  return { ok: true, article, truncated: read.truncated, removed: read.removed }
}

/** Readability's own test, or text parted by line breaks in a layout of tables and fonts. */
function isReadable(document: Document): boolean {
  return (
    isProbablyReaderable(document, READERABLE) ||
    [...document.querySelectorAll('td > br, font > br, center > br')].some(
      ({ parentNode }) => (parentNode?.textContent?.length ?? 0) >= OLD_TEXT,
    )
  )
}

/** What the page calls its headline where it has no h1: the line that its title repeats with other things. */
function titleOf(document: Document, said: string, { parsed, kept }: PageBody): string {
  if (document.querySelector('h1')) return said
  const own = new Set(kept.map(({ text }) => text))
  const lines = parsed.page.map(({ text }) => text).filter((text) => !own.has(text))
  return lineOfTitle(lines, said) ?? said
}

/** Paragraphs between the headline and the text: a standfirst, the points of a live report. */
function leadsOf(title: string, { parsed, kept }: PageBody): RawBlock[] {
  const from = parsed.page.findIndex(({ text }) => text === title)
  const to = parsed.page.findIndex(({ text }, i) => i > from && text === kept[0]?.text)
  if (from < 0 || to < 0 || to - from > FAR) return []
  const own = new Set(kept.map(({ text }) => text))
  return parsed.page
    .slice(from + 1, to)
    .filter(({ text, role, linked }) => role !== 'caption' && !linked && !own.has(text) && isParagraph(text))
}

interface PageBody {
  readonly parsed: Parsed
  readonly kept: readonly RawBlock[]
  /** A line that gives the day of publication. */
  readonly said: string | undefined
  readonly truncated: boolean
  readonly removed: readonly Removal[]
}

/** The text of a page, sought below its headline where `above` names one; null when there is too little, or a list of stories. */
function readBody(document: Document, above: number | null, limit: number): PageBody | null {
  const parsed = parse(document, above, limit)
  if (!parsed) return null
  const { blocks: read, truncated } = readBlocks(parsed.content, limit)
  const blocks = unglue(read, parsed.page)
  const gallery = isGallery(blocks)
  const lines = blocks.map(({ text }) => (gallery ? text.replace(CREDIT, '') : text))
  const { lines: indices, removed } = findBody(lines, 'page')
  const kept = indices.flatMap((i) => blocks[i] ?? [])
  const size = kept.reduce((sum, { text }) => sum + text.length, 0)
  if (size < LEAST_TEXT || isListOfStories(kept)) return null
  return {
    parsed,
    kept,
    said: [...lines, ...parsed.page.map(({ text }) => text)].find((line) => isDateLine(line)),
    truncated,
    removed,
  }
}

/** Pictures whose captions are the article. */
function isGallery(blocks: readonly RawBlock[]): boolean {
  const captions = blocks.filter(({ role }) => role === 'caption').length
  return captions > 1 && captions > blocks.filter(({ text, role }) => role !== 'caption' && isParagraph(text)).length
}

/** A front page: headings that lead elsewhere between the paragraphs. */
function isListOfStories(kept: readonly RawBlock[]): boolean {
  const linked = kept.filter((block) => block.linked).length
  return linked > 2 && linked * 3 > kept.length
}

interface Parsed {
  readonly content: Node
  /** All of the page's text below the headline, in order. */
  readonly page: readonly RawBlock[]
  readonly siteName: string | null | undefined
  readonly lang: string | null | undefined
  readonly byline: string | null | undefined
}

/** Readability on a clone, for it changes what it reads. A page it cannot cope with gives null. */
function parse(document: Document, above: number | null, limit: number): Parsed | null {
  try {
    const clone = document.cloneNode(true) as Document
    if (above !== null) {
      cutBelow(clone, above)
      cutAbove(clone, above)
    }
    stripExtras(clone)
    const page = readBlocks(clone.body, limit).blocks
    const result = new Readability<Node>(clone, {
      maxElemsToParse: ELEMENTS,
      charThreshold: 200,
      serializer: (node) => node,
    }).parse()
    if (!result?.content) return null
    const { content, siteName, lang, byline } = result
    return { content, page, siteName, lang, byline }
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
