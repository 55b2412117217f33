import type { Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { Relation, StandingValue } from '../../model/value'
import type { FactKind, Found } from '../kind'
import { findOrdinals } from './ordinal'
import { findSuperlatives } from './superlative'

/** Ordinal places, numbers of a time or title, and records. */
export const standing: FactKind<'standing'> = {
  kind: 'standing',
  find: findStandings,
  relate: relateStandings,
  keys: ({ ordinal, noun, sort }) => [`standing:${sort === 'superlative' ? 's' : ''}${ordinal}:${noun ?? '-'}`],
  canonical: ({ ordinal, noun, sort }) =>
    `${sort === 'superlative' ? (ordinal === 1 ? 'highest' : 'lowest') : ordinal === -1 ? 'last' : `#${ordinal}`}${noun ? ` ${noun.slice(noun.indexOf('.') + 1).replaceAll('_', ' ')}` : ''}`,
  say({ ordinal, noun, sort }, { phrase, concept, locale }) {
    const place = ordinal === -1 ? phrase('last') : new Intl.NumberFormat(locale).format(ordinal)
    if (sort === 'superlative') return phrase(ordinal === 1 ? 'highest' : 'lowest', noun ? concept(noun) : '').trim()
    return noun ? phrase('standing', place, concept(noun)) : phrase('place-number', place)
  },
}

function findStandings(sentence: Sentence, words: Words): Found<'standing'>[] {
  return [...findOrdinals(sentence, words), ...findSuperlatives(sentence, words)]
}

function relateStandings(a: StandingValue, b: StandingValue): Relation {
  if ((a.sort === 'superlative') !== (b.sort === 'superlative')) return 'overlaps'
  if (a.noun === b.noun) return a.ordinal === b.ordinal ? 'same' : 'apart'
  if (a.ordinal !== b.ordinal || (a.noun !== null && b.noun !== null)) return 'overlaps'
  return a.noun === null ? 'wider' : 'narrower'
}
