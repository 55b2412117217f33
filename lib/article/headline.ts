import { fold } from '../text/fold'

/** The headline of a page. `at` is its place among the page's h1 elements, null when none of them surely is the headline. */
export interface Headline {
  readonly text: string
  readonly at: number | null
}

const SHARED = 0.6

/**
 * The headline: the h1 that most words of the page's own title are found in; else the first h1 that is not the name of the
 * outlet; else the title that the page says of itself.
 */
export function headlineOf(
  document: Document,
  { title, outlet }: { readonly title: string | null; readonly outlet: string | null },
): Headline {
  const texts = [...document.querySelectorAll('h1')].map(({ textContent }) => clean(textContent ?? ''))
  const said = new Set(wordsOf(`${title ?? ''} ${document.title ?? ''}`))
  const at = texts.findIndex((text) => text !== outlet && share(wordsOf(text), said) >= SHARED)
  if (at >= 0) return { text: texts[at] ?? '', at }
  return {
    text: texts.find((text) => text !== '' && text !== outlet) ?? clean(title ?? document.title ?? ''),
    at: null,
  }
}

/**
 * Takes away all that stands above an h1: mastheads, tickers, breaking news. Changes the document it is given. False when
 * there is no such h1.
 */
export function cutAbove(document: Document, at: number): boolean {
  const headline = document.querySelectorAll('h1')[at]
  for (let node: Node | null | undefined = headline; node && node !== document.body; node = node.parentNode)
    while (node.previousSibling) node.previousSibling.parentNode?.removeChild(node.previousSibling)
  return headline !== undefined
}

/**
 * Takes away the articles that follow the one of an h1, as pages append that never end, and all below them. Another h1 within
 * the same article is a heading of it.
 */
export function cutBelow(document: Document, at: number): void {
  const headlines = [...document.querySelectorAll('h1')]
  const own = headlines[at]?.closest('article')
  const other = headlines
    .slice(at + 1)
    .map((headline) => headline.closest('article'))
    .find((article) => article && own && article !== own && !article.contains(own) && !own.contains(article))
  for (let node: Node | null | undefined = other; node && node !== document.body; node = node.parentNode)
    while (node.nextSibling) node.nextSibling.parentNode?.removeChild(node.nextSibling)
  other?.remove()
}

/** Words of a heading that the page's title must have besides the outlet's name. */
const TELLING = 3

/** The line of the page that its title repeats among other things: the headline of pages that have no h1. */
export function lineOfTitle(lines: readonly string[], title: string): string | null {
  const said = fold(clean(title))
  const repeated = lines.filter((line) => wordsOf(line).length >= TELLING && said.includes(fold(line)))
  return repeated.reduce<string | null>((best, line) => (line.length > (best?.length ?? 0) ? line : best), null)
}

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const share = (words: readonly string[], of: ReadonlySet<string>): number =>
  words.length < 2 ? 0 : words.filter((word) => of.has(word)).length / words.length
