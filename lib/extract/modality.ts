import { clauseAt, toldStatus, type Range } from '../kinds/clause'
import type { Words } from '../languages/pack'
import type { Modality } from '../model/fact'
import type { Hit, Sentence } from '../model/sentence'
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

/** Who may have said it in a sentence, and the words that report; the same for all its mentions. */
export interface Voices {
  readonly reporting: readonly Hit[]
  readonly speakers: readonly Speaker[]
}

interface Speaker {
  readonly from: number
  readonly to: number
  readonly name: string
}

/** The voices of a sentence; none where no word reports. */
export function voicesOf(sentence: Sentence, words: Words): Voices {
  const { tokens, people, concepts, text } = sentence
  const reporting = words.has('reporting', tokens) ? reportingIn(tokens, words) : []
  if (reporting.length === 0) return { reporting, speakers: [] }
  const named = people.map(({ from, to, person }) => ({ from, to, name: person }))
  const bodies = concepts
    .filter(({ id, weak }) => !weak && (id.startsWith('body.') || id.startsWith('office.')))
    .map(({ from, to }) => ({ from, to, name: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) }))
  return { reporting, speakers: [...named, ...bodies] }
}

/** Firm words that report, none within another. */
function reportingIn(tokens: Sentence['tokens'], words: Words): Hit[] {
  const found: Hit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = words.at('reporting', tokens, i).find(({ weak }) => !weak)
    if (!hit) continue
    found.push(hit)
    i = hit.to - 1
  }
  return found
}

/**
 * How firmly, and by whose word, the clause around tokens `from`–`to` says what it says. Linear in the sentence.
 * EXAMPLE `the talks will last three days, the minister said` → expected, by the minister
 */
export function modalityAt(
  sentence: Sentence,
  words: Words,
  voices: Voices,
  at: Range,
): { modality: Modality; by: string | null } {
  const modality = MODALITY[toldStatus(sentence, words, at) ?? 'done']
  const by = voices.speakers.length === 0 ? null : speakerOf(voices, clauseAt(sentence, words, at), at)
  return { modality: modality === 'asserted' && by !== null ? 'attributed' : modality, by }
}

/** The person or body nearest to a reporting word, of those who are no part of the words `from`–`to`; or null. */
function speakerOf({ reporting, speakers }: Voices, clause: Range, { from, to }: Range): string | null {
  let best: { name: string; distance: number } | null = null
  for (const hit of reporting) {
    const away = hit.from >= clause.to ? hit.from - clause.to : hit.from < clause.from ? clause.from - hit.to : 0
    for (const speaker of speakers) {
      if (speaker.from < to && from < speaker.to) continue
      const gap = speaker.from >= hit.to ? speaker.from - hit.to : hit.from - speaker.to
      if (gap < 0 || gap > NEAR || (hit.id === 'according' && speaker.from < hit.to)) continue
      const distance = gap + away / 4
      if (!best || distance < best.distance) best = { name: speaker.name, distance }
    }
  }
  return best?.name ?? null
}
