import { chainOf } from '../kinds/gazetteer'
import type { Term } from '../model/fact'
import type { Sentence, Token } from '../model/sentence'
import { nameKeys } from '../names/keys'
import { hasCase } from '../text/case'
import { remember } from '../text/remember'

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
 * (`h:` and a name skeleton), numbers (`n:144`) and other names (`w:` and a skeleton), of which `unknown` has the indices.
 * Weights 0–1.
 */
export function termsOf(sentence: Sentence, unknown: readonly number[]): LocatedTerm[] {
  const { concepts, places, people, numbers, tokens } = sentence
  const terms: LocatedTerm[] = []
  for (const { id, from, to, weak } of concepts) {
    const key = conceptKey(id)
    if (key !== null) terms.push({ key, from, to, weight: weak ? WEAK : 0.7 })
  }
  for (const { place, from, to, sort } of places) {
    const weight = sort === 'name' ? 1 : 0.8
    placeKeys(place).forEach((key, i) => terms.push({ key, from, to, weight: i === 0 ? weight : weight / 2 }))
  }
  for (const { person, from, to } of people)
    for (const key of personKeys(person)) terms.push({ key, from, to, weight: 1 })
  for (const { min, max, from, to, sort } of numbers) {
    if (sort === 'cardinal' && min === max && min > 2)
      terms.push({ key: `n:${min}`, from, to, weight: min > 12 ? 0.8 : 0.3 })
  }
  for (const i of unknown) {
    const token = tokens[i]
    if (!token || !isNameLike(token, i)) continue
    for (const key of ACRONYM.test(token.text) ? [`w:${token.fold}`] : wordKeys(token.text))
      terms.push({ key, from: i, to: i + 1, weight: token.capital ? 0.8 : 0.4 })
  }
  return terms
}

/* Keys are the same strings again and again: made once, they are found faster, too. */
const conceptKey = remember((id) => (GRAMMAR.test(id) ? null : `c:${id}`))
const placeKeys = remember((place) => chainOf(place).map((id) => `p:${id}`))
const personKeys = remember((person) => nameKeys(person).map((key) => `h:${key}`))
const wordKeys = remember((word) => nameKeys(word).map((key) => `w:${key}`))

/** Scripts with case: capitalised inside the sentence, or an acronym. Without case: any longer word. */
const isNameLike = ({ text, capital }: Token, index: number): boolean =>
  ACRONYM.test(text) || (text.length >= 4 && (capital ? index > 0 : !hasCase(text)))

/** EXAMPLE `CDA`: parties, agencies and clubs, which tell one count from another, known by their letters */
const ACRONYM = /^\p{Lu}{2,5}$/u
