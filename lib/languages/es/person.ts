import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['pupilos', 'hombres', 'dirigidos', 'conjunto'] },
  honorific: { person: ['sr', 'sra', 'srta', 'señor', 'señora', 'don', 'doña', 'dr', 'dra'] },
  particle: { particle: ['de', 'del', 'la', 'las', 'los', 'van', 'von', 'der', 'ben', 'bin', 'al', 'el', 'da', 'du', 'dos', 'do', 'das', 'di', 'della', 'le', 'ter', 'ten', 'bint', 'abu'] },
  modifier: {
    former: ['ex', 'antiguo', 'antigua', 'otrora', 'entonces'],
    acting: ['en funciones', 'interino', 'interina', 'encargado'],
    deputy: ['adjunto', 'adjunta', 'vice'],
    transitional: ['de transición', 'transitorio'],
    designated: ['electo', 'electa', 'designado'],
    outgoing: ['saliente'],
  },
  modifierPrefix: { former: ['ex'] },
  possessive: { possessive: ['su', 'sus'] },
  notName: { word: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'este', 'esta', 'estos', 'ese', 'esa', 'él', 'ella', 'ellos', 'su', 'sus', 'nuestro', 'pero', 'y', 'o', 'si', 'en', 'a', 'al', 'de', 'del', 'por', 'para', 'con', 'sin', 'según', 'tras', 'desde', 'hasta', 'durante', 'cuando', 'mientras', 'aunque', 'como', 'también', 'no', 'ni', 'qué', 'quién', 'cómo', 'dónde', 'todo', 'todos', 'más', 'otro', 'otros', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'así', 'entre', 'sobre', 'ante', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['por'] },
  copula: { is: ['es'] },
  nameEnding: {},
}
