import { analyse, type Analysis } from '../../lib/extract/analyse'
import { KINDS } from '../../lib/kinds/registry'
import type { FactKind } from '../../lib/kinds/kind'
import type { Article } from '../../lib/model/article'
import type { AnyFact } from '../../lib/model/fact'
import type { Kind } from '../../lib/model/value'
import { loadFile, wordsFor } from '../load'
import { flatSpan } from '../spans'
import { parseArguments, Unusable, type Answer } from '../verb'

/** `facts FILE…`: the facts of each report, in order. */
export async function facts(args: readonly string[]): Promise<Answer> {
  const { files, options } = parseArguments(args)
  if (files.length === 0) throw new Unusable('facts: name at least one file')
  const loaded = (await Promise.all(files.map((file) => loadFile(file)))).flatMap(({ file, articles }) =>
    articles.map((article) => ({ file, article })),
  )
  const items = loaded.map(({ file, article }) => ({ file, article, analysis: analysisOf(article) }))
  return {
    json: items.map(({ file, article, analysis }) => ({
      file,
      report: article.id,
      language: article.language,
      facts: (analysis?.facts ?? []).flatMap((fact) => factItems(fact, article)),
      ...(options.has('--explain') ? { dropped: analysis?.dropped ?? [] } : {}),
    })),
    text: () =>
      items.map(({ article, analysis }) => readable(article, analysis, options.has('--explain'))).join('\n\n'),
  }
}

/** The canonical value of a fact as a short string. */
export const canonicalOf = (fact: AnyFact): string => (KINDS[fact.kind] as FactKind<Kind>).canonical(fact.value)

function analysisOf(article: Article): Analysis | null {
  const words = wordsFor(article.language)
  return words ? analyse(article, words) : null
}

function factItems(fact: AnyFact, article: Article): unknown[] {
  const flat = flatSpan(article)
  return fact.mentions.map(({ span, modality, rule }) => ({
    kind: fact.kind,
    slot: { asked: fact.slot.asked, person: fact.slot.person },
    value: canonicalOf(fact),
    modality,
    ...flat(span),
    text: article.blocks[span.block]?.text.slice(span.start, span.end) ?? '',
    rule,
  }))
}

function readable(article: Article, analysis: Analysis | null, explain: boolean): string {
  const head = `${article.id} (${article.language}) ${article.title}`
  if (!analysis) return `${head}\n  no language pack reads "${article.language}"`
  const lines = analysis.facts.map((fact) => {
    const { span, modality, rule } = fact.mentions[0] ?? {
      span: { block: 0, start: 0, end: 0 },
      modality: '',
      rule: '',
    }
    const words = article.blocks[span.block]?.text.slice(span.start, span.end) ?? ''
    const why = explain
      ? `   [${rule}; ${modality}; ${fact.slot.terms
          .slice(0, 8)
          .map(({ key, weight }) => `${key} ${weight}`)
          .join(', ')}]`
      : ''
    return `  ${fact.kind.padEnd(9)} ${canonicalOf(fact).padEnd(34)} ${fact.slot.asked.padEnd(22)} ${words}${why}`
  })
  const dropped = explain
    ? analysis.dropped.map(({ kind, text, step, reason }) => `  - ${kind} “${text}” dropped at ${step}: ${reason}`)
    : []
  return [head, ...lines, ...dropped].join('\n')
}
