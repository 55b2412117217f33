import type { TableName, Words } from '../languages/pack'
import type { Hit, PlaceHit, Token } from '../model/sentence'
import { hasCase } from '../text/case'

interface Candidate extends Hit {
  readonly sort: PlaceHit['sort'] | 'other'
}

const REACH = 3

/**
 * Places named in a sentence, by name or demonym, longest first, left to right. Names want a capital where the script
 * has any; forms that are common words, too (`Nice`, `Chad`, `مالي`), count only beside a cue or another place.
 */
export function findPlaces(tokens: readonly Token[], words: Words): PlaceHit[] {
  if (words.begins(PLACE_WORDS, tokens).length === 0) return []
  if (!tokens.some((_, i) => isPoint(tokens, i))) return inView(tokens, words)
  const kept = tokens.flatMap((_, i) => (isPoint(tokens, i) ? [] : [i]))
  const at = (index: number): number => kept[index] ?? tokens.length
  return inView(
    kept.flatMap((i) => tokens[i] ?? []),
    words,
  ).map((hit) => ({ ...hit, from: at(hit.from), to: at(hit.to - 1) + 1 }))
}

/** EXAMPLE the points of `EE. UU.` and `St. Petersburg`, which part no words */
function isPoint(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]
  if (mark?.text !== '.') return false
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  return before !== undefined && before.capital && before.text.length < 4 && mark.gap === '' && after?.capital === true
}

function inView(tokens: readonly Token[], words: Words): PlaceHit[] {
  const plain = tokens.every(({ variants }) => variants.length === 0)
  const named = plain ? tokens : tokens.map(withoutEndings)
  const strict = plain ? tokens : named.map(withoutArticle)
  const begins = words.begins(PLACE_WORDS, named)
  if (begins.length === 0) return []
  const candidates: Candidate[] = []
  for (let i = 0; i < tokens.length;) {
    const best = begins[i] ? longest(named, strict, i, words) : NONE
    for (const candidate of best) candidates.push(candidate)
    i = best[0]?.to ?? i + 1
  }
  const strong = candidates.filter(({ weak, sort }) => !weak && sort !== 'other')
  const taken = new Set<number>()
  return candidates.flatMap((hit) => {
    if (hit.sort === 'other' || taken.has(hit.from) || (hit.weak && !isSupported(hit, named, words, strong))) return []
    taken.add(hit.from)
    return [toPlace(hit)]
  })
}

const toPlace = ({ id, from, to, sort }: Candidate): PlaceHit => ({
  from,
  to,
  place: id,
  sort: sort === 'demonym' ? 'demonym' : 'name',
})

/** Names keep their end: of a token's other readings those without attached endings count. EXAMPLE `مالية` is not `مالي` */
const withoutEndings = (token: Token): Token =>
  token.variants.length === 0
    ? token
    : { ...token, variants: token.variants.filter((variant) => token.fold.endsWith(variant)) }

/** An article before a name makes another word of it. EXAMPLE `المالي` is the Malian, never Mali */
const withoutArticle = (token: Token): Token =>
  token.variants.length === 0
    ? token
    : {
        ...token,
        variants: token.variants.filter((variant) => !/(?:ال|لل)$/u.test(token.fold.slice(0, -variant.length))),
      }

const NONE: readonly Candidate[] = []
const NAMES = ['country', 'city'] as const
const PLACE_WORDS: ReadonlySet<TableName> = new Set(['notPlace', 'country', 'city', 'demonym'])

/** The longest hits at a token; at equal length the country before the city before the demonym. */
function longest(named: readonly Token[], strict: readonly Token[], index: number, words: Words): readonly Candidate[] {
  const token = named[index]
  if (token?.type !== 'word') return NONE
  const other = words.at('notPlace', named, index).map((hit): Candidate => ({ ...hit, sort: 'other' }))
  /* Without the article a name may be none: looked up only where there is one with it. */
  const names =
    hasCapital(token) && NAMES.some((table) => words.id(table, named, index) !== null)
      ? NAMES.flatMap((table) => words.at(table, strict, index).map((hit): Candidate => ({ ...hit, sort: 'name' })))
      : []
  const demonyms = words.at('demonym', named, index).map((hit): Candidate => ({ ...hit, sort: 'demonym' }))
  const all = [...other, ...names, ...demonyms]
  const reach = Math.max(0, ...all.map(({ to }) => to))
  const best = all.filter(({ to }) => to === reach)
  return best
    .slice(0, 1)
    .concat(best.slice(1).filter(({ weak, sort }) => weak && best[0]?.weak && sort !== best[0]?.sort))
}

/** True for a capital letter and for scripts that have none. */
const hasCapital = ({ text, capital }: Token): boolean => capital || !hasCase(text)

function isSupported(hit: Candidate, tokens: readonly Token[], words: Words, strong: readonly Candidate[]): boolean {
  const next = strong.some(
    ({ from, to, id }) =>
      id !== hit.id &&
      (Math.abs(from - hit.to) < REACH && from >= hit.to ? true : hit.from - to < REACH && hit.from >= to),
  )
  if (next && hit.sort === 'name') return true
  const cue = [1, 2, 3].some((back) => {
    const at = hit.from - back
    if (at < 0) return false
    const ends = (hits: readonly Hit[]): boolean =>
      hits.some(({ to, id }) => to === hit.from && (id === 'any' || id === hit.id))
    return (
      ends(words.at('placeSupport', tokens, at)) ||
      (hit.sort === 'name' &&
        words.at('placeCue', tokens, at).some(({ to, id }) => to === hit.from && (id === 'in' || id === 'near')))
    )
  })
  if (cue) return hit.sort === 'demonym' ? isOwnSupport(hit, tokens, words) : true
  return (
    hit.sort === 'demonym' &&
    strong.some(({ id, sort, from, to }) => sort === 'demonym' && id !== hit.id && (to === hit.from || from === hit.to))
  )
}

/** A weak demonym wants a word that its own place is known by. */
const isOwnSupport = (hit: Candidate, tokens: readonly Token[], words: Words): boolean =>
  [1, 2].some(
    (back) =>
      hit.from >= back &&
      words.at('placeSupport', tokens, hit.from - back).some(({ to, id }) => to === hit.from && id === hit.id),
  )
