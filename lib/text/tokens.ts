import type { Token } from '../model/sentence'
import { fold } from './fold'
import { remember } from './remember'

/** What a language's spelling asks of the tokenizer. All entries are folded. */
export interface Orthography {
  /** BCP 47 locale whose lower case rules apply. */
  readonly locale: string
  /** Attached particles and articles, longest first (`وال`, `ال`, `و`); what is left keeps at least `stemLength` letters. */
  readonly prefixes: readonly string[]
  /** Attached endings (`ها`, `هم`) with what stands in their place (`ته` → `ه`), longest first. */
  readonly suffixes: readonly (readonly [ending: string, instead: string])[]
  readonly stemLength: number
  /** Words are written together (`Militärkommission`): a word's tail may be looked up. */
  readonly compounds: boolean
  /** What a capital inside a sentence tells: that a word is a name, that it may be any noun, or nothing, as there is none. */
  readonly capitals: 'names' | 'nouns' | 'none'
  /** Abbreviations that end in a point without ending the sentence, folded, without the point. */
  readonly abbreviations: readonly string[]
  /**
   * Words that open a sentence, folded, so that a number with a point before them ends one (`es waren 62. Der Rat`); null where
   * no ordinal is written with a point and any capital opens one.
   */
  readonly openers: readonly string[] | null
}

/** A spelling with nothing special, for text in no known language. */
export const PLAIN: Orthography = {
  locale: 'en',
  prefixes: [],
  suffixes: [],
  stemLength: 3,
  compounds: false,
  capitals: 'names',
  abbreviations: [],
  openers: null,
}

const LETTER = '\\p{L}\\p{M}'
/* `1 700`, `1.500`, `60,012`, `1’000` (three-digit groups), `7,7`, `2025`; then `U.S.`, words; then any other mark. */
const GROUPED =
  "\\p{Nd}{1,3}(?:[\\u0020\\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}{1,3}(?:[.,٬’']\\p{Nd}{3})+(?!\\p{Nd})"
const TOKEN = new RegExp(
  `(?<number>(?:${GROUPED})(?:[.,٫]\\p{Nd}+)?|\\p{Nd}+(?:[.,٫]\\p{Nd}+)?)|(?<word>\\p{L}(?:\\.\\p{L}(?![${LETTER}]))+\\.?|[${LETTER}]+[²³]?)|(?<mark>[^\\s${LETTER}\\p{Nd}])`,
  'gu',
)
const JOINER = /^[-‐‑'’ʼ`´]$/u

/** What its letters alone tell of a token, wherever it stands. */
export type Spelling = Pick<Token, 'text' | 'fold' | 'type' | 'capital' | 'variants'>

/** Reads spellings, each word's once: about half of the words of a report stand in it before. */
export const createSpeller = (orthography: Orthography): ((text: string) => Spelling) =>
  remember((text) => spell(text, orthography))

/**
 * Tokens of a text, in order; linear in its length. Offsets are UTF-16 units of `text` plus `offset`. `spelling` is a
 * speller of the orthography that many texts share.
 * EXAMPLE `le chef d’État-Major` → le · chef · d · État · Major (gaps ` `, ` `, `’`, `-`)
 */
export function tokenize(
  text: string,
  orthography: Orthography,
  offset = 0,
  spelling = (word: string): Spelling => spell(word, orthography),
): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const at = match.index
    const gap = text.slice(end, at)
    if (match.groups?.['mark'] !== undefined && isJoiner(text, at, word)) continue
    end = at + word.length
    const { text: own, fold: folded, type, capital, variants } = spelling(word)
    tokens.push({ text: own, fold: folded, start: at + offset, end: end + offset, type, gap, capital, variants })
  }
  return tokens
}

/** Between two letters or digits a hyphen or apostrophe joins; it then stands in the next token's gap. */
function isJoiner(text: string, at: number, mark: string): boolean {
  if (!JOINER.test(mark)) return false
  return (
    /[\p{L}\p{M}\p{Nd}]/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^[\p{L}\p{Nd}]/u.test(text.slice(at + 1, at + 3))
  )
}

function spell(text: string, orthography: Orthography): Spelling {
  const type = /^\p{Nd}/u.test(text) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
  const isWord = type === 'word'
  const folded = fold(isWord ? text.replaceAll('.', '') : text, orthography.locale)
  return {
    text,
    fold: folded,
    type,
    capital: isWord && /^\p{Lu}/u.test(text),
    variants: isWord ? readings(folded, orthography) : NONE,
  }
}

const NONE: readonly string[] = []

/** EXAMPLE `وبالرييس` → `رييس`; `اعمالها` → `اعمال` */
function readings(word: string, { prefixes, suffixes, stemLength }: Orthography): readonly string[] {
  if (prefixes.length === 0 && suffixes.length === 0) return NONE
  const found = new Set<string>()
  const bare = [
    word,
    ...prefixes
      .filter((p) => word.startsWith(p) && word.length - p.length >= stemLength)
      .map((p) => word.slice(p.length)),
  ]
  for (const stem of bare) {
    found.add(stem)
    for (const [ending, instead] of suffixes) {
      if (stem.endsWith(ending) && stem.length - ending.length >= stemLength)
        found.add(stem.slice(0, -ending.length) + instead)
    }
  }
  found.delete(word)
  return [...found]
}
