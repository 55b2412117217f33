import { clauseAt, toldStatus } from '../kinds/clause'
import type { Words } from '../languages/pack'
import type { Modality } from '../model/fact'
import type { Sentence } from '../model/sentence'
import type { Status } from '../model/value'

const MODALITY: Readonly<Record<Status, Modality>> = {
  done: 'asserted',
  'under-way': 'asserted',
  expected: 'expected',
  proposed: 'expected',
  possible: 'possible',
  denied: 'denied',
}

/** How far a speaker's name stands from the word that reports. */
const NEAR = 8

/**
 * How firmly, and by whose word, the clause around tokens `from`–`to` says what it says. Linear in the sentence.
 * EXAMPLE `the talks will last three days, the minister said` → expected, by the minister
 */
export function modalityAt(
  sentence: Sentence,
  words: Words,
  from: number,
  to: number,
): { modality: Modality; by: string | null } {
  const modality = MODALITY[toldStatus(sentence, words, { from, to }) ?? 'done']
  const by = speakerOf(sentence, words, from, to)
  return { modality: modality === 'asserted' && by !== null ? 'attributed' : modality, by }
}

/** The person or body nearest to a reporting word of the sentence, or null. */
function speakerOf(sentence: Sentence, words: Words, from: number, to: number): string | null {
  const { tokens, people, concepts, text } = sentence
  if (!words.has('reporting', tokens)) return null
  const clause = clauseAt(sentence, words, { from, to })
  const speakers = [
    ...people.map(({ from: start, to: end, person }) => ({ start, end, name: person })),
    ...concepts
      .filter(({ id, weak }) => !weak && (id.startsWith('body.') || id.startsWith('office.')))
      .map(({ from: start, to: end }) => ({
        start,
        end,
        name: text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
      })),
  ]
  if (speakers.length === 0) return null
  let best: { name: string; distance: number } | null = null
  for (let i = 0; i < tokens.length; i++) {
    const hit = words.at('reporting', tokens, i).find(({ weak }) => !weak)
    if (!hit) continue
    const away = i >= clause.to ? i - clause.to : i < clause.from ? clause.from - hit.to : 0
    for (const { start, end, name } of speakers) {
      if (start < to && from < end) continue
      const gap = start >= hit.to ? start - hit.to : i - end
      if (gap < 0 || gap > NEAR || (hit.id === 'according' && start < hit.to)) continue
      const distance = gap + away / 4
      if (!best || distance < best.distance) best = { name, distance }
    }
    i = hit.to - 1
  }
  return best?.name ?? null
}
