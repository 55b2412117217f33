import type { Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { OutcomeValue } from '../../model/value'
import { clauseAt, type Range } from '../clause'
import { parentsOf } from '../gazetteer'
import { actClass } from './acts'
import { ACT_CLASSES } from './classes'
import { matterOf } from './matter'
import { sameObject } from './objects'

/** Which question an outcome answers: the matter, its object and, where the place is what it acts on, the places. */
export function askedOf(sentence: Sentence, words: Words, value: OutcomeValue, act: Range): string {
  const object = value.object === null ? '-' : sameObject(value.object)
  const places = ACT_CLASSES[actClass(value.act, value.object) ?? '']?.local ? placesAt(sentence, words, act) : []
  return [matterOf(value).name, object, ...(places.length > 0 ? [places.join('+')] : [])].join(':')
}

/** Places named in the clause, else all of the sentence. */
function placesAt(sentence: Sentence, words: Words, act: Range): string[] {
  const clause = clauseAt(sentence, words, act)
  const inside = sentence.places.filter(
    ({ from, to, sort }) => sort === 'name' && from >= clause.from && to <= clause.to,
  )
  return [...new Set((inside.length > 0 ? inside : sentence.places).map(({ place }) => place))].sort()
}

/** 0–1: how far two outcomes answer one question; 0 when they act on places apart. */
export function sameQuestion(a: string, b: string): number {
  const [x, y] = [a.split(':'), b.split(':')]
  if (x[0] !== y[0] || arePlacesApart(x[2], y[2])) return 0
  if (x[1] !== y[1]) return 0.5
  return x[2] !== undefined && y[2] !== undefined ? 0.8 : 0.7
}

/** EXAMPLE an emergency in Bangkok is one in Thailand, and none in Naypyidaw */
function arePlacesApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const chains = (places: string): readonly (readonly string[])[] =>
    places.split('+').map((place) => [place, ...parentsOf(place)])
  return !chains(a).some((x) => chains(b).some((y) => x.includes(y[0] ?? '') || y.includes(x[0] ?? '')))
}
