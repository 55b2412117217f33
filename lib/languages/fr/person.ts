import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['hommes', 'joueurs', 'joueuses', 'protégés', 'troupe', 'ouailles'] },
  honorific: { person: ['m', 'mm', 'mme', 'mlle', 'monsieur', 'madame', 'me', 'maître', 'dr', 'pr', 'sieur'] },
  particle: { particle: ['de', 'd', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'ben', 'bin', 'al', 'el', 'ould', 'di', 'da', 'del', 'della', 'dos', 'das', 'do', 'los', 'las', 'den', 'ter', 'ten', 'bint', 'abu'] },
  modifier: {
    former: ['ancien', 'ancienne', 'anciens', 'ex'],
    acting: ['par intérim', 'intérimaire', 'suppléant'],
    deputy: ['adjoint', 'adjointe', 'sous'],
    transitional: ['de transition', 'de la transition', 'transitoire'],
    designated: ['désigné', 'élu', 'élue'],
    outgoing: ['sortant', 'sortante'],
  },
  modifierPrefix: { former: ['ex'] },
  possessive: { possessive: ['son', 'sa', 'ses', 'leur', 'leurs'] },
  notName: { word: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'ce', 'cet', 'cette', 'ces', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'son', 'sa', 'ses', 'leur', 'leurs', 'mais', 'et', 'ou', 'si', 'dans', 'en', 'sur', 'à', 'au', 'aux', 'par', 'pour', 'avec', 'sans', 'selon', 'après', 'avant', 'depuis', 'pendant', 'lors', 'alors', 'quand', 'comme', 'loin', 'plus', 'tout', 'tous', 'toute', 'toutes', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'autre', 'autres', 'ici', 'là', 'que', 'qui', 'dont', 'où', 'face', 'malgré', 'également', 'ainsi', 'enfin', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'plutôt', 'pendant', 'cependant', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['par'] },
  copula: { is: ['est', 'devient'] },
  nameEnding: {},
}
