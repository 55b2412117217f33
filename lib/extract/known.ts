import type { Flags, Sentence } from '../model/sentence'

/** For each token of a sentence whether it is known as a concept, a place, a person or a number; sparse. */
export function hasHit({ concepts, places, people, numbers }: Sentence): Flags {
  const known: (true | undefined)[] = []
  for (const hits of [concepts, places, people, numbers])
    for (const { from, to } of hits) for (let i = from; i < to; i++) known[i] = true
  return known
}
