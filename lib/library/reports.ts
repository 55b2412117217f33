import * as v from 'valibot'
import type { Article, Direction } from '../model/article'

const SEPARATOR = '\n\n'

const ReportSource = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'expected a language code of two or three letters')),
  source: v.string(),
  url: v.nullish(
    v.pipe(v.string(), v.regex(/^https?:\/\//u, 'expected an address that begins with http:// or https://')),
    null,
  ),
  published: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/u, 'expected a day as YYYY-MM-DD')), null),
  title: v.string(),
  text: v.string(),
})

/** One report of a `reports.json`. Paragraphs of `text` are parted by a blank line. */
export type ReportSource = v.InferOutput<typeof ReportSource>

/**
 * Reads the content of a `reports.json`. Throws an Error with a sentence that says which report and field is wrong.
 */
export function parseReports(content: unknown): ReportSource[] {
  const result = v.safeParse(v.array(ReportSource), content)
  if (result.success) {
    const seen = new Set<string>()
    for (const { id } of result.output) {
      if (seen.has(id)) throw new Error(`two reports have the id "${id}"`)
      seen.add(id)
    }
    return result.output
  }
  const issue = result.issues[0]
  const at = v.getDotPath(issue) ?? 'the top'
  throw new Error(`at ${at}: ${issue.message.replace(/^Invalid/u, 'invalid')}`)
}

/** The article of a report; block 0 is the title. Joining the blocks with a blank line gives `title + "\n\n" + text`. */
export function articleOf(report: ReportSource, id = report.id): Article {
  const paragraphs = report.text.split(SEPARATOR)
  return {
    id,
    url: report.url,
    source: report.source,
    language: report.lang,
    direction: directionOf(report.text || report.title),
    title: report.title,
    byline: null,
    publishedAt: report.published,
    blocks: [
      { text: report.title, role: 'title' },
      ...paragraphs.map((text, i) => ({ text, role: i === 0 ? ('lead' as const) : ('body' as const) })),
    ],
  }
}

/** Offsets at which each block of an article starts in its whole text (UTF-16 units). */
export function blockOffsets({ blocks }: Pick<Article, 'blocks'>): number[] {
  let at = 0
  return blocks.map(({ text }) => {
    const start = at
    at += text.length + SEPARATOR.length
    return start
  })
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu

/** The direction of the script that most letters of the beginning belong to. */
export function directionOf(text: string): Direction {
  const head = text.slice(0, 400)
  return (head.match(RTL_LETTER)?.length ?? 0) * 2 > (head.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr'
}
