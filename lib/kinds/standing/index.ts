import type { Words } from '../../languages/pack'
import type { Sentence } from '../../model/sentence'
import type { Relation, StandingValue } from '../../model/value'
import type { FactKind, Found } from '../kind'
import { conceptLabel } from '../label'
import { findHolders } from './holder'
import { WOMAN } from './noun'
import { findOrdinals } from './ordinal'
import { findSuperlatives } from './superlative'

/** Ordinal places, numbers of a time or title, and records. */
export const standing: FactKind<'standing'> = {
  kind: 'standing',
  find: findStandings,
  relate: relateStandings,
  keys: ({ ordinal, noun, sort }) => [`standing:${KEY[sort]}${ordinal}:${noun ?? '-'}`],
  canonical: ({ ordinal, noun, sort }) =>
    `${extreme(ordinal, sort) ?? (ordinal === -1 ? 'last' : `#${ordinal}`)}${noun ? ` ${conceptLabel(noun)}` : ''}`,
  say({ ordinal, noun, sort }, { phrase, concept, locale }) {
    const place = ordinal === -1 ? phrase('last') : new Intl.NumberFormat(locale).format(ordinal)
    const most = extreme(ordinal, sort)
    if (most !== null) return phrase(most, noun ? concept(noun) : '').trim()
    return noun ? phrase('standing', place, concept(noun)) : phrase('place-number', place)
  },
}

/** A title is a place too, as far as keys go. */
const KEY: Readonly<Record<StandingValue['sort'], string>> = { rank: '', title: '', superlative: 's', age: 'a' }

/** What superlatives of a sort are called, or null for places. */
function extreme(ordinal: number, sort: StandingValue['sort']): string | null {
  if (sort === 'age') return ordinal === 1 ? 'oldest' : 'youngest'
  return sort === 'superlative' ? (ordinal === 1 ? 'highest' : 'lowest') : null
}

function findStandings(sentence: Sentence, words: Words): Found<'standing'>[] {
  return [...findOrdinals(sentence, words), ...findHolders(sentence, words), ...findSuperlatives(sentence, words)]
}

function relateStandings(a: StandingValue, b: StandingValue): Relation {
  if (KEY[a.sort] !== KEY[b.sort]) return 'overlaps'
  if (a.noun === b.noun) return a.ordinal === b.ordinal ? 'same' : 'apart'
  if (a.ordinal !== b.ordinal || !isAbout(a.noun, b.noun)) return 'overlaps'
  return a.noun === null || a.noun === WOMAN ? 'wider' : 'narrower'
}

/** Whether one noun may be what the other leaves open. EXAMPLE `the first woman` to be president is `أول رئيسة` */
const isAbout = (a: string | null, b: string | null): boolean =>
  a === null || b === null || [a, b].some((noun, i) => noun === WOMAN && ([b, a][i] ?? '').startsWith('office.'))
