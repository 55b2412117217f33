import type { Context, Found } from '../kinds/kind'
import { KIND_NAMES } from '../kinds/order'
import { KINDS } from '../kinds/registry'
import type { Words } from '../languages/pack'
import type { Mention } from '../model/fact'
import type { Sentence } from '../model/sentence'
import type { Kind } from '../model/value'
import { modalityAt, voicesOf, type Voices } from './modality'

/** A mention with its place in the sentence (token indices, half open). */
export interface LocatedMention {
  readonly mention: Mention
  readonly asked: string
  readonly person: string | null
  readonly at: { readonly from: number; readonly to: number }
}

/** A candidate that was left out, for `--explain`. */
export interface Drop {
  readonly kind: Kind
  readonly rule: string
  readonly text: string
  readonly step: 'overlap'
  readonly reason: string
}

/** Kinds that read numbers: where two of them claim the same words, the one earlier in the registry has them. */
const NUMERIC: ReadonlySet<Kind> = new Set(['date', 'duration', 'standing', 'quantity'])

/** Mentions of all kinds in one sentence. What is left out is added to `dropped`. */
export function findMentions(sentence: Sentence, words: Words, context: Context, dropped: Drop[]): LocatedMention[] {
  const taken: Taken[] = []
  const located: LocatedMention[] = []
  let voices: Voices | null = null
  for (const kind of KIND_NAMES) {
    for (const found of KINDS[kind].find(sentence, words, context)) {
      const { start, end, rule } = found
      const rival = NUMERIC.has(kind) ? taken.find((t) => t.kind !== kind && t.start < end && start < t.end) : undefined
      if (rival) {
        const reason = `words of a ${rival.kind}`
        dropped.push({ kind, rule, text: sentence.text.slice(start, end), step: 'overlap', reason })
        continue
      }
      if (NUMERIC.has(kind)) taken.push({ kind, start, end })
      located.push(locate(kind, found, sentence, words, (voices ??= voicesOf(sentence, words))))
    }
  }
  return located
}

interface Taken {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

function locate(kind: Kind, found: Found<Kind>, sentence: Sentence, words: Words, voices: Voices): LocatedMention {
  const { start, end, value, rule, asked, person = null } = found
  const at = tokenRange(sentence, start, end)
  const { modality, by } = modalityAt(sentence, words, voices, at)
  return {
    mention: { kind, value, span: { block: sentence.block, start, end }, rule, modality, by },
    asked,
    person,
    at,
  }
}

function tokenRange({ tokens }: Sentence, start: number, end: number): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.end > start)
  const to = tokens.findIndex((token) => token.start >= end)
  return { from: from < 0 ? tokens.length : from, to: to < 0 ? tokens.length : to }
}
