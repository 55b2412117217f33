import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'nl-NL',
  moreCardinals: {
    '1': ['een', 'één'],
    '2': ['beide?', 'tweetal'],
    '12': ['dozijn'],
    '1000': ['duizend'],
  },
  moreOrdinals: {
    '1': ['eerste'],
    '-1': ['laatste?'],
  },
  ordinalMark: {
    'mark': ['e', 'ste', 'de'],
  },
  scale: {
    '1000': ['duizend', 'k'],
    '1000000': ['miljoen', 'miljoenen', 'mln', 'm'],
    '1000000000': ['miljard', 'miljarden', 'mld', 'mrd'],
    '1000000000000': ['biljoen', 'biljoenen'],
  },
  vague: {
    '24-99': ['tientallen'],
    '200-999': ['honderden'],
    '2000-9999': ['duizenden'],
    '20000-99999': ['tienduizenden'],
    '200000-999999': ['honderdduizenden'],
    '2000000-9999999': ['miljoenen'],
  },
  bound: {
    'at-least': ['zeker', 'minstens', 'ten minste', 'tenminste', 'minimaal', 'op zijn minst'],
    'more-than': ['meer dan', 'ruim', 'boven de', 'dik'],
    'at-most': ['hoogstens', 'maximaal', 'tot', 'ten hoogste', 'niet meer dan'],
    'less-than': ['minder dan', 'onder de'],
    'about': ['ongeveer', 'circa', 'zo’n', 'rond de', 'om en nabij', 'een kleine', 'naar schatting', 'rond', 'plusminus', 'ca'],
    'nearly': ['bijna', 'haast', 'net geen'],
    'exact': ['exact', 'precies'],
  },
  boundAfter: {
    'at-least': ['of meer'],
  },
  interval: {
    'between': ['tussen', 'van', 'tussen de'],
    'to': ['tot', 'à'],
    'and': ['en'],
  },
  ordinalEndings: [],
  ambiguous: ['een', 'acht'],
}
