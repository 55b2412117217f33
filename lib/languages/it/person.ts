import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['squadra', 'uomini', 'ragazzi', 'undici'] },
  honorific: { person: ['sig', 'signor', 'signora', 'dott', 'dottor', 'dottoressa', 'prof', 'ing', 'avv', 'on', 'don'] },
  particle: { particle: ['di', 'de', 'del', 'della', 'dei', 'da', 'd', 'la', 'lo', 'van', 'von', 'der', 'ben', 'bin', 'al', 'el', 'du', 'dos', 'das', 'do', 'los', 'las', 'le', 'den', 'ter', 'bint', 'abu', 'dello', 'dalla', 'dal'] },
  modifier: {
    former: ['ex', 'già?', 'allora'],
    acting: ['ad interim', 'facente funzioni', 'uscente?'],
    deputy: ['vice', 'aggiunto'],
    transitional: ['di transizione'],
    designated: ['eletto', 'eletta', 'designato', 'incaricato'],
    outgoing: ['uscente'],
  },
  modifierPrefix: { former: ['ex'] },
  possessive: { possessive: ['suo', 'sua', 'suoi', 'sue', 'loro'] },
  notName: { word: ['il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'uno', 'una', 'questo', 'questa', 'quello', 'egli', 'lui', 'lei', 'loro', 'suo', 'sua', 'ma', 'e', 'o', 'se', 'in', 'nel', 'nella', 'a', 'al', 'alla', 'di', 'del', 'della', 'da', 'dal', 'per', 'con', 'senza', 'secondo', 'dopo', 'prima', 'durante', 'quando', 'mentre', 'come', 'anche', 'non', 'né', 'che', 'chi', 'dove', 'tutti', 'tutto', 'più', 'altro', 'altri', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'così', 'tra', 'fra', 'su', 'sul', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['da', 'dal', 'dalla', 'dallo', 'dall', 'dai', 'dagli', 'dalle'] },
  copula: { is: ['è', 'diventa'] },
  nameEnding: {},
}
