import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['equipa', 'comandados', 'homens', 'pupilos'] },
  honorific: { person: ['sr', 'sra', 'senhor', 'senhora', 'dom', 'dona', 'dr', 'dra', 'prof'] },
  particle: { particle: ['de', 'da', 'do', 'das', 'dos', 'van', 'von', 'der', 'ben', 'bin', 'al', 'el', 'la', 'del', 'della', 'du', 'di', 'los', 'las', 'le', 'den', 'ter', 'bint', 'abu'] },
  modifier: {
    former: ['ex', 'antigo', 'antiga', 'então'],
    acting: ['interino', 'interina', 'em exercício'],
    deputy: ['adjunto', 'adjunta', 'vice'],
    transitional: ['de transição'],
    designated: ['eleito', 'eleita', 'indigitado'],
    outgoing: ['cessante'],
  },
  modifierPrefix: { former: ['ex'] },
  possessive: { possessive: ['seu', 'sua', 'seus', 'suas', 'dele?', 'dela?'] },
  notName: { word: ['o', 'a', 'os', 'as', 'um', 'uma', 'este', 'esta', 'esse', 'essa', 'ele', 'ela', 'eles', 'seu', 'sua', 'mas', 'e', 'ou', 'se', 'em', 'no', 'na', 'nos', 'nas', 'de', 'do', 'da', 'por', 'pelo', 'pela', 'para', 'com', 'sem', 'segundo', 'após', 'desde', 'até', 'durante', 'quando', 'enquanto', 'embora', 'como', 'também', 'não', 'nem', 'que', 'quem', 'onde', 'todo', 'todos', 'mais', 'outro', 'outros', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo', 'entre', 'sobre', 'ao', 'aos', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['por', 'pelo', 'pela', 'pelos', 'pelas'] },
  copula: { is: ['é'] },
  nameEnding: {},
}
