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

/** Tokens as names are looked up in them. */
interface View {
  readonly tokens: readonly Token[]
  /** The same without articles before them. */
  readonly strict: readonly Token[]
  /** Reads a table at a token of either. */
  readonly at: Words['at']
}

function viewOf(tokens: readonly Token[], words: Words): View {
  if (tokens.every(({ variants }) => variants.length === 0)) return { tokens, strict: tokens, at: words.at }
  const named = tokens.map(withoutEndings)
  /* Names are few: the tables are not read all over again for them. */
  return { tokens: named, strict: named.map(withoutArticle), at: words.only }
}

function inView(tokens: readonly Token[], words: Words): PlaceHit[] {
  /* With fewer readings a word begins no more than with all. */
  const begins = words.begins(PLACE_WORDS, tokens)
  if (begins.length === 0) return []
  const view = viewOf(tokens, words)
  const candidates: Candidate[] = []
  for (let i = 0; i < tokens.length;) {
    const best = begins[i] ? longest(view, i) : NONE
    for (const candidate of best) candidates.push(candidate)
    i = best[0]?.to ?? i + 1
  }
  const strong = candidates.filter(({ weak, sort }) => !weak && sort !== 'other')
  const taken = new Set<number>()
  return candidates.flatMap((hit) => {
    if (hit.sort === 'other' || taken.has(hit.from) || (hit.weak && !isSupported(hit, view, strong))) return []
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
const withoutEndings = (token: Token): Token => withReadings(token, (variant) => token.fold.endsWith(variant))

/** An article before a name makes another word of it. EXAMPLE `المالي` is the Malian, never Mali */
const withoutArticle = (token: Token): Token =>
  withReadings(token, (variant) => !/(?:ال|لل)$/u.test(token.fold.slice(0, -variant.length)))

function withReadings(token: Token, counts: (variant: string) => boolean): Token {
  if (token.variants.length === 0) return token
  const variants = token.variants.filter(counts)
  return variants.length === token.variants.length ? token : { ...token, variants }
}

const NONE: readonly Candidate[] = []
const NAMES = ['country', 'city'] as const
const PLACE_WORDS: ReadonlySet<TableName> = new Set(['notPlace', 'country', 'city', 'demonym'])

/** The longest hits at a token; at equal length the country before the city before the demonym. */
function longest({ tokens, strict, at }: View, index: number): readonly Candidate[] {
  const token = tokens[index]
  if (token?.type !== 'word') return NONE
  const other = at('notPlace', tokens, index).map((hit): Candidate => ({ ...hit, sort: 'other' }))
  /* Without the article a name may be none: looked up only where there is one with it. */
  const names =
    hasCapital(token) && NAMES.some((table) => at(table, tokens, index).length > 0)
      ? NAMES.flatMap((table) => at(table, strict, index).map((hit): Candidate => ({ ...hit, sort: 'name' })))
      : []
  const demonyms = at('demonym', tokens, index).map((hit): Candidate => ({ ...hit, sort: 'demonym' }))
  const all = [...other, ...names, ...demonyms]
  const reach = Math.max(0, ...all.map(({ to }) => to))
  const best = all.filter(({ to }) => to === reach)
  return best
    .slice(0, 1)
    .concat(best.slice(1).filter(({ weak, sort }) => weak && best[0]?.weak && sort !== best[0]?.sort))
}

/** True for a capital letter and for scripts that have none. */
const hasCapital = ({ text, capital }: Token): boolean => capital || !hasCase(text)

function isSupported(hit: Candidate, { tokens, at }: View, strong: readonly Candidate[]): boolean {
  const next = strong.some(
    ({ from, to, id }) =>
      id !== hit.id &&
      (Math.abs(from - hit.to) < REACH && from >= hit.to ? true : hit.from - to < REACH && hit.from >= to),
  )
  if (next && hit.sort === 'name') return true
  const cue = [1, 2, 3].some((back) => {
    const index = hit.from - back
    if (index < 0) return false
    const ends = (hits: readonly Hit[]): boolean =>
      hits.some(({ to, id }) => to === hit.from && (id === 'any' || id === hit.id))
    return (
      ends(at('placeSupport', tokens, index)) ||
      (hit.sort === 'name' &&
        at('placeCue', tokens, index).some(({ to, id }) => to === hit.from && (id === 'in' || id === 'near')))
    )
  })
  if (cue) return hit.sort === 'demonym' ? isOwnSupport(hit, { tokens, at }) : true
  return (
    hit.sort === 'demonym' &&
    strong.some(({ id, sort, from, to }) => sort === 'demonym' && id !== hit.id && (to === hit.from || from === hit.to))
  )
}

/** A weak demonym wants a word that its own place is known by. */
const isOwnSupport = (hit: Candidate, { tokens, at }: Pick<View, 'tokens' | 'at'>): boolean =>
  [1, 2].some(
    (back) =>
      hit.from >= back &&
      at('placeSupport', tokens, hit.from - back).some(({ to, id }) => to === hit.from && id === hit.id),
  )
