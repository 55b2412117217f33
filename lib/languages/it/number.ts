import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'it-IT',
  moreCardinals: {
    '1': ['un', 'una', 'uno'],
    '2': ['entrambi?', 'entrambe?'],
    '12': ['dozzina?'],
  },
  moreOrdinals: {
    '1': ['primo', 'prima?', 'primi', 'prime'],
    '2': ['secondo?', 'seconda'],
    '-1': ['ultimo?', 'ultima?'],
  },
  ordinalMark: {
    'mark': ['º', 'ª', 'esimo', 'esima'],
  },
  scale: {
    '1000': ['mila', 'mille'],
    '1000000': ['milione', 'milioni', 'mln'],
    '1000000000': ['miliardo', 'miliardi', 'mld'],
    '1000000000000': ['bilione', 'bilioni'],
  },
  vague: {
    '24-99': ['decine'],
    '200-999': ['centinaia'],
    '2000-9999': ['migliaia'],
    '20000-99999': ['decine di migliaia'],
    '200000-999999': ['centinaia di migliaia'],
    '10-10': ['una decina'],
    '12-12': ['una dozzina'],
    '15-15': ['una quindicina'],
    '20-20': ['una ventina'],
    '30-30': ['una trentina'],
    '50-50': ['una cinquantina'],
    '100-100': ['un centinaio'],
    '1000-1000': ['un migliaio'],
  },
  bound: {
    'at-least': ['almeno', 'non meno di', 'minimo'],
    'more-than': ['più di', 'oltre', 'sopra i'],
    'at-most': ['al massimo', 'fino a', 'non più di'],
    'less-than': ['meno di', 'sotto i'],
    'about': ['circa', 'intorno a', 'all’incirca', 'approssimativamente', 'attorno ai'],
    'nearly': ['quasi', 'poco meno di'],
    'exact': ['esattamente'],
  },
  boundAfter: {
    'about': ['circa'],
    'at-least': ['o più'],
  },
  interval: {
    'between': ['tra', 'fra', 'da', 'dai'],
    'to': ['a', 'ai'],
    'and': ['e'],
  },
  ordinalEndings: [[1, 'a'], [1, 'i'], [1, 'e']],
  ambiguous: ['un', 'una', 'uno', 'sei'],
}
