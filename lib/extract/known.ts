import type { Flags, Sentence } from '../model/sentence'

/** For each token of a sentence whether it is known as a concept, a place, a person or a number; sparse. */
export const hasHit = ({ concepts, places, people, numbers }: Sentence): Flags =>
  flagsOf(concepts, places, people, numbers)

/** For each token whether any of some hits holds it; sparse. */
export function flagsOf(...lists: readonly (readonly { readonly from: number; readonly to: number }[])[]): Flags {
  const flags: (true | undefined)[] = []
  for (const hits of lists) for (const { from, to } of hits) for (let i = from; i < to; i++) flags[i] = true
  return flags
}
