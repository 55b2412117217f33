/**
 * A word, a number or a mark. Hyphens and apostrophes inside words part tokens and are kept in `gap`, so that
 * `three-day` and `three day`, `État-Major` and `état major` are the same two tokens.
 */
export interface Token {
  readonly text: string
  /** `text` folded for look-ups (see text/fold). */
  readonly fold: string
  /** UTF-16 offsets within the block. */
  readonly start: number
  readonly end: number
  readonly type: 'word' | 'number' | 'mark'
  /** The characters between the previous token and this one (` `, `-`, `’`, empty). */
  readonly gap: string
  /** True when the first letter is upper case (scripts with case). */
  readonly capital: boolean
  /** Other readings of the token, folded: without clitics (`والرئيس` → `الرييس`, `رييس`), or a compound's head. */
  readonly variants: readonly string[]
}

/** For each token whether something holds of it; sparse. */
export type Flags = readonly (true | undefined)[]

/** A run of tokens that a table knows. `from`–`to` is a half-open range of token indices. */
export interface Hit<Id extends string = string> {
  readonly id: Id
  readonly from: number
  readonly to: number
  /** A form that often means something else: counts only with support from its neighbours. */
  readonly weak: boolean
}

/** A number in the text, digits or words: `1.7 million`, `fünf`, `٣٤٠٨`. */
export interface NumberHit {
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number
  /** `cardinal`, `ordinal` (`third`, `3rd`) or `vague` (`dozens`, `thousands`: an interval). */
  readonly sort: 'cardinal' | 'ordinal' | 'vague'
  /** True when written with digits. */
  readonly digits: boolean
}

/** A person named in the text; `person` is one id for all mentions of that person in the report. */
export interface PersonHit {
  readonly from: number
  readonly to: number
  /** The fullest name the report gives, as written there. */
  readonly person: string
}

/** A place named in the text. */
export interface PlaceHit {
  readonly from: number
  readonly to: number
  /** Gazetteer id: `ML`, `ML/bamako`, `region:sahel`. */
  readonly place: string
  /** `name` (Mali), `demonym` (Malian). */
  readonly sort: 'name' | 'demonym'
}

/** One sentence with everything that is known about its words before any kind looks at it. */
export interface Sentence {
  readonly block: number
  /** UTF-16 offsets within the block. */
  readonly start: number
  readonly end: number
  /** The whole text of the block. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** News concepts (`act.sign`, `count.dead`, `office.president`), longest match first won. */
  readonly concepts: readonly Hit[]
  readonly numbers: readonly NumberHit[]
  readonly people: readonly PersonHit[]
  readonly places: readonly PlaceHit[]
}
