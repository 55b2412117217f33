import { isSupported } from '../languages/registry'
import { directionOf } from '../library/reports'
import type { Article } from '../model/article'
import { baseLanguage, type DetectedLanguage } from './ports'
import type { PageRead } from './read-page'

/** Words that the reader selected in a page, and what the page says of itself. */
export interface Selected {
  readonly text: string
  readonly title: string
  readonly url: string | null
  /** BCP 47; empty where the page names none. */
  readonly language: string
}

/** UTF-16 units that are taken at most: more than any article, less than what the browser keeps for a session. */
const LIMIT = 400_000
/** Letters and words below which nothing can be told of an event. */
const LEAST = { letters: 24, words: 4 } as const
/** A guess this sure is believed against what the page says; a language that nobody here reads must be surer. */
const SURE = { read: 0.5, unread: 0.9 } as const

/**
 * What was selected as an article of its own: title, day and outlet are the page's, as far as the page could be read as an
 * `article`. A title in another language than the selection is shown, and not analysed.
 */
export function selectionPage(
  selected: Selected,
  article: Article | null,
  detected: DetectedLanguage | null,
): PageRead {
  const text = selected.text.slice(0, LIMIT)
  const lines = text.split(/\n+/u).flatMap((line) => line.replaceAll(/\s+/gu, ' ').trim() || [])
  const title = article?.title || selected.title.trim()
  const declared = baseLanguage(article?.language || selected.language)
  const language = languageOfSelection(declared, detected)
  return {
    truncated: text.length < selected.text.length,
    article: {
      id: 'selection',
      url: selected.url,
      source: article?.source || hostOf(selected.url),
      language,
      direction: directionOf(text),
      title,
      byline: null,
      publishedAt: article?.publishedAt ?? null,
      blocks: [
        { text: !declared || language === declared ? title : '', role: 'title' },
        ...lines.map((line) => ({ text: line, role: 'body' as const })),
      ],
    },
  }
}

/** Whether too little was selected to compare. */
export function isTooShort({ blocks }: Article): boolean {
  const text = blocks
    .filter(({ role }) => role !== 'title')
    .map((block) => block.text)
    .join(' ')
  return (text.match(/\p{L}/gu)?.length ?? 0) < LEAST.letters || text.split(/\s+/u).length < LEAST.words
}

function languageOfSelection(declared: string, detected: DetectedLanguage | null): string {
  const guess = detected ? baseLanguage(detected.language) : ''
  if (!detected || !guess) return declared
  return !declared || detected.sure >= (isSupported(guess) ? SURE.read : SURE.unread) ? guess : declared
}

const hostOf = (url: string | null): string => (url && URL.canParse(url) ? new URL(url).hostname : '')
