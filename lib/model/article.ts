/** A point in time as ISO 8601: a day (`2025-02-17`) or an instant with zone (`2025-02-17T09:30:00Z`). */
export type Instant = string

export type Direction = 'ltr' | 'rtl'

export type BlockRole = 'title' | 'lead' | 'body' | 'caption' | 'quote'

/** One paragraph of a report. Block 0 of every article is its title (possibly empty). */
export interface Block {
  readonly text: string
  readonly role: BlockRole
}

/** Half-open range of UTF-16 code units within one block. */
export interface Span {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A report as it was read: what every later stage works on. */
export interface Article {
  readonly id: string
  readonly url: string | null
  /** The outlet, as shown to readers. */
  readonly source: string
  /** BCP 47 language, lower case, without region (`nl`). */
  readonly language: string
  readonly direction: Direction
  readonly title: string
  readonly byline: string | null
  readonly publishedAt: Instant | null
  readonly blocks: readonly Block[]
}
