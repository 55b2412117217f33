import type { AnyFact, Modality } from '../../lib/model/fact'
import type { DateValue, Kind, OutcomeValue, QuantityValue, RankValue, ValueOf } from '../../lib/model/value'

export interface FactOptions {
  readonly asked?: string
  readonly person?: string
  /** Keys of what the fact stands among, all equally near. */
  readonly terms?: string
  /** Publication day of the report. */
  readonly asOf?: string
  readonly modality?: Modality
  readonly block?: number
}

/** A fact of a report with one mention. */
export function factOf<K extends Kind>(
  kind: K,
  article: string,
  value: ValueOf[K],
  options: FactOptions = {},
): AnyFact {
  const { asked = 'when', person = null, terms = '', asOf = null, modality = 'asserted', block = 1 } = options
  return {
    kind,
    article,
    slot: {
      asked,
      person,
      terms: terms
        .split(' ')
        .filter(Boolean)
        .map((key) => ({ key, weight: 1 })),
    },
    value,
    mentions: [{ kind, value, span: { block, start: 0, end: 4 }, rule: 'test', modality, by: null }],
    asOf,
  } as AnyFact
}

export const dateOf = (start: string, end = start): DateValue => ({
  start,
  end,
  time: null,
  zone: null,
  inferred: false,
  approximate: false,
  weekday: null,
})

export const countOf = (min: number, unit: string | null, bound: QuantityValue['bound'] = 'exact'): QuantityValue => ({
  min,
  max: bound === 'exact' ? min : null,
  bound,
  unit,
})

export const gradeOf = (min: number, max: number, person = 'Amadou Sow'): RankValue => ({
  grade: { min, max },
  office: null,
  of: null,
  modifiers: [],
  person,
})

export const outcomeOf = (status: OutcomeValue['status']): OutcomeValue => ({
  act: 'act.sign',
  object: 'instrument.agreement',
  status,
  score: null,
})
