import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'fr-FR',
  moreCardinals: {
    '1': ['une'],
    '70': ['septante'],
    '80': ['huitante', 'quatre-vingts'],
    '90': ['nonante'],
    '200': ['deux cents'],
    '12': ['douzaine?'],
  },
  moreOrdinals: {
    '1': ['premier', 'première', 'premiers', 'premières'],
    '2': ['second', 'seconde', 'seconds', 'secondes'],
    '-1': ['dernier?', 'dernière?'],
  },
  ordinalMark: {
    'mark': ['e', 'er', 're', 'ème', 'ère', 'nd', 'nde', 'ième'],
  },
  scale: {
    '1000': ['mille', 'mil', 'milliers'],
    '1000000': ['million', 'millions', 'm'],
    '1000000000': ['milliard', 'milliards', 'md', 'mds', 'mrd'],
    '1000000000000': ['billion', 'billions'],
  },
  vague: {
    '24-99': ['des dizaines', 'dizaines'],
    '200-999': ['des centaines', 'centaines'],
    '2000-9999': ['des milliers', 'milliers'],
    '20000-99999': ['des dizaines de milliers', 'dizaines de milliers'],
    '200000-999999': ['des centaines de milliers', 'centaines de milliers'],
    '10-10': ['une dizaine'],
    '12-12': ['une douzaine'],
    '20-20': ['une vingtaine'],
    '30-30': ['une trentaine'],
    '100-100': ['une centaine'],
    '1000-1000': ['un millier'],
    '50-50': ['une cinquantaine'],
    '40-40': ['une quarantaine'],
    '60-60': ['une soixantaine'],
    '15-15': ['une quinzaine'],
  },
  bound: {
    'at-least': ['au moins', 'pas moins de', 'minimum'],
    'more-than': ['plus de', 'plus d', 'au-delà de', 'dépassant', 'plus que'],
    'at-most': ['au plus', 'jusqu\'à', 'maximum', 'pas plus de'],
    'less-than': ['moins de', 'moins d', 'en dessous de'],
    'about': ['environ', 'quelque', 'près de', 'autour de', 'aux alentours de', 'à peu près', 'approximativement', 'une estimation de', 'quelques?'],
    'nearly': ['presque', 'pas loin de'],
    'exact': ['exactement', 'précisément'],
  },
  boundAfter: {
    'at-least': ['au moins', 'au minimum'],
    'about': ['environ'],
  },
  interval: {
    'between': ['entre', 'de'],
    'to': ['à'],
    'and': ['et'],
  },
  ordinalEndings: [[0, 's']],
  ambiguous: ['un', 'une', 'neuf'],
}
