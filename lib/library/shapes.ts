import * as v from 'valibot'
import type { Article } from '../model/article'
import type { AnyFact, Term } from '../model/fact'

const Position = v.pipe(v.number(), v.integer(), v.minValue(0))

/** An article as it comes over a border: from a page, a message, the database. */
export const ArticleShape = v.object({
  id: v.string(),
  url: v.nullable(v.string()),
  source: v.string(),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  title: v.string(),
  byline: v.nullable(v.string()),
  publishedAt: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/u))),
  blocks: v.array(v.object({ text: v.string(), role: v.picklist(['title', 'lead', 'body', 'caption', 'quote']) })),
}) satisfies v.GenericSchema<unknown, Article>

export const TermShape = v.object({ key: v.string(), weight: v.number() }) satisfies v.GenericSchema<unknown, Term>

/** A fact as far as every stage after extraction relies on it; the value is its kind's own. */
export const FactShape = v.looseObject({
  kind: v.picklist(['date', 'duration', 'quantity', 'rank', 'role', 'standing', 'outcome', 'place']),
  article: v.string(),
  slot: v.looseObject({ asked: v.string(), person: v.nullable(v.string()), terms: v.array(TermShape) }),
  value: v.looseObject({}),
  mentions: v.array(
    v.looseObject({
      kind: v.string(),
      span: v.object({ block: Position, start: Position, end: Position }),
      rule: v.string(),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Pick<AnyFact, 'kind' | 'article' | 'slot'>>
