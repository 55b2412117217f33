import type { Row } from '../model/comparison'
import type { AnyFact, Fact } from '../model/fact'
import type { Kind } from '../model/value'
import { capitalise, type ReaderWording } from './wording'

/** The question of a row in the reader's words: `Rank of Abdelghani Mouhib`, `Dead`, `Start date`. `page` is the page's report id. */
export function labelOf(row: Row, wording: ReaderWording, page: string): string {
  const facts = row.camps.flatMap((camp) => camp.facts)
  const fact = facts.find(({ article }) => article === page) ?? facts[0]
  return fact ? labelOfFact(fact, wording) : wording.phrases(`kind_${row.kind}`)
}

/** The question that a fact answers, in the reader's words. */
export const labelOfFact = <K extends Kind>(fact: Fact<K> | AnyFact, wording: ReaderWording): string =>
  capitalise((LABELS[fact.kind] as Label<Kind>)(fact as Fact<Kind>, wording), wording.locale)

type Label<K extends Kind> = (fact: Fact<K>, wording: ReaderWording) => string

const LABELS: { readonly [K in Kind]: Label<K> } = {
  date: ({ slot }, { phrases }) => phrases(`asked_date_${slot.asked}`) || phrases('kind_date'),
  duration: (_, { phrases }) => phrases('kind_duration'),
  quantity: ({ value }, { phrases, concept }) => (value.unit ? concept(value.unit) : phrases('kind_quantity')),
  rank: ({ slot, value }, { phrases, locale }) =>
    phrases(value.grade ? 'asked_rank_of' : 'asked_office_of', isolate(slot.person ?? value.person, locale)),
  role: ({ value }, { phrases, concept }) => phrases('asked_role', concept(value.role)),
  standing: ({ value }, { phrases, concept }) =>
    value.noun ? phrases('asked_standing_of', concept(value.noun)) : phrases('kind_standing'),
  outcome: ({ value }, { phrases, concept }) =>
    value.object
      ? phrases('asked_outcome_of', concept(value.act), concept(value.object))
      : phrases('asked_outcome', concept(value.act)),
  place: ({ slot }, { phrases }) => phrases(`asked_place_${slot.asked.replace('where.', '')}`) || phrases('kind_place'),
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** A name in the other direction of writing keeps its order within the label. */
function isolate(name: string, locale: string): string {
  const against = RTL_LETTER.test(name) !== /^(?:ar|he|fa|ur)(?!\p{L})/u.test(locale)
  return against ? `\u2068${name}\u2069` : name
}
