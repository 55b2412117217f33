import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'de-DE',
  moreCardinals: {
    '1': ['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'eins'],
    '2': ['zwei', 'zwo', 'beide?', 'beiden?'],
    '12': ['dutzend'],
  },
  moreOrdinals: {
    '1': ['erste', 'ersten', 'erster', 'erstes', 'erstem'],
    '3': ['dritten', 'dritter', 'drittes'],
    '-1': ['letzte?', 'letzten?'],
  },
  ordinalMark: {
    'mark': ['te', 'ten', 'ter', 'tes'],
  },
  scale: {
    '1000': ['tausend', 'tsd'],
    '1000000': ['million', 'millionen', 'mio', 'mill'],
    '1000000000': ['milliarde', 'milliarden', 'mrd'],
    '1000000000000': ['billion', 'billionen', 'bio'],
  },
  vague: {
    '24-99': ['dutzende', 'dutzenden'],
    '200-999': ['hunderte', 'hunderten'],
    '2000-9999': ['tausende', 'tausenden'],
    '20000-99999': ['zehntausende', 'zehntausenden'],
    '200000-999999': ['hunderttausende'],
    '2000000-9999999': ['millionen'],
  },
  bound: {
    'at-least': ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als'],
    'more-than': ['mehr als', 'über', 'gut', 'von mehr als'],
    'at-most': ['höchstens', 'bis zu', 'maximal', 'nicht mehr als'],
    'less-than': ['weniger als', 'unter'],
    'about': ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'zirka', 'geschätzt', 'schätzungsweise', 'um die'],
    'nearly': ['fast', 'knapp', 'beinahe', 'nahezu'],
    'exact': ['genau', 'exakt'],
  },
  boundAfter: {
    'at-least': ['oder mehr'],
  },
  interval: {
    'between': ['zwischen', 'von'],
    'to': ['bis'],
    'and': ['und'],
  },
  ordinalEndings: [[0, 'n'], [0, 'r'], [0, 's'], [0, 'm']],
  ambiguous: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'acht'],
}
