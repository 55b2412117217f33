import type { Words } from '../languages/pack'
import type { Hit, PlaceHit, Sentence } from '../model/sentence'
import type { PlaceValue } from '../model/value'
import { nameKeys } from '../names/keys'
import { findBarePlaces } from './bare-place'
import { bearingOf } from './bearing'
import { clauseAt } from './clause'
import { chainOf, countryOf, isContinent, labelOf, liesIn } from './gazetteer'
import { isGoing, JOURNEY } from './journey'
import type { FactKind, Found } from './kind'
import { conceptLabel } from './label'
import { relatePlaces } from './relate-place'
import { isSite, siteOf } from './site'
import { findUnknownPlaces } from './unknown-place'

/** How far a cue stands before the name it brings in (`in the eastern Libyan city of`). */
const CUE_REACH = 7
const HOST_REACH = 2
const EPICENTRE = 'place.epicentre'
const MINISTRY = /^body\.(?:[a-z_]+_)?ministry$/u
const MINISTRY_REACH = 7
/** How surely a name is known to be of a place, the surest last. */
const SURENESS: readonly PlaceValue['bare'][] = ['doubtful', 'sure', undefined]
/** The longest words that tell an end of a journey, with an article behind, in tokens. */
const JOURNEY_REACH = 5

export const place: FactKind<'place'> = {
  kind: 'place',
  find: (sentence, words) => [
    ...knownPlaces(sentence, words),
    ...namedPlaces(sentence, words),
    ...ministries(sentence, words),
  ],
  relate: relatePlaces,
  surer: (a, b) => (SURENESS.indexOf(a.bare) >= SURENESS.indexOf(b.bare) ? a : b),
  keys: ({ chain, name }) => [...nameKeys(name), ...chain].map((key) => `place:${key}`),
  canonical: ({ chain, name, site, bare }) =>
    [
      ...(site !== undefined && (name === '' || bare) ? [conceptLabel(site)] : []),
      ...(name === '' ? [labelOf(chain[0] ?? '')] : [name, ...chain.map(labelOf)]),
    ].join(', '),
  say: ({ chain, name, site }, wording) => {
    const [first = '', ...around] = [
      ...(site !== undefined && name === '' ? [wording.concept(site)] : []),
      ...(name === '' ? [] : [name]),
      ...chain.map((id) => wording.place(id)),
    ]
    return around.reduce((inner, outer) => wording.phrase('place-within', inner, outer), first)
  },
}

function knownPlaces(sentence: Sentence, words: Words): Found<'place'>[] {
  const { places, people } = sentence
  if (places.length === 0) return []
  const names = places.filter(
    ({ from, to, sort, place: id }) =>
      sort === 'name' &&
      !isContinent(id) &&
      !people.some((person) => person.from <= from && to <= person.to && person.to - person.from > to - from),
  )
  return names.flatMap((hit, i) => {
    const before = names[i - 1]
    if (before && isChain(sentence, before, hit)) return []
    const rule = ruleOf(sentence, words, hit)
    if (rule === null) return []
    const bearing = bearingOf(hit, sentence)
    const asked = JOURNEY.has(rule)
      ? `where.${rule}`
      : isEpicentre(sentence, words, hit, rule)
        ? `where.${EPICENTRE}`
        : 'where'
    const chain = chainOf(hit.place)
    /* A country's prisons are none of that name. */
    const site = bearing || chain.length < 2 ? null : siteOf(sentence, words, hit)
    const value = { chain, name: bearing?.name ?? '', ...(site !== null && { site }) }
    return [found(sentence, { from: bearing?.from ?? hit.from, to: hit.to }, value, rule, asked)]
  })
}

/** EXAMPLE `Bamako, Mali`: the country only tells which Bamako */
const isChain = ({ tokens }: Sentence, inner: PlaceHit, outer: PlaceHit): boolean =>
  liesIn(inner.place, outer.place) &&
  outer.from - inner.to <= 2 &&
  tokens.slice(inner.to, outer.from).every(({ type }, i) => type === 'mark' || i > 0)

/** EXAMPLE `the epicentre lay 16 km north-west of Sagaing` */
function isEpicentre(sentence: Sentence, words: Words, hit: PlaceHit, rule: string): boolean {
  const { from, to } = clauseAt(sentence, words, hit)
  return (
    (rule === 'in' || rule === 'near') &&
    sentence.concepts.some((concept) => concept.id === EPICENTRE && concept.from >= from - 2 && concept.to <= to)
  )
}

/** EXAMPLE `coming from Sapporo` · `à destination de Niigata`: an end of a journey, which phrases of several words tell */
function journeyOf({ tokens }: Sentence, words: Words, { from }: PlaceHit): string | null {
  for (let back = 1; back <= JOURNEY_REACH; back++) {
    const cue = words
      .at('placeCue', tokens, from - back)
      .find(({ id, to }) => JOURNEY.has(id) && (to === from || (to === from - 1 && isArticle(tokens[to]?.fold ?? ''))))
    if (cue) return cue.id
  }
  return null
}

function ruleOf(sentence: Sentence, words: Words, hit: PlaceHit): string | null {
  const journey = journeyOf(sentence, words, hit)
  if (journey) return journey
  const cue = cueBefore(sentence, words, hit)
  if (cue === 'in' || cue === 'near') return cue
  if (hasNoun(sentence, words, hit)) return 'noun'
  if (hasLocative(sentence, words, hit)) return 'locative'
  if (isDateline(sentence, hit)) return 'dateline'
  const { concepts } = sentence
  if (
    concepts.some(
      ({ id, from, to, weak }) =>
        id === 'act.host' &&
        !weak &&
        from >= hit.to &&
        from - hit.to <= HOST_REACH &&
        !sentence.places.some((other) => other.from - to < HOST_REACH && other.from >= to),
    )
  )
    return 'host'
  if (cue !== 'to') return null
  return isGoing(sentence, words, hit) ? 'visit' : null
}

/** EXAMPLE `la région de Sagaing`, `مدينة درنة`, `Johannesburg şehrinde` */
const hasNoun = ({ tokens }: Sentence, words: Words, hit: PlaceHit): boolean =>
  [1, 2, 3].some(
    (back) =>
      hit.from >= back &&
      words
        .at('placeNoun', tokens, hit.from - back)
        .some(({ id, to, weak }) => id !== 'after' && !weak && to === hit.from),
  ) || words.at('placeNoun', tokens, hit.to).some(({ id, weak }) => id === 'after' && !weak)

/** The cue that brings the name in, over articles, directions, demonyms and nouns of place; null when another word parts them. */
function cueBefore({ tokens, concepts, places }: Sentence, words: Words, hit: PlaceHit): string | null {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - CUE_REACH); i--) {
    const cues = words.at('placeCue', tokens, i).filter(({ weak, to }) => !weak || to === hit.from)
    const cue = cues.find(({ id }) => id === 'in' || id === 'near' || id === 'to') ?? cues[0]
    if (cue?.id === 'from' && isPartOfCue(tokens, words, cue)) continue
    if (cue?.id === 'from' && concepts.some(({ id, to }) => isSite(id) && to === i)) continue
    if (cue && cue.to <= hit.from) return cue.id === 'from' ? null : cue.id
    const token = tokens[i]
    if (!token || token.type !== 'word') return null
    const passes =
      words.id('placeNoun', tokens, i) !== null ||
      concepts.some(
        ({ id, from, to }) =>
          from <= i && i < to && /^(?:place\.|count\.(?:city|town|village|region|province|district)$)/u.test(id),
      ) ||
      places.some(({ from, to, sort }) => from <= i && i < to && sort === 'demonym') ||
      isArticle(tokens[i]?.fold ?? '')
    if (!passes) return null
  }
  return null
}

/** EXAMPLE `von` of `südlich von` */
const isPartOfCue = (tokens: Sentence['tokens'], words: Words, { from, to }: Hit): boolean =>
  [1, 2, 3].some((back) => words.at('placeCue', tokens, from - back).some((cue) => cue.to === to && cue.id !== 'from'))

/* Short function words only: `the`, `la`, `der`, `of`. */
const isArticle = (word: string): boolean => word.length <= 3

/** EXAMPLE `Bamako’da`: a case ending after an apostrophe */
function hasLocative({ tokens }: Sentence, words: Words, hit: PlaceHit): boolean {
  const next = tokens[hit.to]
  return (
    next !== undefined && /^['’ʼ]$/u.test(next.gap) && (words.pack.tables.placeCue['ending'] ?? []).includes(next.fold)
  )
}

/** EXAMPLE `BAMAKO (Reuters) –`, `RABAT, 17 Feb —` at the start of a paragraph */
function isDateline({ tokens, start }: Sentence, hit: PlaceHit): boolean {
  if (start > 2 || hit.from !== 0) return false
  const after = tokens.slice(hit.to, hit.to + 8)
  return (
    after[0]?.text === '(' ||
    (after.findIndex(({ text, gap }) => /^[-–—]$/u.test(text) && gap !== '') >= 0 && after[0]?.type === 'mark')
  )
}

function namedPlaces(sentence: Sentence, words: Words): Found<'place'>[] {
  const named = findUnknownPlaces(sentence, words)
  return [
    ...named.map((hit) =>
      found(
        sentence,
        hit,
        { chain: hit.chain, name: hit.name, ...(hit.site !== null && { site: hit.site }) },
        hit.rule,
        hit.site === null ? 'where' : `where.${hit.site}`,
      ),
    ),
    ...findBarePlaces(sentence, words, named).map((hit) => found(sentence, hit, hit.value, hit.rule, hit.asked)),
  ]
}

/** EXAMPLE `le ministère malien de la Défense`, `the Ministry of Defence in Bamako` */
function ministries(sentence: Sentence, words: Words): Found<'place'>[] {
  const { concepts, places } = sentence
  if (places.length === 0) return []
  return concepts.flatMap((body) => {
    if (body.weak || !body.id.startsWith('body.') || !MINISTRY.test(body.id)) return []
    const near = places.filter(({ from, to }) => (from >= body.to ? from - body.to : body.from - to) <= MINISTRY_REACH)
    const clause = clauseAt(sentence, words, body)
    const holder =
      near.find(
        ({ from, to, sort }) =>
          sort === 'demonym' &&
          from >= clause.from &&
          to <= clause.to &&
          (Math.abs(from - body.to) <= 2 || body.from - to <= 1),
      ) ??
      near.find(
        ({ from, to, sort }) =>
          sort === 'name' && from >= body.to && from - body.to <= MINISTRY_REACH && to <= clause.to,
      )
    const country = holder && countryOf(holder.place)
    return country ? [found(sentence, body, { chain: [country], name: '' }, 'ministry', `where.${body.id}`)] : []
  })
}

function found(
  { tokens, start }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  value: PlaceValue,
  rule: string,
  asked: string,
): Found<'place'> {
  return { value, start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start, rule, asked }
}
