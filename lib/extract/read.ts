import type { Article } from '../model/article'
import type { Sentence } from '../model/sentence'
import { readNumbers } from '../languages/numerals'
import type { Words } from '../languages/pack'
import { splitSentences } from '../text/sentences'
import { findPeople } from './people'
import { findPlaces } from './places'

/** Sentences of a report with all that is known about their words; every kind then looks at them once. */
export function readSentences(article: Pick<Article, 'blocks'>, words: Words): Sentence[] {
  const drafts = article.blocks.flatMap(({ text }, block) =>
    splitSentences(text, words.orthography).map(({ start, end }): Sentence => {
      const tokens = words.tokens(text.slice(start, end), start)
      return {
        block,
        start,
        end,
        text,
        tokens,
        concepts: words.concepts(tokens),
        numbers: readNumbers(tokens, words),
        places: findPlaces(tokens, words),
        people: [],
      }
    }),
  )
  const people = findPeople(drafts, words)
  return drafts.map((draft, i) => ({ ...draft, people: people[i] ?? [] }))
}
