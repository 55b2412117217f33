import type { Words } from '../languages/pack'
import type { Hit, Sentence, Token } from '../model/sentence'
import { rememberLast } from '../text/remember'
import { tokenize } from '../text/tokens'
import { isBorder, type Range } from './clause'

/** An act in the text; `tail` is the second part of a verb that stands in two. */
export interface ActHit extends Hit {
  readonly tail: Range | null
}

/** How far the second part of a verb stands from the first, in tokens. */
const REACH = 14
const OPENING = /^[«“„"‘]$/u
const CLOSING = /^[»”“"’]$/u

interface SplitVerb {
  readonly id: string
  readonly tail: readonly string[]
}

const NONE: readonly SplitVerb[] = []
const CACHE = new WeakMap<Words, ReadonlyMap<string, readonly SplitVerb[]>>()

/**
 * Acts whose verb stands in two parts with other words between.
 * EXAMPLE `sagte die Pressekonferenz ab` → cancel · `called the summit off`
 */
export const splitActs = rememberLast(({ tokens }: Sentence, words: Words): readonly ActHit[] => {
  const verbs = verbsOf(words)
  const found: ActHit[] = []
  if (verbs.size === 0) return found
  tokens.forEach(({ fold }, i) => {
    for (const { id, tail } of verbs.get(fold) ?? NONE) {
      const at = findTail(tokens, words, i + 2, tail)
      if (at === null) continue
      found.push({ id, from: i, to: i + 1, weak: false, tail: { from: at, to: at + tail.length } })
      break
    }
  })
  return found
})

/** Where the second part follows, in the same clause but for what is quoted; or null. */
function findTail(tokens: readonly Token[], words: Words, from: number, tail: readonly string[]): number | null {
  let isQuoted = false
  for (let i = from - 1; i < Math.min(tokens.length, from + REACH); i++) {
    const text = tokens[i]?.text ?? ''
    if (isQuoted ? CLOSING.test(text) : OPENING.test(text)) isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (i >= from && tail.every((word, k) => tokens[i + k]?.fold === word)) return i
    else if (isBorder(tokens, words, i)) return null
  }
  return null
}

function verbsOf(words: Words): ReadonlyMap<string, readonly SplitVerb[]> {
  const known = CACHE.get(words)
  if (known) return known
  const verbs = new Map<string, SplitVerb[]>()
  for (const [id, forms] of Object.entries(words.pack.tables.splitVerb))
    for (const form of forms) {
      const [head, ...tail] = tokenize(form, words.orthography).map(({ fold }) => fold)
      if (head !== undefined) verbs.set(head, [...(verbs.get(head) ?? []), { id, tail }])
    }
  CACHE.set(words, verbs)
  return verbs
}
