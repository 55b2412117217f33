import type { Words } from '../../languages/pack'
import type { Hit, Sentence, Token } from '../../model/sentence'
import { hasCase } from '../../text/case'
import type { Found } from '../kind'

/** Words of kinship; some are said of the clergy too and want to be somebody's: `Father Reed`. */
const FAMILY = ['topic.wife', 'topic.husband', 'topic.son', 'topic.daughter']
const CLERGY_TOO = ['topic.mother', 'topic.father', 'topic.brother']
const KIN: ReadonlySet<string> = new Set([...FAMILY, ...CLERGY_TOO])
const LONGEST = 3

/** Whether a role is one of kinship. */
export const isKin = (role: string): boolean => KIN.has(role)

/** EXAMPLE `his wife Stella` · `Reed's father, John Reed` · `زوجته سلمى كنعان`; a first name is enough. */
export function findKin(sentence: Sentence, words: Words): Found<'role'>[] {
  return sentence.concepts
    .filter((hit) => KIN.has(hit.id) && isSomeones(hit, sentence, words))
    .flatMap((hit) => toFound(hit, sentence, words))
}

/** The word is led to by `his` or by a name, or its own ending says whose. */
function isSomeones({ id, from, to, weak }: Hit, { tokens, people }: Sentence, words: Words): boolean {
  const possessive = (i: number): boolean => words.at('possessive', tokens, i).length > 0
  if (!hasCase(tokens[from]?.text ?? '')) return hasSuffix(tokens[from], words)
  if (FAMILY.includes(id) && !weak) return true
  if ((words.pack.tables.possessive['possessive'] ?? []).length === 0) return true
  if (possessive(from - 1) || (to - from > 1 && possessive(from))) return true
  return people.some((person) => person.to === from || (person.to === from - 1 && tokens[from - 1]?.text === 's'))
}

/** EXAMPLE `زوجته`, `والدها` */
const hasSuffix = (token: Token | undefined, { orthography }: Words): boolean =>
  orthography.suffixes.some(([ending]) => ending.length > 0 && (token?.fold.endsWith(ending) ?? false))

function toFound(hit: Hit, sentence: Sentence, words: Words): Found<'role'>[] {
  const { tokens, text } = sentence
  const from = /^[,،]$/u.test(tokens[hit.to]?.text ?? '') ? hit.to + 1 : hit.to
  const person = sentence.people.find((one) => one.from === from)
  const to = person?.to ?? endOfName(from, sentence, words)
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || to === from) return []
  const name = person && to - from > 1 ? person.person : text.slice(first.start, last.end)
  return [
    {
      value: { role: hit.id, people: [name], of: null },
      start: tokens[hit.from]?.start ?? 0,
      end: last.end,
      rule: 'kin',
      asked: hit.id,
    },
  ]
}

function endOfName(from: number, sentence: Sentence, words: Words): number {
  let to = from
  while (to - from < LONGEST && isNameWord(to, to - from, sentence, words)) to++
  return to
}

/** A capital; in scripts without them a word that no table knows before the name of a person known. */
function isNameWord(i: number, at: number, { tokens, concepts, places, people }: Sentence, words: Words): boolean {
  const token = tokens[i]
  if (!token || token.type !== 'word' || token.text.length < 2) return false
  const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from <= i && i < to
  if (words.at('notName', tokens, i).length > 0 || words.at('stopword', tokens, i).length > 0) return false
  if (places.some(holds) || concepts.some((hit) => !hit.weak && holds(hit))) return false
  if (hasCase(token.text)) return token.capital
  return at === 0 ? people.some(({ from }) => from === i + 1) && !concepts.some(holds) : at === 1
}
