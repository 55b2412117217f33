import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { s: ['side', 'men', 'charges'] },
  honorific: { person: ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'prof', 'professor?'] },
  particle: { particle: ['de', 'van', 'von', 'der', 'den', 'bin', 'ben', 'al', 'el', 'ould', 'da', 'dos', 'di', 'la', 'le', 'du', 'ibn', 'del', 'della', 'das', 'los', 'las', 'ter', 'ten', 'bint', 'abu', 'zu'] },
  modifier: {
    former: ['former', 'ex', 'then?', 'one-time', 'late?'],
    acting: ['acting', 'interim', 'caretaker'],
    deputy: ['deputy'],
    transitional: ['transitional', 'transition'],
    designated: ['designate', 'elect', 'incoming', 'nominated'],
    outgoing: ['outgoing'],
  },
  modifierPrefix: { former: ['ex'] },
  possessive: { possessive: ['his', 'her', 'their'] },
  notName: { word: ['the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'but', 'and', 'or', 'if', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'of', 'with', 'as', 'after', 'before', 'when', 'while', 'since', 'although', 'despite', 'according', 'some', 'many', 'most', 'more', 'other', 'another', 'all', 'no', 'not', 'there', 'here', 'what', 'who', 'how', 'why', 'where', 'which', 'also', 'both', 'each', 'every', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'new', 'last', 'next', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['by'] },
  copula: { is: ['is', 'becomes'] },
  nameEnding: {},
}
