import type { Words } from '../../languages/pack'
import type { Hit, NumberHit, Sentence } from '../../model/sentence'
import { isYear } from './figure'
import { behind, indices } from './reach'
import type { Unit } from './unit'

/** How many words may stand between a number and the noun. */
const AFTER = 3

/** What news counts though the lexicon has it as another thing than a count. */
const THINGS =
  /^(?:event\.(?:fire|wildfire|explosion|earthquake|airstrike|landslide|tornado|avalanche|concert|robbery|murder|kidnapping|lawsuit)|topic\.(?:flight|family|ambulance|video|film|book|dog|horse|bird|wolf|bear|elephant|whale|shark|robot|landmine|smartphone|computer|defendant|witness|motorcycle|bicycle|tram|oil_tanker|pipeline)|place\.(?:hotel|restaurant|factory|airport|station|polling_station|island|tunnel|shelter|temple|farm|warehouse|petrol_station|market|power_station|refinery|castle|police_station|nursery|runway)|body\.(?:bank|university|museum|newspaper|ngo))$/u
/** What is more often the two that the report is of: `the two leaders`, `both agreements`. */
const PARTIES =
  /^(?:office\.(?:head_of_state|head_of_government|leader|president|minister|prime_minister|ambassador|governor|mayor|lawyer|judge)|instrument\.(?:agreement|memorandum_of_understanding|contract|accord|law|resolution|indictment|arrest_warrant|decree|treaty))$/u
const FEW = 2

/** EXAMPLE `340 flights` · `four explosions` · `une quarantaine de chefs d’État`; `start` is where what counting uses ends */
export function thingAfter({ min, to, sort }: NumberHit, start: number, sentence: Sentence, words: Words): Unit | null {
  if (min < FEW || sort === 'ordinal' || isYear(min)) return null
  const { end } = behind(sentence, start, start + AFTER)
  const noun = sentence.concepts.find(
    (hit) => hit.from >= start && hit.from < end && isCountable(hit, min) && (!hit.weak || hit.from === to),
  )
  return noun && isPlain(start, noun, sentence, words)
    ? { unit: noun.id, from: noun.from, to: noun.to, rule: 'thing' }
    : null
}

const isCountable = ({ id }: Hit, min: number): boolean => THINGS.test(id) || (min > FEW && PARTIES.test(id))

/** No grammar, no number and no other noun stands between: `20 drone factories`, but not `20 in hotels`. */
const isPlain = (start: number, noun: Hit, { tokens, numbers }: Sentence, words: Words): boolean =>
  indices(start, noun.from).every(
    (at) =>
      tokens[at]?.type === 'word' &&
      words.id('stopword', tokens, at) === null &&
      !numbers.some(({ from }) => from === at),
  )
