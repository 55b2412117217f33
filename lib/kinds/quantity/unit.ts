import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence, Token } from '../../model/sentence'
import { SIGNS } from '../units'

/** What a number counts, and how far the words reach that say so (token indices, half open). */
export interface Unit {
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** How many words may stand between a number and the noun it counts. */
const AFTER = 3
const BEFORE = 7
const PERSONS = 'count.person'
/** What becomes of people that a verb acts on. */
const BY_VERB: Readonly<Record<string, string>> = {
  'act.kill': 'count.dead',
  'act.die': 'count.dead',
  'act.injure': 'count.injured',
  'act.arrest': 'count.arrested_person',
  'act.detain': 'count.arrested_person',
  'act.displace': 'count.displaced_person',
  'act.evacuate': 'count.evacuee',
  'act.rescue': 'count.rescued',
  'act.disappear': 'count.missing',
  'count.dead': 'count.dead',
  'count.injured': 'count.injured',
  'count.missing': 'count.missing',
  'count.displaced_person': 'count.displaced_person',
  'count.homeless': 'count.homeless',
  'count.evacuee': 'count.evacuee',
  'count.rescued': 'count.rescued',
  'count.arrested_person': 'count.arrested_person',
}
/** Units that stand before their number: `magnitude 7.7`, `death toll of 40`. */
const LEADING = new Set([
  'count.dead',
  'count.victim',
  'count.casualty',
  'count.injured',
  'count.missing',
  'count.magnitude',
  'count.depth',
  'count.displaced_person',
  'count.age',
  'count.arrested_person',
  'count.rescued',
  'count.survivor',
  'count.dollar',
  'count.euro',
  'count.pound',
])
/** Words of time are lengths, not counts; those kinds read them. */
const TIME = /^count\.(?:minute|second|hour|day|night|week|month|year|decade|century)$/u

/** The unit of a number, or null: a sign beside it, the noun after it, a verb that says what became of people, the noun before it. */
export function unitOf(number: NumberHit, sentence: Sentence, words: Words): Unit | null {
  return (
    signBeside(number, sentence.tokens) ??
    ageOf(number, sentence, words) ??
    agePutBehind(number, sentence) ??
    nounAfter(number, sentence) ??
    verbBefore(number, sentence) ??
    nounBefore(number, sentence)
  )
}

/** EXAMPLE `$180 billion` · `50 %` · `12 €` */
function signBeside({ from, to }: NumberHit, tokens: readonly Token[]): Unit | null {
  const after = SIGNS[tokens[to]?.text ?? '']
  if (after) return { unit: after, from: to, to: to + 1, rule: 'sign' }
  const before = SIGNS[tokens[from - 1]?.text ?? '']
  return before && before !== 'count.percent' ? { unit: before, from: from - 1, to: from, rule: 'sign' } : null
}

/** EXAMPLE `42 years old` · `42-jarige` · `un homme de 42 ans` is read by its cue alone */
function ageOf({ to }: NumberHit, { tokens }: Sentence, words: Words): Unit | null {
  const unit = words.at('timeUnit', tokens, to).find(({ id }) => id === 'year')
  const cue = words.at('ageCue', tokens, unit?.to ?? to)[0]
  return cue && (unit || tokens[to]?.gap !== ' ') ? { unit: 'count.age', from: to, to: cue.to, rule: 'age' } : null
}

const OLDEST = 115

/** A bare number set off behind a person's name is an age. EXAMPLE `Doe, 41, said` · `Doe (41)` */
function agePutBehind({ from, to, min, max, digits, sort }: NumberHit, { tokens, people }: Sentence): Unit | null {
  const [opens, closes] = [tokens[from - 1]?.text ?? '', tokens[to]?.text ?? '']
  if (!digits || sort !== 'cardinal' || min !== max || min > OLDEST || !Number.isInteger(min)) return null
  if (!((/^[,،]$/u.test(opens) && /^[,،.;]$/u.test(closes)) || (opens === '(' && closes === ')'))) return null
  return people.some((person) => person.to === from - 1)
    ? { unit: 'count.age', from, to, rule: 'age-behind-name' }
    : null
}

/** EXAMPLE `144 doden` · `1,500 Moroccan soldiers` · `12 people were killed` */
function nounAfter(number: NumberHit, sentence: Sentence): Unit | null {
  const noun = countsIn(sentence, number.to, number.to + AFTER)[0]
  if (!noun) return null
  const verb = isPersons(noun.id) ? verbNear(sentence, noun.to, number.from) : null
  return { unit: verb ?? noun.id, from: noun.from, to: noun.to, rule: verb ? 'noun+verb' : 'noun' }
}

const isPersons = (id: string): boolean => id === PERSONS || id === 'count.victim'

/** What became of the people: the verb after them, else the one before the number, within the clause. */
function verbNear(sentence: Sentence, after: number, before: number): string | null {
  return verbIn(sentence, after, after + 4)[0] ?? verbIn(sentence, before - 5, before).at(-1) ?? null
}

/** EXAMPLE `killing 12` · `قتل 15` · `tötete 9` */
function verbBefore(number: NumberHit, sentence: Sentence): Unit | null {
  if (nextIsWord(number, sentence)) return null
  const unit = verbIn(sentence, number.from - 3, number.from).at(-1)
  return unit ? { unit, from: number.from, to: number.to, rule: 'verb' } : null
}

/** A word that no table knows may be what is counted: then nothing else is. */
function nextIsWord({ to }: NumberHit, { tokens, concepts }: Sentence): boolean {
  return tokens[to]?.type === 'word' && (tokens[to]?.fold.length ?? 0) > 3 && !concepts.some(({ from }) => from === to)
}

/** EXAMPLE `the death toll rose to 1,644` · `magnitude 7.7` · `بلغت قوته 7.7` */
function nounBefore(number: NumberHit, sentence: Sentence): Unit | null {
  const nouns = countsIn(sentence, number.from - BEFORE, number.from).filter(({ id }) => LEADING.has(id))
  const noun = nouns.at(-1)
  if (!noun || nextIsWord(number, sentence)) return null
  if (sentence.numbers.some(({ from, sort }) => sort !== 'ordinal' && from >= noun.from - 3 && from < number.from))
    return null
  return { unit: noun.id, from: noun.from, to: noun.to, rule: 'noun-before' }
}

/** Strong counted nouns in a range of tokens without crossing a mark or another number. */
function countsIn(sentence: Sentence, from: number, to: number): Hit[] {
  const { start, end } = clip(sentence, from, to)
  return sentence.concepts.filter(
    (hit) =>
      hit.id.startsWith('count.') &&
      !TIME.test(hit.id) &&
      hit.from >= start &&
      hit.to <= end + 1 &&
      hit.from < end &&
      !hit.weak,
  )
}

function verbIn(sentence: Sentence, from: number, to: number): string[] {
  const { start, end } = clip(sentence, from, to)
  return sentence.concepts.flatMap((hit) => {
    const unit = BY_VERB[hit.id]
    return unit && !hit.weak && hit.from >= start && hit.from < end ? [unit] : []
  })
}

/** Cuts a range of tokens at the mark nearest to its number: ranges before a number are cut from their end. */
function clip({ tokens, numbers }: Sentence, from: number, to: number): { start: number; end: number } {
  const start = Math.max(0, from)
  const end = Math.min(tokens.length, to)
  const isStop = (i: number): boolean => /^[,;:.()،؛!?]$/u.test(tokens[i]?.text ?? '')
  const before = numbers.some((number) => number.from === end)
  if (before) {
    for (let i = end - 1; i >= start; i--) if (isStop(i)) return { start: i + 1, end }
    return { start, end }
  }
  for (let i = start; i < end; i++)
    if (isStop(i) || (i > start && numbers.some((number) => number.from === i))) return { start, end: i }
  return { start, end }
}
