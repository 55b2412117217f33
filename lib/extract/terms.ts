import { parentsOf } from '../kinds/gazetteer'
import type { Words } from '../languages/pack'
import type { Term } from '../model/fact'
import type { Sentence, Token } from '../model/sentence'
import { nameKeys } from '../names/keys'
import { hasCase } from '../text/case'
import { remember } from '../text/remember'
import { hasHit } from './known'

/** A language-neutral key at its place in a sentence (token indices, half open). */
export interface LocatedTerm extends Term {
  readonly from: number
  readonly to: number
}

const WEAK = 0.3
/** Concepts that say how something is said, not what it is about. */
const GRAMMAR =
  /^(?:mode\.|act\.(?:say|report|announce|stress|confirm|continue|start|end|plan|decide|expect|hope|find|keep|reach|hit|become)$|count\.(?:day|week|month|year|hour|minute|second|man|woman|country|city|number)$)/u

/**
 * Everything in a sentence that means the same in any language: concepts (`c:act.sign`), places (`p:ML`), persons
 * (`h:` and a name skeleton), numbers (`n:144`) and other names (`w:` and a skeleton). Weights 0–1.
 */
export function termsOf(sentence: Sentence, words: Words): LocatedTerm[] {
  const { concepts, places, people, numbers, tokens } = sentence
  const terms: LocatedTerm[] = []
  for (const { id, from, to, weak } of concepts) {
    if (!isGrammar(id)) terms.push({ key: `c:${id}`, from, to, weight: weak ? WEAK : 0.7 })
  }
  for (const { place, from, to, sort } of places) {
    const weight = sort === 'name' ? 1 : 0.8
    terms.push({ key: `p:${place}`, from, to, weight })
    for (const parent of parentsOf(place)) terms.push({ key: `p:${parent}`, from, to, weight: weight / 2 })
  }
  for (const { person, from, to } of people)
    for (const key of nameKeys(person)) terms.push({ key: `h:${key}`, from, to, weight: 1 })
  for (const { min, max, from, to, sort } of numbers) {
    if (sort === 'cardinal' && min === max && min > 2)
      terms.push({ key: `n:${min}`, from, to, weight: min > 12 ? 0.8 : 0.3 })
  }
  const known = hasHit(sentence)
  tokens.forEach((token, i) => {
    if (known[i] || !isNameLike(token, i, sentence, words)) return
    for (const key of nameKeys(token.text))
      terms.push({ key: `w:${key}`, from: i, to: i + 1, weight: token.capital ? 0.8 : 0.4 })
  })
  return terms
}

const isGrammar = remember((id) => GRAMMAR.test(id))

/** Scripts with case: capitalised inside the sentence. Without case: a longer word that no table knows. */
function isNameLike(token: Token, index: number, { tokens }: Sentence, words: Words): boolean {
  if (token.type !== 'word' || token.text.length < 4) return false
  if (token.capital ? index === 0 : hasCase(token.text)) return false
  return words.id('stopword', tokens, index) === null
}
