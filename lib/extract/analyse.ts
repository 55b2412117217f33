import type { Words } from '../languages/pack'
import type { Article } from '../model/article'
import type { AnyFact, Term } from '../model/fact'
import type { Sentence } from '../model/sentence'
import { COGNATE_WEIGHT, cognatesOf } from './cognates'
import { findMentions, type Drop } from './mentions'
import { unknownWords } from './known'
import { mergeFacts } from './merge'
import { readSentences } from './read'
import { slotTerms, surroundingsOf } from './slot'
import { termsOf, type LocatedTerm } from './terms'

/** Everything that extraction learns of a report. */
export interface Analysis {
  readonly facts: readonly AnyFact[]
  /** What the report speaks of, with weights: title and lead count more. Input of the fingerprint. */
  readonly profile: readonly Term[]
  /** Candidates that did not become facts, with step and reason. */
  readonly dropped: readonly Drop[]
}

const ROLE_WEIGHT = { title: 3, lead: 2, body: 1, caption: 0.5, quote: 0.7 } as const

/** Analyses a report in the language of `words`; one pass over its sentences, all kinds at once. */
export function analyse(article: Article, words: Words): Analysis {
  const sentences = readSentences(article, words)
  const unknown = sentences.map((sentence) => unknownWords(sentence, words))
  const terms = sentences.map((sentence, i) => termsOf(sentence, unknown[i] ?? []))
  const dropped: Drop[] = []
  const context = { language: article.language, publishedAt: article.publishedAt }
  const single: AnyFact[] = []
  sentences.forEach((sentence, i) => {
    const mentions = findMentions(sentence, words, context, dropped)
    if (mentions.length === 0) return
    const around = surroundingsOf(sentence, words, terms[i] ?? [], neighbour(sentences, terms, i))
    for (const { mention, asked, person, at } of mentions)
      single.push({
        kind: mention.kind,
        article: article.id,
        slot: { asked, person, terms: slotTerms(around, at) },
        value: mention.value,
        mentions: [mention],
        asOf: article.publishedAt,
      } as AnyFact)
  })
  return { facts: mergeFacts(single), profile: profileOf(article, sentences, terms, unknown), dropped }
}

/** Terms of the sentence before, in the same block. */
function neighbour(
  sentences: readonly Sentence[],
  terms: readonly (readonly LocatedTerm[])[],
  i: number,
): readonly LocatedTerm[] {
  return i > 0 && sentences[i - 1]?.block === sentences[i]?.block ? (terms[i - 1] ?? []) : []
}

/** Each key with the sum of its weights, the fifth mention counting less than the first. */
function profileOf(
  article: Article,
  sentences: readonly Sentence[],
  terms: readonly (readonly LocatedTerm[])[],
  unknown: readonly (readonly number[])[],
): Term[] {
  const sums = new Map<string, { readonly key: string; weight: number; times: number }>()
  const add = (key: string, weight: number): void => {
    const known = sums.get(key)
    if (known) known.weight += weight / ++known.times
    else sums.set(key, { key, weight, times: 1 })
  }
  sentences.forEach((sentence, i) => {
    const role = article.blocks[sentence.block]?.role ?? 'body'
    const first = role === 'body' && sentence.block === 1 ? ROLE_WEIGHT.lead : ROLE_WEIGHT[role]
    for (const { key, weight } of terms[i] ?? []) add(key, weight * first)
    for (const key of cognatesOf(sentence, unknown[i] ?? [])) add(key, COGNATE_WEIGHT * first)
  })
  return Array.from(sums.values(), ({ key, weight }) => ({ key, weight })).sort(
    (a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1),
  )
}
