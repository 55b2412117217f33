import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { isSupported } from '../lib/languages/registry'
import { articleOf, directionOf, parseReports } from '../lib/library/reports'
import type { Words } from '../lib/languages/pack'
import type { Article } from '../lib/model/article'
import { wordsFromDisk } from './packs'
import { Unusable } from './verb'

/** The reports of one input file. */
export interface Loaded {
  readonly file: string
  /** Name of the folder that holds the file. */
  readonly folder: string
  readonly articles: readonly Article[]
}

/** Words of a language, null when no pack reads it. */
export const wordsFor = (language: string): Words | null => (isSupported(language) ? wordsFromDisk(language) : null)

/** Reads `.json` (reports), `.html` or `.txt`. Throws Unusable. */
export async function loadFile(file: string, published: string | null = null): Promise<Loaded> {
  const content = readText(file)
  const folder = basename(dirname(resolve(file)))
  const kind = extname(file).toLowerCase()
  if (kind === '.json') return { file, folder, articles: parseJson(file, content) }
  if (kind === '.html' || kind === '.htm') return { file, folder, articles: [await readHtml(file, content, published)] }
  if (kind === '.txt') return { file, folder, articles: [await readPlain(file, content, published)] }
  throw new Unusable(`${file}: expected a .json, .html or .txt file`)
}

/** The text of a file; throws Unusable when it is not there or cannot be read. */
export function readText(file: string): string {
  if (!existsSync(file)) throw new Unusable(`${file}: no such file`)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Unusable(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** The JSON of a file; throws Unusable with the parser's reason. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file))
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}

function parseJson(file: string, content: string): Article[] {
  try {
    return parseReports(JSON.parse(content)).map((report) => articleOf(report))
  } catch (error) {
    throw new Unusable(
      `${file}: ${error instanceof SyntaxError ? `not JSON (${error.message})` : error instanceof Error ? error.message : String(error)}`,
    )
  }
}

async function readHtml(file: string, content: string, published: string | null): Promise<Article> {
  if (!content.trim()) throw new Unusable(`${file}: the file is empty`)
  const [{ parseHTML }, { readArticle }] = await Promise.all([import('linkedom'), import('../lib/article/read')])
  const { document } = parseHTML(content)
  const result = readArticle(document as unknown as Document, { url: `file://${resolve(file)}` })
  if (!result.ok)
    throw new Unusable(
      `${file}: ${result.problem === 'empty-page' ? 'the page is empty' : 'no article found on the page'}`,
    )
  const { article } = result
  const language = isSupported(article.language)
    ? article.language
    : await detectLanguage(article.blocks.map(({ text }) => text).join('\n'))
  return { ...article, id: basename(file), url: null, language, publishedAt: published ?? article.publishedAt }
}

async function readPlain(file: string, content: string, published: string | null): Promise<Article> {
  if (!content.trim()) throw new Unusable(`${file}: the file is empty`)
  const { trimText } = await import('../lib/article/trim-text')
  const { title, text, published: said } = trimText(content)
  const language = await detectLanguage(`${title}\n${text}`)
  const report = {
    id: basename(file),
    lang: language,
    source: basename(file),
    url: null,
    published: published ?? said,
    title,
    text,
  }
  return { ...articleOf(report), direction: directionOf(text) }
}

async function detectLanguage(text: string): Promise<string> {
  const { eld } = await import('eld/extrasmall')
  return eld.detect(text.slice(0, 4000)).language || 'und'
}
